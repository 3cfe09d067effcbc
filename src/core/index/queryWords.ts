import type { SimilarWord } from './lexicon';
import type { Shelf } from './shelf';

/** A word of the shelf that may be meant by a word of a query. */
export interface MeantWord {
  readonly id: number;
  /** How telling it is if it stands in a text: the rarer and the likelier meant, the more. */
  readonly weight: number;
}

/** A word of a query. */
export interface QueryWord {
  readonly text: string;
  /** What may be meant, the heaviest first; none where no source has anything like it. */
  readonly meant: readonly MeantWord[];
  /** The weights of the words that may be meant, by their ids. */
  readonly weights: ReadonlyMap<number, number>;
  /** The weight of the heaviest; what an unknown word weighs, where there is none. */
  readonly weight: number;
}

/** A word that is in one of twenty sentences or more is meant as it is typed, and tells little. */
const commonWord = 3;
/** More words than this look like the typed one by chance. */
const mostMeant = 30;

/** The words of a query with what they may mean on a shelf, in their order; a word may come again. */
export function queryWords(shelf: Shelf, words: readonly string[]): readonly QueryWord[] {
  const known = new Map<string, QueryWord>();
  return words.map((text) => {
    let word = known.get(text);
    if (!word) known.set(text, (word = queryWord(shelf, text)));
    return word;
  });
}

function queryWord(shelf: Shelf, text: string): QueryWord {
  const own = meantWord(shelf, { id: shelf.lexicon.idOf(text) ?? -1, likeness: 1 });
  const meant = own && own.weight < commonWord ? [own] : alternatives(shelf, text, own);
  const weights = new Map(meant.map(({ id, weight }) => [id, weight]));
  return { text, meant, weights, weight: meant[0]?.weight ?? rarity(1, shelf.sentenceCount) };
}

function alternatives(
  shelf: Shelf,
  text: string,
  own: MeantWord | undefined,
): readonly MeantWord[] {
  const similar = shelf.lexicon.similar(text);
  const found = similar.length > 0 ? similar : shelf.lexicon.holding(text);
  return found
    .slice(0, mostMeant)
    .flatMap((each) => meantWord(shelf, each) ?? [])
    .map((each) => (own ? { ...each, weight: Math.min(each.weight, own.weight) } : each))
    .sort((a, b) => b.weight - a.weight);
}

function meantWord(shelf: Shelf, { id, likeness }: SimilarWord): MeantWord | undefined {
  const frequency = shelf.frequency(id);
  // None: a word of a source that is no longer there.
  return frequency === 0
    ? undefined
    : { id, weight: likeness * rarity(frequency, shelf.sentenceCount) };
}

/** Inverse document frequency, as information retrieval has it: sentences are the documents. */
function rarity(frequency: number, sentences: number): number {
  return Math.log(1 + sentences / frequency);
}
