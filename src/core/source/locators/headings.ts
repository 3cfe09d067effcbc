import { numeralsOf } from './numerals';

/** The kinds of headings that are recognised, which are labels of locators. */
export type HeadingKind = 'article' | 'section' | 'chapter' | 'part' | 'annex' | 'appendix';

/** The beginning of a paragraph that may be a heading. UTF-16 offsets in the body. */
export interface HeadingCandidate {
  readonly start: number;
  /** After the number and what parts it from what follows; after the title, where a clause follows that. */
  readonly end: number;
  readonly kind: HeadingKind;
  /** `II`, `4`; empty where the heading has no number. */
  readonly value: string;
}

const words: ReadonlyMap<string, HeadingKind> = new Map([
  ['article', 'article'],
  ['art.', 'article'],
  ['section', 'section'],
  ['sec.', 'section'],
  ['§', 'section'],
  ['chapter', 'chapter'],
  ['chap.', 'chapter'],
  ['part', 'part'],
  ['annex', 'annex'],
  ['appendix', 'appendix'],
]);

/** The letters that a heading can begin with; a title of Markdown may have its own marks before it. */
const firstLetters = new Set([...'ASCP§#*'].map((letter) => letter.charCodeAt(0)));

/** Whether it is worth looking at a paragraph: one comparison, for most are no headings. */
export function mayBeHeading(firstUnit: number): boolean {
  return firstLetters.has(firstUnit);
}

/** Longer than the word and the number of any heading, with the line that they begin. */
const reach = 160;

const opening =
  /^(?:#{1,6} +)?\*{0,3}(?:(Article|ARTICLE|Art\.|ART\.|Section|SECTION|Sec\.|SEC\.|Chapter|CHAPTER|Chap\.|Part|PART|Annex|ANNEX|Appendix|APPENDIX)(?:[ \t\u00A0]+(\d{1,4}(?:\.\d{1,3}){0,3}[a-zA-Z]?|[IVXLCDM]{1,9}|[A-Z])(?![\p{L}\p{N}]))?|(§)[ \u00A0]?(\d{1,4}(?:\.\d{1,3}){0,3}[a-zA-Z]?)(?![\p{L}\p{N}]))\*{0,3}/u;

/** The heading that a paragraph begins with, if it can be one. */
export function headingAt(body: string, start: number, end: number): HeadingCandidate | undefined {
  const text = body.slice(start, Math.min(end, start + reach));
  const found = opening.exec(text);
  if (!found) return undefined;
  const [matched, word, number, sign, signed] = found;
  const kind = words.get((word ?? sign ?? '').toLowerCase());
  const value = number ?? signed ?? '';
  const length = lengthOfHeading(text, matched.length, sign !== undefined);
  // A statute's: "SEC. 4. USES OF FUNDS.—(a) In general".
  const title = /^[^.\n]{1,80}\.[–—] ?(?=\()/u.exec(text.slice(length))?.[0].length ?? 0;
  if (!kind || length === undefined) return undefined;
  // Without a number, only a line of its own is a heading, and that of an annex.
  if (value === '') {
    const isAlone = /^\W*$/u.test(text.slice(matched.length).split('\n', 1)[0] ?? '');
    if (!isAlone || (kind !== 'annex' && kind !== 'appendix')) return undefined;
  } else if (numeralsOf(value).length === 0) return undefined;
  return { start, end: start + length + title, kind, value };
}

/**
 * Where a heading's number ends, with what parts it from what follows; undefined where what follows
 * goes on with the sentence: "Article II of the Treaty", "Article II shall".
 */
function lengthOfHeading(text: string, length: number, isSigned: boolean): number | undefined {
  const rest = text.slice(length);
  // The line ends, and the next one does not go on in small letters.
  const lineEnd = /^[ \t\u00A0]*\*{0,3}[ \t]*(?:$|\r?\n(?!\s*\p{Ll}))/u.exec(rest);
  if (lineEnd) return length + lineEnd[0].length;
  const parted =
    /^[.:](?:\*{0,3}[ \t\u00A0]+|\*{0,3}[ \t]*\r?\n|(?=[–—-])|\*{0,3}$)(?!\p{Ll})/u.exec(rest);
  if (parted) return length + parted[0].length;
  const dash = /^[ \t\u00A0]?[–—-]{1,2}[ \t\u00A0]?(?=[\p{Lu}“"‘])/u.exec(rest);
  if (dash) return length + dash[0].length;
  const spaced = /^[ \t\u00A0]+(?=[\p{Lu}(“"‘])/u.exec(rest);
  if (!spaced) return undefined;
  // A title: a short line that is no sentence. The sign is a heading before a sentence, too.
  const line = rest.split('\n', 1)[0]?.trim() ?? '';
  const isTitle = line.length <= 100 && text.length < reach && !/[.;,!?]$/u.test(line);
  return isTitle || isSigned ? length + spaced[0].length : undefined;
}
