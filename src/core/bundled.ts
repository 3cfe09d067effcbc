import agreementsFile from '../../data/agreements.json';
import articleFile from '../../data/sources/new-us-russia-ctr-agreement.md';
import type { Agreement } from './names/agreement';
import { parseAgreements } from './names/parseAgreements';
import { formatProblem, type DataProblem } from './source/dataProblem';
import { parseSource } from './source/parseSource';
import type { Source } from './source/source';

let sources: readonly Source[] | undefined;
let agreements: readonly Agreement[] | undefined;

/**
 * The sources that ship, parsed on first use and kept.
 * @throws Error when the shipped data is broken, which the unit tests rule out
 */
export function bundledSources(): readonly Source[] {
  if (!sources) {
    const parsed = parseSource('data/sources/new-us-russia-ctr-agreement.md', articleFile);
    if (!parsed.ok) throw brokenData(parsed.problems);
    sources = [parsed.value];
  }
  return sources;
}

/** The agreements that ship, likewise. */
export function bundledAgreements(): readonly Agreement[] {
  if (!agreements) {
    const parsed = parseAgreements('data/agreements.json', agreementsFile);
    if (!parsed.ok) throw brokenData(parsed.problems);
    agreements = parsed.value;
  }
  return agreements;
}

function brokenData(problems: readonly DataProblem[]): Error {
  return new Error(problems.map(formatProblem).join('\n'));
}
