import type { Source } from '../source/source';
import { Numbers } from '../text/numbers';
import type { Steps } from '../text/steps';
import { readWords } from './wordReader';
import { WordTable } from './wordTable';

/**
 * Which words stand where in a source. The arrays are all of it: some two bytes for each of the text.
 * Words are those of `readWords`, sentences those of the source's paragraphs, numbered from 0 through
 * the whole source.
 */
export interface SourceIndex {
  /** The different words, by their numbers in this source, parted by line feeds: an array of them would be larger than all else. */
  readonly words: string;
  /** The number of each word of the text, in order. */
  readonly text: Uint16Array | Uint32Array;
  /** Where each word of the text begins: UTF-16 offsets in the body. */
  readonly starts: Uint32Array;
  /** The place in `text` of each sentence's first word; one more entry holds the length of `text`. */
  readonly sentences: Uint32Array;
  /** For each word the sentences that have it, ascending; those of word `n` from `postingStarts[n]` on. */
  readonly postings: Uint32Array;
  /** One more entry than there are words: the length of `postings`. */
  readonly postingStarts: Uint32Array;
}

/** So many sentences are read between two pauses: a millisecond or two. */
const sentencesOfStep = 300;

/** The index of a source: each word of its sentences. Linear in the text. */
export function* indexSource({
  body,
  paragraphs,
}: Pick<Source, 'body' | 'paragraphs'>): Steps<SourceIndex> {
  const { sentenceStarts, sentenceEnds } = paragraphs.bounds;
  const table = new WordTable();
  const text = new Numbers();
  const starts = new Numbers();
  const sentences = new Uint32Array(sentenceStarts.length + 1);
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    sentences[sentence] = text.length;
    readWords(
      body,
      sentenceStarts[sentence] ?? 0,
      sentenceEnds[sentence] ?? 0,
      (letters, length, start) => {
        text.push(table.numberOf(letters, length));
        starts.push(start);
      },
    );
    if (sentence % sentencesOfStep === 0) yield;
  }
  sentences[sentenceStarts.length] = text.length;
  const ofText = yield* table.count > 0xffff ? text.all() : text.allOf16Bits();
  const allStarts = yield* starts.all();
  const lists = yield* postingsOf(ofText, sentences, table.count);
  const words = yield* table.words();
  return { words: words.join('\n'), text: ofText, starts: allStarts, sentences, ...lists };
}

/** For each word its sentences: counted first, then put in their places. */
function* postingsOf(
  text: Uint16Array | Uint32Array,
  sentences: Uint32Array,
  words: number,
): Steps<Pick<SourceIndex, 'postings' | 'postingStarts'>> {
  const postingStarts = new Uint32Array(words + 1);
  // The last sentence, plus 1, in which each word was met: a word counts once for a sentence.
  const lastMet = new Uint32Array(words);
  const eachWord = function* (take: (word: number, sentence: number) => void): Steps<undefined> {
    lastMet.fill(0);
    for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
      const end = sentences[sentence + 1] ?? 0;
      for (let at = sentences[sentence] ?? end; at < end; at++) {
        const word = text[at] ?? 0;
        if (lastMet[word] === sentence + 1) continue;
        lastMet[word] = sentence + 1;
        take(word, sentence);
      }
      if (sentence % (sentencesOfStep * 20) === 0) yield;
    }
    return undefined;
  };
  yield* eachWord((word) => {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word++) {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  }
  const postings = new Uint32Array(postingStarts[words] ?? 0);
  const next = postingStarts.slice(0, words);
  yield* eachWord((word, sentence) => {
    const place = next[word] ?? 0;
    postings[place] = sentence;
    next[word] = place + 1;
  });
  return { postings, postingStarts };
}
