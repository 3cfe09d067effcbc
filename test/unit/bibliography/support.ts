import { addWorks } from '../../../src/core/bibliography/addWorks';
import type { Additions } from '../../../src/core/bibliography/additions';
import type { BibliographyFormat } from '../../../src/core/bibliography/format';
import type { CslItem } from '../../../src/core/csl/item';
import type { TextChange } from '../../../src/core/quote/textChange';
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
  return { ...added.value, text: applied(text, added.value.changes) };
}

export function applied(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let copied = 0;
  for (const { span, newText } of changes) {
    result += text.slice(copied, span.start) + newText;
    copied = span.end;
  }
  return result + text.slice(copied);
}
