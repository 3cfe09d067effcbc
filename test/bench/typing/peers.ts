import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Passage } from '../../../src/core/source/passages';

/** A look-up of passages, best first. */
export interface Finder {
  readonly name: string;
  readonly find: (words: string) => readonly Passage[];
}

/** What somebody would pick who needs fuzzy search in an hour: Fuse.js as it comes, in both of its usual forms. */
export function plainFuse(passages: readonly Passage[]): readonly Finder[] {
  const variants: readonly (readonly [string, IFuseOptions<Passage>])[] = [
    ['Fuse.js, default options', {}],
    ['Fuse.js, ignoreLocation', { ignoreLocation: true }],
  ];
  return variants.map(([name, options]) => {
    const fuse = new Fuse(passages, { ...options, keys: ['text'] });
    return { name, find: (words) => fuse.search(words).map(({ item }) => item) };
  });
}
