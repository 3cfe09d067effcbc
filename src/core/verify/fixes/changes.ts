import type { TextChange } from '../../quote/textChange';

/**
 * Changes as they can be made together: in text order, apart from each other, without those that change
 * nothing. Where two claim the same white space, the first has it; what is put in at one place is one
 * change.
 */
export function joinChanges(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  const joined: TextChange[] = [];
  for (const change of [...changes].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    const start = Math.max(change.span.start, last?.span.end ?? 0);
    const span = { start, end: Math.max(start, change.span.end) };
    if (last?.span.end === start && last.span.start === start) {
      joined[joined.length - 1] = { span, newText: last.newText + change.newText };
    } else {
      joined.push({ span, newText: change.newText });
    }
  }
  return joined.filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
}
