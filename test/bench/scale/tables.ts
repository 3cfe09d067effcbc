import type { Table } from '../report/table.mjs';
import type { Corpus } from './corpus';
import { indexTable } from './indexTable';
import type { Outcome } from './outcome';
import { queryTable } from './queryTable';
import { queryKinds } from './queries';

/** What was measured with one corpus. */
export interface Measured {
  readonly size: number;
  /** The passages, in UTF-8. */
  readonly bytes: number;
  /** So many queries of each kind. */
  readonly queries: number;
  /** The share of short queries that can be answered right at all, see `ceilings`. */
  readonly ceiling: number;
  /** The first is ours, where ours was measured. */
  readonly outcomes: readonly Outcome[];
}

export function sizeOf({ passages, queries }: Corpus): Omit<Measured, 'outcomes'> {
  const { short } = queries;
  return {
    size: passages.length,
    bytes: passages.reduce((sum, passage) => sum + Buffer.byteLength(passage), 0),
    queries: short.length,
    ceiling: short.reduce((sum, { ceiling }) => sum + ceiling, 0) / short.length,
  };
}

/** What indexing costs, and a table for each kind of query. */
export function tables(measured: readonly Measured[]): readonly Table[] {
  return [indexTable(measured), ...queryKinds.map((kind) => queryTable(kind, measured))];
}
