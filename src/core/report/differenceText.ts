import type { Difference } from './reportedFinding';

/** A stretch of a quotation beside its source: what both have, or what each has in its place. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  /** Either may be empty; neither has white space at its ends. */
  | { readonly kind: 'change'; readonly quotation: string; readonly source: string };

/**
 * A quotation with what differs in its place, on one line. Spaces of all kinds are one, so that nothing
 * is shown as different that looks the same. Marked edits stand as the quotation has them.
 */
export function segmentsOf(diff: readonly Difference[]): readonly Segment[] {
  const segments: Segment[] = [];
  let text = '';
  for (const { op, quotation, source } of diff) {
    const [has, meant] = [oneLine(quotation), oneLine(source)];
    const [old, wanted] = [has.trim(), meant.trim()];
    if (op === 'equal' || op === 'edit' || op === 'own' || old === wanted) {
      text += has;
      continue;
    }
    if ((old === '' ? meant : has).startsWith(' ')) text += ' ';
    if (text !== '') segments.push({ kind: 'text', text: oneLine(text) });
    segments.push({ kind: 'change', quotation: old, source: wanted });
    text = (old === '' ? meant : has).endsWith(' ') ? ' ' : '';
  }
  if (text !== '') segments.push({ kind: 'text', text: oneLine(text) });
  return segments;
}

/** Whether anything differs that is to be seen. */
export function hasChanges(diff: readonly Difference[]): boolean {
  return segmentsOf(diff).some(({ kind }) => kind === 'change');
}

/** The words that a source has where a quotation is compared with it, on one line. */
export function sourceWords(diff: readonly Difference[]): string {
  return oneLine(diff.map(({ source }) => source).join('')).trim();
}

/** The same text on one line: white space and control characters are single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** A change as `git diff --word-diff` marks it: `[-2014-]{+2013+}`. */
export function markedChange(quotation: string, source: string): string {
  return `${quotation && `[-${quotation}-]`}${source && `{+${source}+}`}`;
}
