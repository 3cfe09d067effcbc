import type { TextChange } from '../../../quote/textChange';
import type { Span } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { rangeMark } from './keyed';
import { withLocator } from './locatorText';
import type { RightCitation } from './rightCitation';

/** The change of a citation's locator alone; undefined where it has none, or more than that is wrong. */
export function relocated(
  citation: WrittenCitation,
  { source }: QuotedPlace,
  { citation: { locator } }: RightCitation,
  fault: Fault | undefined,
  { text, language }: FixContext,
): TextChange | undefined {
  const { kind, cited } = citation;
  const named = cited.find((each) => each.source === source)?.locator;
  if (fault !== 'locator' || !named || !locator) return undefined;
  const span = textOf(citation);
  const isPrinted = language !== 'latex' && kind !== 'key';
  const mark = isPrinted ? '–' : rangeMark(language);
  const written = text.slice(span.start, span.end);
  const newText = withLocator(written, named, locator, mark);
  return newText === undefined ? undefined : { span, newText };
}

/** What of a document a citation is written with: a note's text, else its brackets. */
export function textOf({ kind, span, content }: WrittenCitation): Span {
  return kind === 'note' ? content : span;
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
