import type { CslItem } from '../../../src/core/csl/item';
import type { CitedWorks } from './readersOf';

/** A work, as the bibliographies of all readers have it. */
export function citedWorks(work: CslItem): CitedWorks {
  return {
    cslJson: [work],
    hayagriva: {
      yaml: `${JSON.stringify(work.id)}:
  type: Web
  title: ${JSON.stringify(work.title)}
  date: 2013-06-19
  parent: { type: Blog, title: Arms Control Law }
`,
      style: 'chicago-author-date',
    },
  };
}
