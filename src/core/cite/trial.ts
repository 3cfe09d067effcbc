import type { CslItem } from '../csl/item';
import type { CitationEngine } from './engine';
import type { CitationPosition } from './position';
import type { RichText } from './richText';

const issued = { 'date-parts': [[2013, 6, 19]] };

/** Works of the kinds that are cited most; one is untitled, one unsigned, one undated. */
const works: readonly CslItem[] = [
  { id: 'post', type: 'post-weblog', title: 'Post', 'container-title': 'Blog', issued },
  { id: 'page', type: 'webpage', author: [{ literal: 'Office' }], genre: 'fact sheet', issued },
  { id: 'news', type: 'article-newspaper', 'container-title': 'Paper', title: 'Story', issued },
  { id: 'treaty', type: 'treaty', title: 'Treaty', issued },
  { id: 'law', type: 'legislation', title: 'Act', number: '102-228', volume: '105', issued },
  {
    id: 'book',
    type: 'book',
    title: 'Book',
    author: [{ family: 'Doe', given: 'Jo' }],
    publisher: 'Press',
  },
];

const positions: readonly CitationPosition[] = [
  { work: { place: 'first' } },
  { work: { place: 'subsequent', nearNote: true, firstNote: 1 } },
  { work: { place: 'ibid', nearNote: true, firstNote: 1 } },
  { work: { place: 'ibid-with-locator', nearNote: true, firstNote: 1 } },
];

/**
 * Why the engine of an unknown style cannot be used, as a clause; `undefined` where it can.
 * @throws whatever citeproc throws
 */
export function failureOfTrial(engine: CitationEngine): string | undefined {
  const citations = works.flatMap((work) =>
    positions.map((position) =>
      engine.cite({ work, locator: { label: 'paragraph', value: '3' } }, position),
    ),
  );
  for (const work of works) engine.reference(work);
  const isSilent = citations.every((each) => each.length === 0);
  return isSilent ? 'prints nothing of any work: its <citation> has nothing to say' : undefined;
}

/** The engine, with a work's title where citeproc fails on a work that the trial did not foresee. */
export function guarded(engine: CitationEngine): CitationEngine {
  const titleOf = ({ title, id }: CslItem): RichText => [{ text: title ?? id }];
  const guard = (render: () => RichText, work: CslItem): RichText => {
    try {
      return render();
    } catch {
      return titleOf(work);
    }
  };
  return {
    style: engine.style,
    hasIbid: engine.hasIbid,
    cite: (citation, position) =>
      guard(() => engine.cite(citation, position), citation.quotedIn ?? citation.work),
    leadIn: (work) => guard(() => engine.leadIn(work), work),
    reference: (work) => guard(() => engine.reference(work), work),
  };
}
