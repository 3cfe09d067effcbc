import type { Source } from '../source/source';
import { finish } from '../text/steps';
import { arrangeShelf } from './arrangeShelf';
import { shelfWith, type Shelf } from './shelf';
import { indexSource } from './sourceIndex';

/** The shelf of some sources, made at once: for few and small ones, and where nobody waits. */
export function shelfOf(sources: readonly Source[]): Shelf {
  const indexed = sources.map((source) => ({ source, index: finish(indexSource(source)) }));
  return finish(arrangeShelf(indexed));
}

/** The shelves that the sources stand on; one of its own for a source that stands on none. */
export function shelvesWith(sources: readonly Source[]): readonly Shelf[] {
  return [...new Set(sources.map((source) => shelfWith(source) ?? shelfOf([source])))];
}
