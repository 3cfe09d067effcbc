import {
  emphasisHere,
  ifItMayBe,
  lengthAt,
  madeAttribution,
  type BlockAttribution,
} from './blockAttribution';
import { endOfWords, type LastLine } from './lastLines';
import { finished, namesPerson, ofAuthor, year } from './shapes';

/** A last line that is set off from the words, or in emphasis, or stands in an element for authors. */
export function lineSetOff(
  block: string,
  [line]: readonly LastLine[],
): BlockAttribution | undefined {
  if (!line || line.isFirst) return undefined;
  const { start } = line;
  const words = withOpenTag(block, line);
  const isOfAuthor = ofAuthor.test(block.slice(start, words));
  const made = madeAttribution(block, start, words, words + lengthAt(emphasisHere, block, words));
  const isDressed = isOfAuthor || (made !== undefined && made.content.end < made.span.end);
  const isAfterSentence = finished.test(block.slice(0, endOfWords(block, start)));
  if (!isSetOff(block, line) && !(isDressed && isAfterSentence)) return undefined;
  return ifItMayBe(
    made,
    block,
    (content) => namesPerson(content) && (isOfAuthor || (isDressed && year.test(content))),
  );
}

const tagAtEnd = /<(?<name>em|i|b|strong|a|span|cite)(?:\s[^<>]{0,500})?>$/u;

/** Where a line's words begin, with the tag of an element that ends among them. */
function withOpenTag(block: string, { start, words }: LastLine): number {
  const { 0: tag = '', groups } = tagAtEnd.exec(block.slice(start, words)) ?? {};
  const [, rest = ''] = tag === '' ? [] : block.slice(words).split(`</${groups?.name ?? ''}>`, 2);
  return /[\p{L}\p{N}]/u.test(rest.replace(/<[^<>]*>/gu, '')) ? words - tag.length : words;
}

const hardBreak = /(?:\\| {2}|\s\+)\r?$/u;
/** A name on the right of the page is indented so much more than the words. */
const farther = 6;

/** Whether a line begins a paragraph, comes after a hard break, or stands on the right of the page. */
function isSetOff(block: string, { start, words, beginsParagraph }: LastLine): boolean {
  if (beginsParagraph || block.startsWith('<', start)) return true;
  if (hardBreak.test(block.slice(Math.max(start - 3, 0), start))) return true;
  const lineBefore = block.slice(block.lastIndexOf('\n', start - 1) + 1, start);
  return words - start - 1 >= lineBefore.search(/[^ \t>]|$/u) + farther;
}

/** A link as languages write it; its text is no sentence. */
const linkText = String.raw`[^[\]<>\n.!?]{1,60}`;
const link = new RegExp(
  String.raw`[([]?(?:\[${linkText}\]\([^()\s]{1,1000}\)|<a\s[^<>]{1,1000}>${linkText}</a>|https?:[^\s[\]]{1,1000}\[${linkText}\]|\[\[[^[\]\n]{1,1000}\]\[${linkText}\]\])[.)\]]{0,2}\s*$`,
  'u',
);

/** A link after the last sentence, with a few words such as `(source)`. */
export function linkAtEnd(block: string): BlockAttribution | undefined {
  const { index, 0: written } = link.exec(block) ?? { index: 0, 0: '' };
  const wordsEnd = endOfWords(block, index);
  if (written === '' || !finished.test(block.slice(0, wordsEnd))) return undefined;
  const span = { start: index, end: index + written.length };
  return { wordsEnd, span, content: span, mustBeKnown: true };
}
