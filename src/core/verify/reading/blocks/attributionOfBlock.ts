import type { Span } from '../../../text/span';
import { withoutEmphasis } from '../withoutEmphasis';
import {
  dash,
  mayAttribute,
  namesPerson,
  noteBeginning,
  ofAuthor,
  year,
} from './attributionShapes';
import { endOfWords, lastLines, type LastLine } from './lastLines';

/** What stands under the words of a block quotation and says whose they are. UTF-16 offsets. */
export interface BlockAttribution {
  /** Where the words before it end, but for white space and tags. */
  readonly wordsEnd: number;
  /** From its dash, or the markers of its emphasis, to its end. */
  readonly span: Span;
  readonly content: Span;
  /** Whether it is one only where it names something known. */
  readonly mustBeKnown: boolean;
}

/** It begins no farther from the end of its block. */
const reach = 700;
/** So many dashes of a line are looked at. */
const mostDashes = 12;

const dashHere = new RegExp(dash, 'uy');
/** What begins an item of a list too. */
const hyphenHere = /[-−*•] {1,3}(?=\p{Lu})/uy;
const itemBefore = /(?:^|\n)[ \t>]*[-−*•] [^\n]*$/u;
const dashes = new RegExp(`${dash}|(?<= )- `, 'gu');
const emphasisHere = /[*_/]{0,3}(?=\S)/uy;
const emphasisAtEnd = /(?<=\s)[*_/]{1,3}$/u;

/** After what a line may be an attribution: a sentence, a mark, a line break. */
const finished = /[.!?…:;,”’"'»)\]}\\_*>+]$/u;
/** After what a dash in a line may begin one. */
const ended = /(?:[.!?…”’"'»)\]*_]|&\w{2,8};|<\/\w{1,10}>)$/u;

/** The attribution of a block; undefined where nothing tells one from the words. */
export function attributionOfBlock(
  document: string,
  { start, end }: Span,
): BlockAttribution | undefined {
  const from = Math.max(start, end - reach);
  const block = document.slice(from, end);
  const lines = lastLines(block);
  const found = dashedLine(block, lines) ?? dashWithin(block, lines) ?? dressedLine(block, lines);
  if (!found) return undefined;
  const moved = (span: Span): Span => ({ start: from + span.start, end: from + span.end });
  return {
    ...found,
    wordsEnd: from + found.wordsEnd,
    span: moved(found.span),
    content: moved(found.content),
  };
}

/** A line that begins with a dash. */
function dashedLine(block: string, lines: readonly LastLine[]): BlockAttribution | undefined {
  for (const [index, { start, words, isFirst, beginsParagraph }] of lines.entries()) {
    const begin = words + lengthAt(emphasisHere, block, words);
    const length = lengthAt(dashHere, block, begin);
    const asItem = index === 0 && length === 0 ? lengthAt(hyphenHere, block, begin) : 0;
    if (isFirst || length + asItem === 0) continue;
    const before = block.slice(0, endOfWords(block, start));
    if (!beginsParagraph && !finished.test(before)) return undefined;
    const made = attribution(block, start, words, begin + length + asItem);
    if (length > 0) return made;
    return itemBefore.test(before) ? undefined : ifItMayBe(made, block, namesPerson);
  }
  return undefined;
}

/** A dash after the last sentence, in the same line. */
function dashWithin(block: string, lines: readonly LastLine[]): BlockAttribution | undefined {
  const first = lines.at(-1)?.words ?? 0;
  const found = [...block.slice(first).matchAll(dashes)].slice(0, mostDashes);
  for (const { 0: written, index } of found) {
    const at = first + index;
    const [marks = ''] = emphasisAtEnd.exec(block.slice(0, at)) ?? [];
    const wordsEnd = endOfWords(block, at - marks.length);
    const isAfterSentence = ended.test(block.slice(0, wordsEnd));
    if (!isAfterSentence && written === '- ') continue;
    const made = attribution(block, wordsEnd, at - marks.length, at + written.length);
    const is = ifItMayBe(made, block, (content) => isAfterSentence && namesPerson(content));
    if (is && (isAfterSentence || year.test(block.slice(is.content.start)))) return is;
  }
  return undefined;
}

/** A last line that is set off from the words, or in emphasis, or stands in an element for authors. */
function dressedLine(block: string, [line]: readonly LastLine[]): BlockAttribution | undefined {
  if (!line || line.isFirst) return undefined;
  const { start, words } = line;
  const isOfAuthor = ofAuthor.test(block.slice(start, words));
  const made = attribution(block, start, words, words + lengthAt(emphasisHere, block, words));
  const isDressed = isOfAuthor || (made !== undefined && made.content.end < made.span.end);
  const isAfterSentence = finished.test(block.slice(0, endOfWords(block, start)));
  if (!isSetOff(block, line) && !(isDressed && isAfterSentence)) return undefined;
  return ifItMayBe(
    made,
    block,
    (content) => namesPerson(content) && (isOfAuthor || (isDressed && year.test(content))),
  );
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

/** What begins at a place and goes to the end of the block, or to a note; undefined where that is no attribution. */
function attribution(
  block: string,
  wordsEnd: number,
  begin: number,
  words: number,
): BlockAttribution | undefined {
  if (!/[\p{L}\p{N}]/u.test(block.slice(0, wordsEnd))) return undefined;
  const note = block.slice(words).search(noteBeginning);
  const end = endOfWords(block, note < 0 ? block.length : words + note, words);
  const [emphasis = ''] = /^[*_/]{1,3}/u.exec(block.slice(begin, words)) ?? [];
  const isClosed =
    emphasis !== '' && block.slice(words, end).indexOf(emphasis) === end - words - emphasis.length;
  const inside = isClosed ? end - emphasis.length : end;
  if (inside <= words) return undefined;
  const content = withoutEmphasis(block, { start: words, end: inside });
  return { wordsEnd, span: { start: begin, end }, content, mustBeKnown: false };
}

/** An attribution that has to look like one; it need not name something known where it is surely one. */
function ifItMayBe(
  made: BlockAttribution | undefined,
  block: string,
  isSure: (words: string) => boolean,
): BlockAttribution | undefined {
  if (!made) return undefined;
  const words = block.slice(made.content.start, made.content.end);
  return mayAttribute(words) ? { ...made, mustBeKnown: !isSure(words) } : undefined;
}

/** The length of what a sticky pattern matches at a place. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
