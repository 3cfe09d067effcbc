import {
  emphasisHere,
  ifItMayBe,
  lengthAt,
  madeAttribution,
  type BlockAttribution,
} from './blockAttribution';
import { endOfWords, type LastLine } from './lastLines';
import { authorTag, dash, finished, namesPerson, year } from './shapes';

/** So many dashes of a line are looked at. */
const mostDashes = 12;

const dashHere = new RegExp(dash, 'uy');
/** What begins an item of a list too. */
const hyphenHere = /[-−*•~] {1,3}(?=\p{Lu})/uy;
const itemBefore = /(?:^|\n)[ \t>]*[-−*•~] [^\n]*$/u;
/** What may begin one in a line; a hyphen, or an element for authors, after a sentence only. */
const dashes = new RegExp(`${dash}|(?<weak>(?<= )[-~] |${authorTag})`, 'gu');
const emphasisAtEnd = /(?<=\s)[*_/]{1,3}$/u;
/** After what a dash in a line may begin one. */
const ended = /(?:[.!?…”’"'»)\]*_]|&\w{2,8};|<\/\w{1,10}>)$/u;

/** A line that begins with a dash. */
export function dashedLine(
  block: string,
  lines: readonly LastLine[],
): BlockAttribution | undefined {
  for (const [index, { start, words, isFirst, beginsParagraph }] of lines.entries()) {
    const begin = words + lengthAt(emphasisHere, block, words);
    const length = lengthAt(dashHere, block, begin);
    const asItem = index === 0 && length === 0 ? lengthAt(hyphenHere, block, begin) : 0;
    if (isFirst || length + asItem === 0) continue;
    const before = block.slice(0, endOfWords(block, start));
    if (!beginsParagraph && !finished.test(before)) return undefined;
    const made = madeAttribution(block, start, words, begin + length + asItem);
    if (length > 0) return made;
    return itemBefore.test(before) ? undefined : ifItMayBe(made, block, namesPerson);
  }
  return undefined;
}

/** A dash in the last line, after a sentence or, where a year tells that it is one, after a word. */
export function dashWithin(
  block: string,
  lines: readonly LastLine[],
  afterSentence: boolean,
): BlockAttribution | undefined {
  const first = lines.at(-1)?.words ?? 0;
  const found = [...block.slice(first).matchAll(dashes)].slice(0, mostDashes);
  for (const { 0: written, index, groups } of found) {
    const at = first + index;
    const [marks = ''] = emphasisAtEnd.exec(block.slice(0, at)) ?? [];
    const wordsEnd = endOfWords(block, at - marks.length);
    if (ended.test(block.slice(0, wordsEnd)) !== afterSentence) continue;
    if (groups?.weak !== undefined && !afterSentence) continue;
    const words = at + written.length;
    const begin = written.startsWith('<') ? words : at - marks.length;
    const made = madeAttribution(block, wordsEnd, begin, words);
    const is = ifItMayBe(made, block, (content) => afterSentence && namesPerson(content));
    if (is && (afterSentence || year.test(block.slice(is.content.start)))) return is;
  }
  return undefined;
}
