import type { DocumentLanguage } from '../../../markup/language';
import { signal } from '../signals';
import type { CitationSite } from './citationSite';
import { isProse, restOfParagraph } from './restOfParagraph';
import { sentenceStop } from './sentenceStop';

/** The end of a block quotation, up to the paragraph after it. Each begins with a character, which is quick to find. */
const blockEnds: Readonly<Partial<Record<DocumentLanguage, string>>> = {
  markdown: String.raw`>(?<=^[ \t]{0,12}>)[^\n]*\n(?:[ \t]*\r?\n){1,3}`,
  latex: String.raw`\\end\{[a-z]{0,20}quot[a-z]{1,20}\}\s{1,9}`,
  typst: String.raw`\](?<=^\])[ \t]*\r?\n(?:[ \t]*\r?\n){1,3}`,
  asciidoc: String.raw`_(?<=^_)_{3,8}[ \t]*\r?\n(?:[ \t]*\r?\n){1,3}`,
  org: String.raw`#(?<=^[ \t]{0,20}#)\+(?:end_quote|END_QUOTE)[ \t]*\r?\n(?:[ \t]*\r?\n){0,3}`,
  html: String.raw`</blockquote>\s{0,99}<p>`,
};
/** What closes a quotation, and punctuation after it. */
export const closingMark = String.raw`(?:["”’»›]|''|\}|&(?:rdq|rsq|raq)uo;|</q>)[.,;]?`;
const closing = String.raw`${closingMark}(?:[ ~]|\r?\n(?!\s)){1,2}`;
/** How sentences begin that say something. */
const noCitation =
  '(?:Then|And|But(?! see| cf)|So|Or|Nor|Yet|Now|Here|There|Th[ei]se?|That|Those|He|She|It|They|We|You|I|In|On|At|For|As|When|While|If|What|Why|How|Who|His|Her|Its|Their|Our|My|Not?)';
const opening = String.raw`(?!${noCitation} )(?=(?:["“*_/\x60{]|<[a-z]{1,4}>|\\[a-z]{1,9}\{){0,3}(?:${signal}|\p{Lu}|¶|§))`;
const starts = new Map<DocumentLanguage, RegExp>();

/** Longer sentences say more. */
const longest = 320;
const shortest = 3;
/** Another one may follow. */
const next = new RegExp(String.raw`[.;]?(?:[ ~]|\r?\n(?!\s)){1,2}${opening}`, 'uy');

/**
 * Sentences that are nothing but citations, right after quotations: `“….” Id. at 4.`, `See Protocol, art. I.`
 * In the order of the text.
 */
export function citationSentences(
  text: string,
  language: DocumentLanguage,
): readonly CitationSite[] {
  const sites: CitationSite[] = [];
  let read = 0;
  for (const { 0: before, index, groups } of text.matchAll(startsOf(language))) {
    let start = index + before.length;
    if (start < read) continue;
    const mustBeKnown = groups?.block !== undefined;
    for (let end = endOf(text, start); end !== undefined; end = endOf(text, start)) {
      const span = { start, end };
      sites.push({ kind: 'attribution', as: 'sentence', span, content: span, mustBeKnown });
      next.lastIndex = read = end;
      if (!next.test(text)) break;
      start = next.lastIndex;
    }
  }
  return sites;
}

function startsOf(language: DocumentLanguage): RegExp {
  let pattern = starts.get(language);
  if (!pattern) {
    const blockEnd = blockEnds[language];
    const after = blockEnd === undefined ? closing : `(?<block>${blockEnd})|${closing}`;
    starts.set(language, (pattern = new RegExp(`(?:${after})${opening}`, 'gmu')));
  }
  return pattern;
}

/** The end of a sentence that may be a citation, before its full stop. */
function endOf(text: string, start: number): number | undefined {
  const { rest, isWhole } = restOfParagraph(text, start, longest);
  const end = sentenceStop(rest) ?? (isWhole ? rest.length : 0);
  return end < shortest || isProse(rest.slice(0, end)) ? undefined : start + end;
}
