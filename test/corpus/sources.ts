import { readdirSync, readFileSync } from 'node:fs';
import { bundledAgreements, bundledSources } from '../../src/core/bundled';
import { shelfOf } from '../../src/core/index/shelfOf';
import { citableWorks } from '../../src/core/quotations/citableWorks';
import { parseSource } from '../../src/core/source/parseSource';
import type { Source } from '../../src/core/source/source';
import type { Checkable } from '../../src/core/verify/verifier';

const folder = 'test/corpus/sources';

let sources: readonly Source[] | undefined;

/** What the corpus quotes: the bundled source, and those of test/corpus/sources. */
export function corpusSources(): readonly Source[] {
  sources ??= [...bundledSources(), ...readdirSync(folder).filter(isText).sort().map(readSource)];
  return sources;
}

/** What quotations of these sources are checked against. */
export function checkable(sources: readonly Source[]): Checkable {
  const agreements = bundledAgreements();
  return { shelf: shelfOf(sources), citableWorks: citableWorks(sources, agreements), agreements };
}

/** Sentences of other addresses: no source has four words in a row of any. */
export function strangers(): readonly string[] {
  return readFileSync('test/corpus/strangers.txt', 'utf8').trim().split('\n');
}

/** Two whole addresses that are no sources. */
export function strangeProse(): string {
  return readFileSync('test/corpus/prose.txt', 'utf8');
}

const isText = (name: string) => name.endsWith('.txt');

function readSource(name: string): Source {
  const path = `${folder}/${name}`;
  const parsed = parseSource(path, readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
