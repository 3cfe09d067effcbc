import type { CslItem } from '../csl/item';
import { formatProblem } from '../source/dataProblem';
import { addWorks } from './addWorks';
import { exportedWork } from './exportedWork';
import type { ExportFormat } from './format';

/** The works as a file of a format, in their order; one that is given twice stands there once. */
export async function exportWorks(
  works: readonly CslItem[],
  format: ExportFormat,
): Promise<string> {
  if (format === 'ris') {
    const { toRis } = await import('./ris');
    return toRis(works.map(exportedWork));
  }
  const added = await addWorks({ name: '', text: '', format }, works);
  if (!added.ok) throw new Error(added.problems.map(formatProblem).join('\n'));
  return added.value.changes.map(({ newText }) => newText).join('');
}
