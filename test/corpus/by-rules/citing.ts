import type { Citation } from '../../../src/core/cite/citation';
import { locatedIn } from '../../../src/core/source/locatedIn';
import type { Passage } from '../../../src/core/source/passages';
import type { Random } from '../../bench/typing/random';
import { citationOf, plainSources } from './material';

/** Cites a passage wrongly; undefined where the source cannot be cited so. */
export type Miscitation = (passage: Passage, random: Random) => Citation | undefined;

/** Another paragraph of the same source, which it has. */
export const otherParagraph: Miscitation = (passage, random) => {
  const { locator, ...right } = citationOf(passage);
  const last = passage.source.paragraphs.length;
  const value = `${1 + random.below(last)}`;
  const place = locatedIn(passage.source, { label: 'paragraph', value });
  const isThere = !place || (place.start <= passage.start && passage.end <= place.end);
  return isThere || locator.value === value
    ? undefined
    : { ...right, locator: { label: 'paragraph', value } };
};

/** A paragraph that the source does not have. */
export const missingParagraph: Miscitation = (passage) => ({
  ...citationOf(passage),
  locator: { label: 'paragraph', value: '99' },
});

/** Another source, and a paragraph that it has. */
export const otherWork: Miscitation = (passage, random) => {
  const { work } = random.oneOf(plainSources().filter((source) => source !== passage.source));
  return { work, locator: { label: 'paragraph', value: '1' } };
};
