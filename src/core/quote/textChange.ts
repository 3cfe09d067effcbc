import { overlap, type Span } from '../text/span';

/** One replacement in a document: `span` gives way to `newText`. UTF-16 offsets of the text before any change. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

/** The text after the changes, which are apart from each other and in text order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let from = 0;
  const pieces = changes.map(({ span, newText }) => {
    const kept = text.slice(from, span.start);
    from = span.end;
    return kept + newText;
  });
  return pieces.join('') + text.slice(from);
}

/** Whether one of the changes takes a character of a span. */
export function touches(changes: readonly TextChange[], span: Span): boolean {
  return changes.some((each) => overlap(each.span, span));
}

/** By how many UTF-16 units a change makes its document longer. */
export function growth({ span, newText }: TextChange): number {
  return newText.length - (span.end - span.start);
}

/** The changes that undo these: spans of the text after them. */
export function inverse(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  let shift = 0;
  return changes.map((change) => {
    const start = change.span.start + shift;
    shift += growth(change);
    return {
      span: { start, end: start + change.newText.length },
      newText: text.slice(change.span.start, change.span.end),
    };
  });
}
