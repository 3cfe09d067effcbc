import type { CslItem, CslName } from '../csl/item';
import { sortWorks } from './additions';
import { risRecords } from './citationJs';
import { looseKeys } from './key';
import { isLegal } from './legalReference';

/** The works as RIS records, as reference managers import them. */
export function toRis(works: readonly CslItem[]): string {
  const { missing } = sortWorks(works, [], [], [], looseKeys);
  return missing.map(({ key, work }) => risRecord(key, work)).join('\n');
}

function risRecord(key: string, work: CslItem): string {
  const [record = {}] = risRecords([work]);
  const { TY: type, ...tags } = { ...record, ...amendments(key, work) };
  const lines = Object.entries(tags)
    // citation-js breaks long lines, which no reader joins again.
    .flatMap(([tag, value]) => [value ?? []].flat().map((each) => `${tag}  - ${each}`));
  return [`TY  - ${String(type)}`, ...lines, 'ER  - ', ''].join('\n');
}

/** What citation-js leaves out or cuts off: the end of a key, whole dates, the authors of a newspaper. */
function amendments(
  key: string,
  work: CslItem,
): Record<string, string | readonly string[] | undefined> {
  const [year, month, day] = work.issued?.['date-parts']?.[0] ?? [];
  const monthAndDay = [month, day].map((part) => (part ? String(part).padStart(2, '0') : ''));
  const isTreaty = work.type === 'treaty';
  return {
    ID: key,
    ...(work.author && { AU: work.author.map(nameOf) }),
    ...(year !== undefined && { DA: [year, ...monthAndDay, ''].join('/') }),
    ...(work['container-title'] && { T2: work['container-title'] }),
    ...(work.genre && { M3: work.genre }),
    // RIS has no treaties, and "generic" says less than a legal text.
    ...(isTreaty && { TY: 'LEGAL' }),
    // The number of a law is no serial number.
    ...(isLegal(work) && { SN: undefined, M1: work.number }),
  };
}

function nameOf({ family, given, suffix, literal, ...particles }: CslName): string {
  const last = [particles['dropping-particle'], particles['non-dropping-particle'], family];
  return literal ?? [last.filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}
