import { firstAbove } from '../text/firstAbove';
import { Numbers } from '../text/numbers';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';

/** A paragraph: the body between blank lines, without white space at its ends. */
export interface Paragraph extends Span {
  /** 1-based, as in the locator `para. 3`. */
  readonly number: number;
  readonly sentences: readonly Span[];
}

/**
 * Where the paragraphs and the sentences of a body begin and end: UTF-16 offsets, in text order. They
 * are numbers only, so that a shelf of books takes little memory and is kept as it is in a file.
 */
export interface ParagraphBounds {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The index of each paragraph's first sentence; one more entry holds the number of sentences. */
  readonly firstSentences: Uint32Array;
  readonly sentenceStarts: Uint32Array;
  readonly sentenceEnds: Uint32Array;
}

/** The paragraphs of a body, in text order. Each is made when it is asked for. */
export class Paragraphs implements Iterable<Paragraph> {
  readonly bounds: ParagraphBounds;

  constructor(bounds: ParagraphBounds) {
    this.bounds = bounds;
  }

  get length(): number {
    return this.bounds.starts.length;
  }

  /** @param index 0-based; undefined where there is no such paragraph */
  at(index: number): Paragraph | undefined {
    const { starts, ends } = this.bounds;
    const [start, end] = [starts[index], ends[index]];
    if (start === undefined || end === undefined) return undefined;
    return { number: index + 1, start, end, sentences: this.#sentencesOf(index) };
  }

  *[Symbol.iterator](): Generator<Paragraph> {
    yield* this.among(0, this.length - 1);
  }

  /** The index of the first paragraph that ends after `offset`; `length` where none does. */
  indexAfter(offset: number): number {
    return firstAbove(this.bounds.ends, offset);
  }

  /** The paragraph that has the offset in it or at one of its ends. */
  around(offset: number): Paragraph | undefined {
    const found = this.at(firstAbove(this.bounds.ends, offset - 1));
    return found && found.start <= offset ? found : undefined;
  }

  /** The paragraphs that share a character with the span. */
  overlapping({ start, end }: Span): readonly Paragraph[] {
    const last = firstAbove(this.bounds.starts, end - 1) - 1;
    return [...this.among(this.indexAfter(start), last)];
  }

  *among(first: number, last: number): Generator<Paragraph> {
    for (let index = first; index <= last; index++) {
      const found = this.at(index);
      if (found) yield found;
    }
  }

  #sentencesOf(index: number): readonly Span[] {
    const { firstSentences, sentenceStarts, sentenceEnds } = this.bounds;
    const found: Span[] = [];
    const to = firstSentences[index + 1] ?? 0;
    for (let sentence = firstSentences[index] ?? to; sentence < to; sentence++) {
      found.push({ start: sentenceStarts[sentence] ?? 0, end: sentenceEnds[sentence] ?? 0 });
    }
    return found;
  }
}

/** So many characters are read between two pauses: a millisecond or two. */
const stepLength = 50_000;

/** The paragraphs of a body: what blank lines part. Line ends may be LF or CRLF. */
export function* paragraphsOf(body: string): Steps<Paragraphs> {
  const starts = new Numbers();
  const ends = new Numbers();
  const firstSentences = new Numbers();
  const sentenceStarts = new Numbers();
  const sentenceEnds = new Numbers();
  let pauseAt = stepLength;
  for (const { start, end } of blocks(body)) {
    starts.push(start);
    ends.push(end);
    firstSentences.push(sentenceStarts.length);
    for (const sentence of sentences(body.slice(start, end))) {
      sentenceStarts.push(start + sentence.start);
      sentenceEnds.push(start + sentence.end);
    }
    if (end < pauseAt) continue;
    pauseAt = end + stepLength;
    yield;
  }
  firstSentences.push(sentenceStarts.length);
  return new Paragraphs({
    starts: yield* starts.all(),
    ends: yield* ends.all(),
    firstSentences: yield* firstSentences.all(),
    sentenceStarts: yield* sentenceStarts.all(),
    sentenceEnds: yield* sentenceEnds.all(),
  });
}

/** The stretches of text between blank lines. */
function* blocks(body: string): Generator<Span> {
  let start: number | undefined;
  let end = 0;
  let lineStart = 0;
  while (lineStart < body.length) {
    const lineBreak = body.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 ? body.length : lineBreak;
    const first = firstLetter(body, lineStart, lineEnd);
    if (first === undefined) {
      if (start !== undefined) yield { start, end };
      start = undefined;
    } else {
      start ??= first;
      end = lastLetter(body, lineEnd) + 1;
    }
    lineStart = lineEnd + 1;
  }
  if (start !== undefined) yield { start, end };
}

const blank = /\s/u;

function firstLetter(body: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (!blank.test(body.charAt(at))) return at;
  return undefined;
}

function lastLetter(body: string, end: number): number {
  let at = end - 1;
  while (blank.test(body.charAt(at))) at--;
  return at;
}
