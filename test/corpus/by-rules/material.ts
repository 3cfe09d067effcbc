import { attribute } from '../../../src/core/source/attribution';
import { passagesOf, type Passage } from '../../../src/core/source/passages';
import type { Source } from '../../../src/core/source/source';
import type { Random } from '../../bench/typing/random';
import { corpusSources } from '../sources';

/**
 * These say much the same: a word that is changed in the one may be right in the other. They have cases
 * by hand.
 */
const twins = ['johnson-1867', 'johnson-1868'];

/** Sources whose words stand in no other. */
export function plainSources(): readonly Source[] {
  return corpusSources().filter(({ id }) => !twins.includes(id) && id !== 'example-protocol');
}

/** Sentences of eight to fifty words without quotation marks and brackets of their own. */
export function plainSentences(): readonly Passage[] {
  return plainSources()
    .flatMap((source) => passagesOf(source, 'sentence'))
    .filter(({ text }) => !/["“”[\]…]|\. \. \.| ,/u.test(text))
    .filter(({ text }) => wordsOf(text).length >= 8 && wordsOf(text).length <= 50);
}

/** The words of a text with the punctuation that stands at them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Where the words of a passage are from, as a citation says it. */
export function citationOf({ source, start, end }: Passage) {
  return attribute(source, { start, end });
}

/** The things in another order, the same for the same random numbers. */
export function shuffled<T>(all: readonly T[], random: Random): readonly T[] {
  const keyed = all.map((one) => ({ one, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

/** Whether some source has the words as they are: then a change of words is none. */
export function isInSources(words: string): boolean {
  return corpusSources().some(({ body }) => body.includes(words));
}
