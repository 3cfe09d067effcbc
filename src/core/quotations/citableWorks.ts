import type { Citation } from '../cite/citation';
import type { Agreement } from '../names/agreement';
import { labelsOf } from '../source/labelsOf';
import type { Source } from '../source/source';

/** What a document can cite: a work, or a work as another one quotes it. */
export interface CitableWork extends Omit<Citation, 'locator'> {
  /** The labels of the places in it that citations name, the most telling first. */
  readonly labels: readonly string[];
  /** The text that its words stand in; absent for an agreement, of which no text is known. */
  readonly source?: Source;
}

/** Everything that is known to cite: the sources, the works that they quote, and the agreements. */
export function citableWorks(
  sources: readonly Source[],
  agreements: readonly Agreement[],
): readonly CitableWork[] {
  return [
    ...sources.flatMap((source): CitableWork[] => {
      const labels = labelsOf(source);
      const quoted = [...new Map(source.quotedWorks.map(({ work }) => [work.id, work])).values()];
      return [
        { work: source.work, labels, source },
        ...quoted.map((work) => ({ work, quotedIn: source.work, labels, source })),
      ];
    }),
    ...agreements.map(({ work }) => ({ work, labels: [] })),
  ];
}
