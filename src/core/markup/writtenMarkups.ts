import type { DocumentLanguage } from './language';
import type { Markup } from './markup';
import { markups } from './markups';

const names = {
  markdown: ['footnote', 'markdown'],
  latex: ['latex', 'latex-csquotes'],
  typst: ['typst'],
  html: ['html'],
  asciidoc: ['asciidoc'],
  restructuredtext: ['rst'],
  org: ['org'],
  plaintext: ['plaintext'],
} as const;

/** The markups in which documents of a language have citations written out. */
export function writtenMarkups(language: DocumentLanguage): readonly Markup[] {
  return names[language].map((name) => markups[name]);
}
