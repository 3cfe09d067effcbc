import type { DataProblem } from '../source/dataProblem';
import type { Agreement } from './agreement';
import { agreementConflicts } from './agreementConflicts';
import type { AgreementEntry } from './agreementSchema';
import { withWorks } from './parseAgreements';
import type { AgreementsFile } from './readAgreementsFile';

/** Agreements of several files together, and what keeps some of them out. */
export interface AddedAgreements {
  readonly agreements: readonly Agreement[];
  readonly problems: readonly DataProblem[];
}

/**
 * Adds the agreements of files to those that are known, in the order of the files. They may refer to
 * each other. One that clashes with another that came before it stays out; the rest are added.
 */
export function addAgreements(
  known: readonly Agreement[],
  files: readonly AgreementsFile[],
): AddedAgreements {
  const added = files.flatMap((file) =>
    file.entries.map((entry, index) => ({ file, entry, index })),
  );
  if (added.length === 0) return { agreements: known, problems: [] };
  const entries = [...known.map(asEntry), ...added.map(({ entry }) => entry)];
  const nameOf = (place: number): string => {
    const found = added[place - known.length];
    return found ? `agreements[${found.index}] of ${found.file.file}` : 'a bundled agreement';
  };
  const clashing = new Set<AgreementEntry>();
  const problems = agreementConflicts(entries, nameOf).flatMap(({ field, reason }) => {
    const [, place = '', rest = ''] = /^agreements\[(\d+)\](.*)$/su.exec(field) ?? [];
    const found = added[Number(place) - known.length];
    if (!found) return [];
    clashing.add(found.entry);
    const own = `agreements[${found.index}]${rest}`;
    return [{ file: found.file.file, line: found.file.lineOf(own), field: own, reason }];
  });
  const sound = entries.slice(known.length).filter((entry) => !clashing.has(entry));
  const agreements = withWorks([...known.map(asEntry), ...sound]).slice(known.length);
  return { agreements: [...known, ...agreements], problems };
}

/** What is known has been checked; every one has its work. */
function asEntry(agreement: Agreement): AgreementEntry {
  return agreement as AgreementEntry;
}
