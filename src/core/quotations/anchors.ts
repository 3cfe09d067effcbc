import { workRead } from '../cite/citation';
import type { Source } from '../source/source';
import type { CitableWork } from './citableWorks';

/**
 * The works that a text may cite, by the words that it has: of a thousand works a citation names one
 * or two, and no other is looked at.
 */
export class Anchors {
  readonly works: readonly CitableWork[];
  readonly sources: readonly Source[];
  /** Each anchor with the indices of its works. */
  readonly #works = new Map<string, number[]>();

  constructor(works: readonly CitableWork[]) {
    this.works = works;
    this.sources = [...new Set(works.flatMap(({ source }) => source ?? []))];
    const texts = works.map(textsOf);
    const frequency = new Map<string, number>();
    for (const each of texts) {
      for (const word of new Set(each.flatMap(wordsIn))) {
        frequency.set(word, (frequency.get(word) ?? 0) + 1);
      }
    }
    texts.forEach((each, index) => {
      for (const anchor of new Set(each.flatMap((text) => anchorOf(text, frequency)))) {
        const others = this.#works.get(anchor);
        if (others) others.push(index);
        else this.#works.set(anchor, [index]);
      }
    });
  }

  /** The works of which an anchor is among the words of a text, in their order. */
  worksNamedIn(text: string): readonly CitableWork[] {
    const named = new Set<number>();
    for (const word of new Set(wordsIn(text))) {
      for (const index of this.#works.get(word) ?? []) named.add(index);
    }
    return [...named].sort((a, b) => a - b).flatMap((index) => this.works[index] ?? []);
  }
}

const known = new WeakMap<readonly CitableWork[], Anchors>();

/** The works with their anchors, which are the same after each keystroke. */
export function anchorsIn(works: readonly CitableWork[]): Anchors {
  let found = known.get(works);
  if (!found) known.set(works, (found = new Anchors(works)));
  return found;
}

/** The texts of a work, one of which stands in every citation of it but "ibid.". */
function textsOf({ work, quotedIn }: CitableWork): readonly string[] {
  const read = workRead({ work, ...(quotedIn && { quotedIn }) });
  return [work, read].flatMap((each) => [
    each.title ?? '',
    each['title-short'] ?? '',
    each['container-title'] ?? '',
    each.genre ?? '',
    ...(each.author ?? []).flatMap(({ family = '', given = '', literal = '' }) => [
      ...[family, given, literal],
    ]),
  ]);
}

/**
 * The words of a text, in small letters. Letters of the Latin alphabet without accents are words by
 * themselves: the others may be written by commands, or by their numbers.
 */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+|[^\s\p{P}\p{S}a-z]+/gu) ?? [];
}

/** The word of a text that names the fewest works: of equally rare ones the longest. Short ones only at need. */
function anchorOf(text: string, frequency: ReadonlyMap<string, number>): readonly string[] {
  const words = wordsIn(text);
  const long = words.filter((word) => word.length >= 4);
  const rank = (word: string) => (frequency.get(word) ?? 0) - word.length / 100;
  const best = (long.length > 0 ? long : longest(words)).reduce<string | undefined>(
    (rarest, word) => (rarest !== undefined && rank(rarest) <= rank(word) ? rarest : word),
    undefined,
  );
  return best === undefined ? [] : [best];
}

function longest(words: readonly string[]): readonly string[] {
  const length = Math.max(0, ...words.map((word) => word.length));
  return words.filter((word) => word.length === length);
}
