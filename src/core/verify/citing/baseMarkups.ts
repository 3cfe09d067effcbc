import type { DocumentLanguage } from '../../markup/language';
import type { Markup } from '../../markup/markup';
import { markups } from '../../markup/markups';

/** For each language the markup that knows its escapes and its notes. */
export const baseMarkups: Readonly<Record<DocumentLanguage, Markup>> = {
  markdown: markups.footnote,
  latex: markups.latex,
  typst: markups.typst,
  html: markups.html,
  asciidoc: markups.asciidoc,
  restructuredtext: markups.rst,
  org: markups.org,
  plaintext: markups.plaintext,
};
