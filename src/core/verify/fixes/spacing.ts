import type { TextChange } from '../../quote/textChange';
import type { Span } from '../../text/span';
import type { Difference } from './differences/differences';

/** White space beside the words: what the source has, what the reader of the document sees, and where it is. */
export interface Surroundings {
  readonly wantsBefore: boolean;
  readonly wantsAfter: boolean;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  readonly before: Span;
  readonly after: Span;
}

/** Words in the place of others, parted from their neighbours as the source has it. */
export function replaced(
  words: string,
  span: Span,
  { wantsBefore, wantsAfter, hasBefore, hasAfter, before, after }: Surroundings,
  difference: Difference,
): TextChange {
  // An edit keeps the space that parts it.
  const isFreeBefore = difference.before !== undefined && difference.before.kind !== 'edit';
  const isFreeAfter = difference.after !== undefined && difference.after.kind !== 'edit';
  return {
    span: {
      start: isFreeBefore && !wantsBefore ? before.start : span.start,
      end: isFreeAfter && !wantsAfter ? after.end : span.end,
    },
    newText: `${isFreeBefore && wantsBefore && !hasBefore ? ' ' : ''}${words}${isFreeAfter && wantsAfter && !hasAfter ? ' ' : ''}`,
  };
}

/** Words where the document has none. */
export function putIn(
  words: string,
  { wantsBefore, wantsAfter, hasBefore, hasAfter, before, after }: Surroundings,
  difference: Difference,
): TextChange {
  const gap = { start: before.start, end: after.end };
  const at = (offset: number, newText: string): TextChange => ({
    span: { start: offset, end: offset },
    newText,
  });
  if (gap.start === gap.end) {
    const left = wantsBefore && !hasBefore ? ' ' : '';
    return at(gap.start, `${left}${words}${wantsAfter && !hasAfter ? ' ' : ''}`);
  }
  if (wantsBefore && (wantsAfter || difference.after?.kind === 'edit')) {
    return at(gap.start, ` ${words}`);
  }
  if (wantsAfter || difference.after?.kind === 'edit') return at(gap.start, words);
  if (wantsBefore) return at(gap.end, words);
  return { span: gap, newText: words };
}

/** Of the white space on either side one stays, where the source has some; rather a line break. */
export function takenOut(
  span: Span,
  { wantsBefore, wantsAfter, hasBefore, hasAfter, before, after }: Surroundings,
  text: string,
): TextChange {
  if (!wantsBefore || !wantsAfter) {
    return { span: { start: before.start, end: after.end }, newText: '' };
  }
  if (!hasBefore || !hasAfter) return { span, newText: hasBefore || hasAfter ? '' : ' ' };
  const isBreak = (gap: Span) => text.slice(gap.start, gap.end).includes('\n');
  const takesBefore =
    after.start === after.end || (isBreak(after) && !isBreak(before) && before.start < before.end);
  return takesBefore
    ? { span: { start: before.start, end: span.end }, newText: '' }
    : { span: { start: span.start, end: after.end }, newText: '' };
}
