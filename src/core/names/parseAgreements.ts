import * as v from 'valibot';
import type { CslItem } from '../csl/item';
import { fieldProblems, type FieldProblem } from '../schema/fieldProblems';
import type { Parsed } from '../source/dataProblem';
import type { Agreement } from './agreement';
import { agreementConflicts } from './agreementConflicts';
import { agreementsFileSchema, type AgreementEntry } from './agreementSchema';

/** Checks the content of `data/agreements.json`; `file` is what its problems call it. */
export function parseAgreements(file: string, data: unknown): Parsed<readonly Agreement[]> {
  const broken = (found: readonly FieldProblem[]): Parsed<never> => ({
    ok: false,
    problems: found.map(({ field, reason }) =>
      field === '' ? { file, reason } : { file, field, reason },
    ),
  });
  const checked = v.safeParse(agreementsFileSchema, data);
  if (!checked.success) return broken(fieldProblems(checked.issues));
  const entries = checked.output.agreements;
  const conflicts = agreementConflicts(entries);
  if (conflicts.length > 0) return broken(conflicts);
  return { ok: true, value: withWorks(entries) };
}

/** Gives those that rest on the work of another agreement that work. */
export function withWorks(entries: readonly AgreementEntry[]): readonly Agreement[] {
  const works = new Map<string, CslItem>();
  for (const { id, work } of entries) if (work) works.set(id, work);
  return entries.flatMap(({ workOf, ...entry }) => {
    const work = entry.work ?? works.get(workOf ?? '');
    return work ? [{ ...entry, work }] : [];
  });
}
