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
/** What closes a quotation, with punctuation, and a dash or space before what follows it. */
const closing = String.raw`(?:["”’»›]|''|\}|&(?:rdq|rsq|raq)uo;|</q>)[.,;]?(?:(?:[ \t~*_]|\\\\|<br ?/?>|\\?\r?\n(?!\s)){0,4}(?<dash>(?:[—–―]|--{1,2}|&mdash;)[ ~]?)|(?:[ ~]|\r?\n(?!\s)){1,2})`;
const opening = String.raw`(?=(?:["“*_/\x60{]|<[a-z]{1,4}>|\\[a-z]{1,9}\{){0,3}(?:${signal}|[\p{Lu}¶§]))`;
const starts = new Map<DocumentLanguage, RegExp>();
/** Another one may follow. */
const next = new RegExp(String.raw`[.;]?(?:[ ~]|\r?\n(?!\s)){1,2}${opening}`, 'uy');
const note = /\[\^|\[fn:|\^\[|\\footnote|#footnote|footnote:|<sup\b|\\? ?\[[#\d]/u;

/** Longer sentences say more. */
const longest = 320;
const shortest = 3;

/**
 * What is nothing but a citation right after a quotation, in the order of the text: sentences, `“….” Id. at 4.`,
 * and after a dash what goes up to the paragraph's end, `“….” —Abraham Lincoln, 1862`.
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
    const { dash, block } = groups ?? {};
    if (dash !== undefined) {
      sites.push(...signature(text, start - dash.length, start));
      continue;
    }
    for (let end = endOf(text, start); end !== undefined; end = endOf(text, start)) {
      const span = { start, end };
      const mustBeKnown = block !== undefined;
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

function signature(text: string, dash: number, start: number): readonly CitationSite[] {
  const { rest, isWhole } = restOfParagraph(text, start, longest);
  if (!isWhole) return [];
  const [written = ''] = rest.split(note, 1);
  const end = start + written.trimEnd().length;
  if (end === start || isProse(written)) return [];
  const span = { start: dash, end };
  const content = { start, end };
  return [{ kind: 'attribution', as: 'signature', span, content, mustBeKnown: true }];
}
