import { multiplyPassages, samplePassages } from './passages';
import { drawQueries, type Queries } from './queries';

const sampleSeed = 1790;
const querySeed = 2016;
/** What is more is put together of halves, so that the words of a query stand in many passages. */
export const mostWritten = 100_000;

/** What engines are measured with at one size. */
export interface Corpus {
  readonly passages: readonly string[];
  readonly queries: Queries;
}

/**
 * So many passages, and so many queries of each kind, the same in every run.
 * @param written the passages of all texts
 */
export function corpusOf(written: readonly string[], size: number, queryCount: number): Corpus {
  const times = Math.ceil(size / mostWritten);
  const sample = samplePassages(written, Math.min(size, mostWritten), sampleSeed);
  const passages = multiplyPassages(sample, times).slice(0, size);
  return { passages, queries: drawQueries(passages, queryCount, querySeed + size) };
}
