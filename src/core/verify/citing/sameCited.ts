import type { Repeatable } from './citationOfSite';
import type { CitedSource } from './writtenCitation';

/** Whether to repeat the one is to repeat the other. */
export function isSameCited(a: Repeatable | undefined, b: Repeatable | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.unknown === b.unknown &&
    a.cited.length === b.cited.length &&
    a.cited.every((each, index) => isSameSource(each, b.cited[index]))
  );
}

function isSameSource(a: CitedSource, b: CitedSource | undefined): boolean {
  return (
    a.source === b?.source &&
    a.stranger === b.stranger &&
    a.locator?.label === b.locator?.label &&
    a.locator?.value === b.locator?.value &&
    a.speakers.length === b.speakers.length &&
    a.speakers.every((speaker, index) => speaker === b.speakers[index])
  );
}
