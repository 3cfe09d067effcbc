import type { Source } from './source';

/** The labels of the locators that a source's places have, the most telling first. */
export function labelsOf({ locators }: Pick<Source, 'locators'>): readonly string[] {
  return locators.labels;
}
