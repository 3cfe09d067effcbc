import type { DocumentReport } from './report';

/** A document's row of the table of documents; one that was not checked has no numbers. */
export function rowOf({ name, problem, counts }: DocumentReport): readonly (string | number)[] {
  if (problem !== undefined) return [name, '–', '–', '–', '–', '–'];
  const { all, toLookAt, byFinding, ignored } = counts;
  const asTheSource = all - toLookAt - byFinding.unchecked - ignored;
  return [name, all, toLookAt, asTheSource, byFinding.unchecked, ignored];
}
