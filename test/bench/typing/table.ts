import { milliseconds, percent, ratio } from '../report/cells.mjs';
import { percentiles } from '../statistics.mjs';

/** What one contender did with one kind of text. */
export interface Result {
  readonly name: string;
  readonly times: readonly number[];
  /** From 0 to 1: how often the right passage was the first, and among the first five; none where it is not asked. */
  readonly recall?: { readonly at1: number; readonly at5: number };
}

export const columns = ['', 'p50', 'p95', 'p95 / ours', 'recall@1', 'recall@5', 'budget p95'];

/** Rows for one kind of text; the first result is ours, which the others are compared with. */
export function rows(kind: string, results: readonly Result[], budget: string): string[][] {
  const ours = percentiles(results[0]?.times ?? []).p95;
  return results.map(({ name, times, recall }, index) => {
    const { p50, p95 } = percentiles(times);
    return [
      `${kind}: ${name}`,
      milliseconds(p50),
      milliseconds(p95),
      ratio(p95, ours),
      recall ? percent(recall.at1) : '',
      recall ? percent(recall.at5) : '',
      index === 0 ? budget : '',
    ];
  });
}
