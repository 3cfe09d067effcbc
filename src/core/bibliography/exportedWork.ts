import { foldWork } from '../cite/foldWork';
import type { CslItem, CslName } from '../csl/item';

/**
 * The work as bibliography files get it: white space folded, nothing empty. A treaty's parties, which
 * stand in `author` for the styles that print them, would be its authors for whoever reads the file.
 */
export function exportedWork(work: CslItem): CslItem {
  const written = Object.entries(foldWork(work)).filter(
    ([name]) => !(name === 'author' && work.type === 'treaty'),
  );
  const variables = written.map(
    ([name, value]: [string, unknown]) =>
      [name, Array.isArray(value) ? (value as CslName[]).map(withoutJoiner) : value] as const,
  );
  return { id: work.id, type: work.type, ...Object.fromEntries(variables) };
}

/** Folding for citeproc puts a word joiner after some names. */
function withoutJoiner(name: CslName): CslName {
  return Object.fromEntries(
    Object.entries(name).map(([part, value]: [string, unknown]) => [
      part,
      typeof value === 'string' ? value.replace(/\u2060$/u, '') : value,
    ]),
  );
}
