import type { Finding } from './finding';

/** Of these parts the quotation's own form is as it ought to be: its inner marks, its lines. */
const own: ReadonlySet<string> = new Set(['same', 'edit', 'own']);

/** The quotation as it ought to read: the source's words, with its marked edits kept. Empty where no place is near. */
export function expectedWords({ diff, quotation }: Pick<Finding, 'diff' | 'quotation'>): string {
  const words = diff.map((part) => (own.has(part.kind) ? part.quotation : part.source)).join('');
  // Only a block has paragraphs.
  return quotation?.form === 'inline' ? words.replace(/\s*\n\s*\n\s*/gu, ' ') : words;
}
