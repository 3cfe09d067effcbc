import file from '../../../data/agreements.json';
import type { Agreement } from '../../../src/core/names/agreement';
import { parseAgreements } from '../../../src/core/names/parseAgreements';
import { formatProblem } from '../../../src/core/source/dataProblem';

function parsed(): readonly Agreement[] {
  const result = parseAgreements('data/agreements.json', file);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.value;
}

/** The agreements that ship. */
export const agreements = parsed();

export function agreementWithId(id: string): Agreement {
  const found = agreements.find((each) => each.id === id);
  if (!found) throw new Error(`no agreement ${id}`);
  return found;
}
