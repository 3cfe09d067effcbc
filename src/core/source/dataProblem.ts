/** What is wrong with a data file, in words that the person who wrote the file understands. */
export interface DataProblem {
  /** The file as the reader of the message knows it. */
  readonly file: string;
  /** 1-based; absent where the problem has no place. */
  readonly line?: number;
  /** The path of the field, such as `quotedWorks[0].work.type`; absent where it is the whole file. */
  readonly field?: string;
  /** A clause without a final full stop: what is wrong and what would be right. */
  readonly reason: string;
}

/** A parsed file: what was read, or everything that stands in the way. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** `FILE:LINE: FIELD: REASON`, the parts that are known. */
export function formatProblem(problem: DataProblem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return [place, problem.field, problem.reason].filter((part) => part !== undefined).join(': ');
}
