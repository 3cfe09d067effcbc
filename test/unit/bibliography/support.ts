import { addWorks } from '../../../src/core/bibliography/addWorks';
import type { Additions } from '../../../src/core/bibliography/additions';
import type { BibliographyFormat } from '../../../src/core/bibliography/format';
import type { CslItem } from '../../../src/core/csl/item';
import { applyChanges } from '../../../src/core/quote/textChange';
import { formatProblem } from '../../../src/core/source/dataProblem';

export const formats: readonly BibliographyFormat[] = [
  'biblatex',
  'bibtex',
  'csl-json',
  'csl-yaml',
  'hayagriva',
];

/** A file after works have been added to it. */
export interface Result extends Additions {
  readonly text: string;
}

/** @throws Error where the file has problems */
export async function add(
  format: BibliographyFormat,
  text: string,
  works: readonly CslItem[],
  otherKeys?: ReadonlySet<string>,
): Promise<Result> {
  const added = await addWorks({ name: 'refs', text, format }, works, otherKeys);
  if (!added.ok) throw new Error(added.problems.map(formatProblem).join('\n'));
  return { ...added.value, text: applyChanges(text, added.value.changes) };
}
