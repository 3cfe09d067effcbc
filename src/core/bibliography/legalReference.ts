import type { CslItem } from '../csl/item';

const legalTypes = new Set([
  'treaty',
  'legislation',
  'bill',
  'regulation',
  'legal_case',
  'hearing',
]);

export function isLegal({ type }: CslItem): boolean {
  return legalTypes.has(type);
}

/** Where a legal text is published, in one piece: `102-228, tit. II, 105 Stat. 1691, 1693`. */
export function legalReference(work: CslItem): string | undefined {
  const { number, volume, page } = work;
  const reporter = [volume, work['container-title'], page].filter(Boolean).join(' ');
  return [number, reporter].filter(Boolean).join(', ') || undefined;
}
