import type { DocumentWords } from '../../quotations/documentWords';
import { longestRun, wordsInARow, type WordRun } from '../../quotations/longestRun';
import type { Steps } from '../../text/steps';
import type { PhraseIndex } from '../match/phraseIndex';
import { eachChosenPhrase, phraseLength } from '../match/phraseHash';

const lookupsOfStep = 2_000;

/**
 * The runs of a document's words that are a source's, in order; some may overlap.
 * @param fewest eight or more: so many have a phrase that the index knows
 */
export function* sourceRuns(
  words: DocumentWords,
  phrases: PhraseIndex,
  fewest: number,
): Steps<readonly WordRun[]> {
  const found: WordRun[] = [];
  let lookups = 0;
  for (const { first, end } of wordsInARow(words, fewest)) {
    const chosen: number[] = [];
    eachChosenPhrase(words.ids.subarray(first, end), end - first, (_, at) => {
      chosen.push(first + at);
    });
    let next = first;
    for (const at of chosen) {
      if (++lookups % lookupsOfStep === 0) yield;
      if (at < next) continue;
      const places = phrases.placesOf(words.ids, at);
      const run = places.length > 0 && longestRun(words, at, phraseLength, places);
      if (!run || run.end - run.first < fewest) continue;
      found.push(run);
      // The next run has the word after this one in it.
      next = run.end - phraseLength + 1;
    }
  }
  return found;
}
