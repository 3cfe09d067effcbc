import { asciidoc } from './asciidoc';
import { html } from './html';
import { latex, latexMarkup } from './latex';
import { markdown, markdownFootnote } from './markdown';
import type { Markup, MarkupName } from './markup';
import { org, orgCite } from './org';
import { pandoc } from './pandoc';
import { plaintext } from './plaintext';
import { restructuredText } from './restructuredText';
import { typst, typstCite } from './typst';

/** Every markup, under the name that settings and the command line use. */
export const markups: Readonly<Record<MarkupName, Markup>> = {
  markdown,
  footnote: markdownFootnote,
  pandoc,
  latex,
  'latex-csquotes': latexMarkup({ quotes: 'csquotes', citations: 'written' }),
  'latex-biblatex': latexMarkup({ quotes: 'csquotes', citations: 'biblatex' }),
  'latex-natbib': latexMarkup({ quotes: 'tex', citations: 'natbib' }),
  'latex-bibtex': latexMarkup({ quotes: 'tex', citations: 'bibtex' }),
  typst,
  'typst-cite': typstCite,
  html,
  asciidoc,
  rst: restructuredText,
  org,
  'org-cite': orgCite,
  plaintext,
};

/** The markup of that name, or undefined. */
export function findMarkup(name: string): Markup | undefined {
  return Object.hasOwn(markups, name) ? markups[name as MarkupName] : undefined;
}
