import type { Locator } from '../../../csl/item';
import type { TextChange } from '../../../quote/textChange';
import { formatLocator } from '../../../source/attribution';
import type { Span } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { rangeMark } from './keyed';
import { withLocator } from './locatorText';
import { repeatsAll } from './repeatedAfter';
import type { RightCitation } from './rightCitation';

/**
 * The change of a citation's locator alone; undefined where the one that it names cannot be told from other words.
 * One that names none, or repeats that of another, gets it at its end.
 */
export function relocated(
  citation: WrittenCitation,
  { source }: QuotedPlace,
  { citation: { locator } }: RightCitation,
  { text, language }: FixContext,
): TextChange | undefined {
  const { kind, cited } = citation;
  const named = cited.find((each) => each.source === source)?.locator;
  if (!locator) return undefined;
  const span = textOf(citation);
  const written = text.slice(span.start, span.end);
  const isPrinted = language !== 'latex' && kind !== 'key';
  const mark = isPrinted ? '–' : rangeMark(language);
  const newText =
    named && !repeatsAll(written)
      ? withLocator(written, named, locator, mark)
      : withPlace(written, locator);
  return newText === undefined ? undefined : { span, newText };
}

/** `Ibid., para. 4.`: the place before what closes the citation. */
export function withPlace(written: string, locator: Locator): string {
  const [, words = '', stop = '', closers = ''] =
    /^([^]*?)(\.?)([)\]\s]{0,9}\.?\s*)$/u.exec(written) ?? [];
  const isShort = /(?<!\p{L})(?:ib[ií]d|id|cit|supra)$/iu.test(words);
  const marked = /^([^]*)[.,]([”"’»]|'{1,2})$/u.exec(words);
  const before = marked
    ? `${marked[1] ?? ''},${marked[2] ?? ''}`
    : `${words}${isShort ? stop : ''},`;
  return `${before} ${formatLocator(locator)}${stop || (marked && closers === '' ? '.' : '')}${closers}`;
}

/** What of a document a citation is written with: a note's or an attribution's text, else its brackets. */
export function textOf({ kind, span, content }: WrittenCitation): Span {
  return kind === 'note' || kind === 'attribution' ? content : span;
}

/** A change without what it leaves as it is at both ends. */
export function narrowed(text: string, { span, newText }: TextChange): TextChange {
  const written = text.slice(span.start, span.end);
  const most = Math.min(written.length, newText.length);
  let before = 0;
  while (before < most && written[before] === newText[before]) before++;
  let after = 0;
  while (after < most - before && written.at(-1 - after) === newText.at(-1 - after)) after++;
  return {
    span: { start: span.start + before, end: span.end - after },
    newText: newText.slice(before, newText.length - after),
  };
}
