import type { Span } from '../../../text/span';
import { withoutEmphasis } from '../withoutEmphasis';
import { dash, mayAttribute, noteBeginning, person, year } from './shapes';
import { authorSign, withoutTags, withTags } from './withoutTags';

/** What stands under the words of a block quotation and says whose they are. UTF-16 offsets. */
export interface BlockAttribution {
  /** Where the words before it end. */
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

/** A line that begins with a dash, or as the item of a list, with no more than two after it. */
const dashedLine = new RegExp(
  String.raw`\n[ \t]*(?<begin>[*_/]{0,3}(?:${dash}|(?<item>[-−*•~]) \s*))\S[^\n]*(?:\n[ \t]*\S[^\n]*){0,2}$`,
  'u',
);
const itemBefore = /(?:^|\n)[ \t]*[-−*•~] [^\n]*$/u;
/** A dash in a line; a hyphen after a space; a link that comes last. */
const dashWithin = new RegExp(
  String.raw`(?:(?<=\s)[*_/]{1,3})?(?:${dash}|(?<= )[-~] \s*)|(?=\[[^[\]\n]{1,60}\]\([^()\s]{1,500}\)$)`,
  'gu',
);

/** After what a line may be an attribution: a sentence, a mark, a line break. */
const finished = /[.!?…:;,”’"'»)\]}\\_*+]$/u;
/** After what a dash within one may begin it. */
const ended = /[.!?…”’"'»)\]*_]$/u;
const hardBreak = /(?:\\| {2}|\s\+)\r?$/u;
/** A name on the right of the page is indented so far. */
const farRight = /^ {12}/u;

const lastLine = /\n[ \t]*(?<begin>[*_/]{0,3})\S[^\n]*$/u;

/** The attribution of a block; undefined where nothing tells one from the words. */
export function attributionOfBlock(
  document: string,
  { start, end }: Span,
): BlockAttribution | undefined {
  const from = Math.max(start, end - reach);
  const found = new EndOfBlock(document.slice(from, end)).attribution();
  if (!found) return undefined;
  const moved = (span: Span): Span => ({ start: from + span.start, end: from + span.end });
  const { wordsEnd, span, content } = found;
  return { ...found, wordsEnd: from + wordsEnd, span: moved(span), content: moved(content) };
}

/** The end of a block, and how it is seen: offsets are the same. */
class EndOfBlock {
  readonly #written: string;
  readonly #seen: string;

  constructor(written: string) {
    this.#written = written;
    this.#seen = withoutTags(written).trimEnd();
  }

  attribution(): BlockAttribution | undefined {
    return this.#dashedLine() ?? this.#afterSentence() ?? this.#setOff();
  }

  #dashedLine(): BlockAttribution | undefined {
    const { index, 0: line = '', groups } = dashedLine.exec(this.#seen) ?? {};
    const begin = groups?.begin ?? '';
    if (index === undefined) return undefined;
    const at = index + line.indexOf(begin);
    const made = this.#made(at, at + begin.length);
    const isItem = groups?.item !== undefined;
    if (!isItem && this.#mayEndAt(index)) return made;
    const before = this.#seen.slice(0, index).trimEnd();
    if (isItem && (line.includes('\n', 1) || itemBefore.test(before))) return undefined;
    return this.#ifItMayBe(made, (content) => isItem && person.test(content));
  }

  /** After the last sentence, in the same line. */
  #afterSentence(): BlockAttribution | undefined {
    for (const { 0: dashes, index } of [...this.#seen.matchAll(dashWithin)].slice(-mostDashes)) {
      if (!ended.test(this.#seen.slice(0, index).trimEnd())) continue;
      const made = this.#made(index, index + dashes.length);
      if (made && dashes === '') return { ...made, mustBeKnown: true };
      const found = this.#ifItMayBe(made, (content) => person.test(content));
      if (found) return found;
    }
    return undefined;
  }

  /** A last line that stands apart from the words, or in emphasis. */
  #setOff(): BlockAttribution | undefined {
    const { index = 0, 0: line = '', groups } = lastLine.exec(this.#seen) ?? {};
    const marks = groups?.begin ?? '';
    const at = index + line.search(/\S/u);
    const made = this.#made(at, at + marks.length);
    const isInEmphasis = marks !== '' && made !== undefined && made.content.end < made.span.end;
    const before = this.#seen.slice(0, index);
    const isApart =
      this.#written[index] === '<' ||
      /\n[ \t\r]*$/u.test(before) ||
      hardBreak.test(before) ||
      farRight.test(line.slice(1));
    if (!isApart && !(isInEmphasis && this.#mayEndAt(index))) return undefined;
    return this.#ifItMayBe(
      made,
      (content) => isInEmphasis && person.test(content) && year.test(content),
    );
  }

  /** Whether the words of a block may end before a line. */
  #mayEndAt(index: number): boolean {
    const before = this.#seen.slice(0, index);
    const words = before.trimEnd();
    return (
      before.includes('\n', words.length) || finished.test(words) || this.#written[index] === '<'
    );
  }

  /** What goes from a place to the end, or to a note; undefined where nothing is before it, or in it. */
  #made(begin: number, words: number): BlockAttribution | undefined {
    const wordsEnd = this.#seen.slice(0, begin).trimEnd().length;
    const note = this.#written.slice(words).search(noteBeginning);
    const end = this.#seen.slice(0, note < 0 ? undefined : words + note).trimEnd().length;
    if (end <= words || !/[\p{L}\p{N}]/u.test(this.#seen.slice(0, wordsEnd))) return undefined;
    const [marks = ''] = /^[*_/]+/u.exec(this.#seen.slice(begin, words)) ?? [];
    const inside = this.#seen.slice(words, end);
    const isClosed = marks !== '' && inside.indexOf(marks) === inside.length - marks.length;
    const content = withTags(
      this.#written,
      withoutEmphasis(this.#seen, { start: words, end: isClosed ? end - marks.length : end }),
    );
    const isTag = this.#seen.charAt(begin) === authorSign;
    const start = isTag ? content.start : Math.min(begin, content.start);
    const span = { start, end: Math.max(end, content.end) };
    return { wordsEnd, span, content, mustBeKnown: false };
  }

  /** An attribution that has to look like one; it need not name something known where it is surely one. */
  #ifItMayBe(
    made: BlockAttribution | undefined,
    isSure: (content: string) => boolean,
  ): BlockAttribution | undefined {
    if (!made) return undefined;
    const content = this.#seen.slice(made.content.start, made.content.end).trim();
    return mayAttribute(content) ? { ...made, mustBeKnown: !isSure(content) } : undefined;
  }
}
