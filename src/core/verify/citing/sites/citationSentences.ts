import type { DocumentLanguage } from '../../../markup/language';
import type { CitationSite } from './citationSite';

/** The end of a block quotation, up to the paragraph after it. */
const blockEnds: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: /^[ \t]{0,12}>[^\n]*\n(?:[ \t]*\r?\n){1,3}/gmu,
  latex: /\\end\{[a-z]{0,20}quot[a-z]{1,20}\}\s{1,9}/gu,
  typst: /^\][ \t]*\r?\n(?:[ \t]*\r?\n){1,3}/gmu,
  asciidoc: /^_{4,9}[ \t]*\r?\n(?:[ \t]*\r?\n){1,3}/gmu,
  org: /^[ \t]{0,20}#\+end_quote[ \t]*\r?\n(?:[ \t]*\r?\n){0,3}/gimu,
  html: /<\/blockquote>\s{0,99}<p>/giu,
};

/** From a name up to a place and a full stop: `Abraham Lincoln, “Second Annual Message,” para. 4.` */
const sentence =
  /(?=["“*_`\\]{0,6}\p{Lu})[^\n]{5,300}?(?:[\p{Ll}]{1,10}\.?|¶|§)[ ~\u00A0]?\d[\d–,-]{0,15}\.(?=\s|$|<)/uy;
const titles = /“[^“”]{0,300}”|"[^"]{0,300}"|``[^`]{0,300}?''|\*[^*]{1,300}\*|_[^_]{1,300}_/gu;
/** What a sentence says that is no citation. */
const saying = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?: \p{Ll}{2,}){2}/u;

/** Sentences right after block quotations that are nothing but citations. In the order of the text. */
export function citationSentences(
  text: string,
  language: DocumentLanguage,
): readonly CitationSite[] {
  const blockEnd = blockEnds[language];
  if (!blockEnd) return [];
  return [...text.matchAll(blockEnd)].flatMap(({ 0: { length }, index }): CitationSite[] => {
    sentence.lastIndex = index + length;
    const [written] = sentence.exec(text) ?? [];
    if (written === undefined || saying.test(written.replace(titles, '“…”'))) return [];
    const span = { start: index + length, end: index + length + written.length };
    return [{ kind: 'attribution', as: 'attribution', span, content: span, mustBeKnown: true }];
  });
}
