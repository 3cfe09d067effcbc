import type { Corpus } from './corpus';

/** Gives the corpus; the first call loads it. Everything that parses data is evaluated then, not at activation. */
export type LoadCorpus = () => Promise<Corpus>;

export function lazyCorpus(): LoadCorpus {
  let loading: Promise<Corpus> | undefined;
  return () => (loading ??= import('./corpus').then((loaded) => new loaded.Corpus()));
}
