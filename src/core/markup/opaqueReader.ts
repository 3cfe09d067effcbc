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
    const later = new Map(
      this.#spans
        .map((span, index): [number, number] => [span.start + shift, index])
        .filter(([at]) => at >= end + shift + lookBack),
    );
    const found = [...kept];
    for (const span of eachOpaqueSpan(text, language, from)) {
      const same = later.get(span.start);
      const old = same === undefined ? undefined : this.#spans[same];
      if (same !== undefined && old && old.end + shift === span.end) {
        for (const each of this.#spans.slice(same)) found.push(moved(each, shift));
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

/** The stretch of the old text that is another one in the new. */
function changeOf(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, end: before.length - same };
}
