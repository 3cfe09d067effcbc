import type { Span } from '../text/span';
import type { DocumentLanguage } from './language';
import { eachOpaqueSpan } from './opaqueSpans';

/**
 * What begins so far before a change may be read otherwise after it: no pattern of the languages looks
 * further ahead, unless it takes all that it has read.
 */
const reach = 8_000;
/** So far behind a change patterns may look back to it. */
const lookBack = 500;

/**
 * Reads what of a document is not prose, as `opaqueSpans` does, and remembers it: after a change only what
 * stands round that is read again.
 */
export class OpaqueReader {
  #language: DocumentLanguage | undefined;
  #text = '';
  #spans: readonly Span[] = [];

  read(text: string, language: DocumentLanguage): readonly Span[] {
    if (language !== this.#language) this.#spans = [...eachOpaqueSpan(text, language)];
    else if (text !== this.#text) this.#spans = this.#readChange(text, language);
    [this.#language, this.#text] = [language, text];
    return this.#spans;
  }

  #readChange(text: string, language: DocumentLanguage): readonly Span[] {
    const before = this.#text;
    const { start, end } = changeOf(before, text);
    const shift = text.length - before.length;
    const unchanged = this.#spans.filter((span) => span.end <= start - reach);
    // What opens a front matter is none until somebody closes it, however far below.
    const isOpen = /^\uFEFF?---/u.test(text) && unchanged[0]?.start !== 0;
    const kept = isOpen ? [] : unchanged;
    const from = kept.at(-1)?.end ?? 0;
    // Where both readings come to the same place after the change, they go on alike.
    let next = this.#spans.findIndex((span) => span.start >= end + lookBack);
    const found = [...kept];
    for (const span of eachOpaqueSpan(text, language, from)) {
      while (next >= 0 && (this.#spans[next]?.start ?? Infinity) + shift < span.start) next++;
      const old = next < 0 ? undefined : this.#spans[next];
      if (old && old.start + shift === span.start && old.end + shift === span.end) {
        for (const each of this.#spans.slice(next)) found.push(moved(each, shift));
        return found;
      }
      found.push(span);
    }
    return found;
  }
}

function moved({ start, end }: Span, by: number): Span {
  return by === 0 ? { start, end } : { start: start + by, end: end + by };
}

/** So much is compared at once, which is quicker than letter by letter. */
const stride = 2_048;

function isSame(before: string, after: string, at: number, atAfter: number): boolean {
  return before.slice(at, at + stride) === after.slice(atAfter, atAfter + stride);
}

/** The stretch of the old text that is another one in the new. */
function changeOf(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + stride <= most && isSame(before, after, start, start)) start += stride;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const rest = most - start;
  const [endBefore, endAfter] = [before.length, after.length];
  while (
    same + stride <= rest &&
    isSame(before, after, endBefore - same - stride, endAfter - same - stride)
  ) {
    same += stride;
  }
  while (
    same < rest &&
    before.charCodeAt(endBefore - 1 - same) === after.charCodeAt(endAfter - 1 - same)
  ) {
    same++;
  }
  return { start, end: before.length - same };
}
