import { oneLine } from './differenceText';
import type { ReportedFinding } from './reportedFinding';

/** Names the findings of one document, so that a finding keeps its name while the text about it changes. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The name of the next finding; equal ones are numbered. */
  next({ finding, words }: Pick<ReportedFinding, 'finding' | 'words'>): string {
    const hash = hashOf(`${finding}\n${oneLine(words)}`);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${count}`;
  }
}

/** FNV-1a over UTF-16 units, 64 bits in 16 digits: it has to be stable, not secret. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
