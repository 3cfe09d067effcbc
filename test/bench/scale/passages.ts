import { Random } from '../typing/random';

/** What a sentence may have before it is cut; chosen so that the addresses give 100,000 passages. */
const longestSentence = 128;

/** The segmenter's time grows faster than a text: an address at a time it would take ten times as long. */
const piece = /[^]{2000,}?[.?!]\s|[^]+$/gu;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The passages of a text: its sentences, and the clauses of those that are long. Each is verbatim.
 * Sentences are what the platform says: ours may change, and the figures must not with them.
 */
export function cutIntoPassages(text: string, longest = longestSentence): readonly string[] {
  return (text.match(piece) ?? [])
    .flatMap((part) => [...segmenter.segment(part)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => cutLong(sentence, longest));
}

/** A sentence in as few pieces as its clause ends allow, none longer than it may be if that can be helped. */
function cutLong(sentence: string, longest: number): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  for (const clauseEnd of [...clauseEnds(sentence), sentence.length]) {
    if (clauseEnd - start > longest && end > start) {
      pieces.push(sentence.slice(start, end));
      start = end;
    }
    end = clauseEnd;
  }
  return [...pieces, sentence.slice(start)].map((piece) => piece.trim());
}

function clauseEnds(sentence: string): readonly number[] {
  return [...sentence.matchAll(/[,;:](?=\s)/gu)].map(({ index }) => index + 1);
}

/** So many of the passages at random, in their own order, the same in every run. */
export function samplePassages(
  passages: readonly string[],
  count: number,
  seed: number,
): readonly string[] {
  if (passages.length < count) {
    throw new RangeError(`${passages.length} passages are fewer than ${count}`);
  }
  const random = new Random(seed);
  // Each passage is taken with the chance that gives the count in the end: one pass, no shuffling.
  let wanted = count;
  return passages.filter((_, index) => {
    const taken = random.below(passages.length - index) < wanted;
    if (taken) wanted--;
    return taken;
  });
}

/**
 * More passages than anybody wrote: after those that are given, the first half of each with the second
 * half of another, so that they differ while words, and how often they stand, stay those of real text.
 */
export function multiplyPassages(passages: readonly string[], times: number): readonly string[] {
  const halves = passages.map((passage) => {
    const words = passage.split(/\s+/u);
    const middle = Math.ceil(words.length / 2);
    return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')] as const;
  });
  const all = [...passages];
  for (let round = 1; round < times; round++) {
    // Every round pairs at another distance, so that no pair comes twice.
    const distance = Math.floor((round * passages.length) / times);
    halves.forEach(([first], index) => {
      const second = halves[(index + distance) % halves.length]?.[1] ?? '';
      all.push(`${first} ${second}`.trim());
    });
  }
  return all;
}
