import { html } from './html';
import { latex } from './latex';
import { markdown, markdownFootnote } from './markdown';
import type { Markup, MarkupName } from './markup';
import { plaintext } from './plaintext';
import { typst } from './typst';

/** Every markup, under the name that settings and the command line use. */
export const markups: Readonly<Record<MarkupName, Markup>> = {
  markdown,
  footnote: markdownFootnote,
  latex,
  typst,
  html,
  plaintext,
};

/** The markup of that name, or undefined. */
export function findMarkup(name: string): Markup | undefined {
  return Object.hasOwn(markups, name) ? markups[name as MarkupName] : undefined;
}
