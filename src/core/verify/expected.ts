import type { Finding } from './finding';

/** The quotation as it ought to read: the source's words, with its marked edits kept. Empty where no place is near. */
export function expectedWords({ diff }: Pick<Finding, 'diff'>): string {
  return diff
    .map(({ kind, quotation, source }) => (kind === 'edit' || kind === 'own' ? quotation : source))
    .join('');
}
