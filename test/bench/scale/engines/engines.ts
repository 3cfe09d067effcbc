import type { MakeEngine } from './engine';
import { flexSearch } from './flexSearch';
import { fuse, fuseTokens } from './fuse';
import { miniSearch } from './miniSearch';
import { ours } from '../ours';
import { uFuzzy } from './uFuzzy';

/** The engines under the names that `--engines` knows, ours first: the others are compared with it. */
const engines = {
  ours,
  fuse,
  'fuse-tokens': fuseTokens,
  minisearch: miniSearch,
  flexsearch: flexSearch,
  ufuzzy: uFuzzy,
} as const satisfies Record<string, MakeEngine>;

export const engineNames = Object.keys(engines);

/** @throws RangeError where there is none of this name */
export function engineNamed(name: string): MakeEngine {
  const found = Object.entries(engines).find(([each]) => each === name)?.[1];
  if (!found) throw new RangeError(`there is no engine ${name}: name ${engineNames.join(', ')}`);
  return found;
}
