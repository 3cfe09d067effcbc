import type { RichText, TextRun } from '../cite/richText';

/** Where a run of text stands, for markups in which emphasis depends on its neighbours. */
export interface RunContext {
  /** The character before it; a space where there is none. */
  readonly before: string;
  /** The character after it; a space where there is none. */
  readonly after: string;
  /** Whether plain words begin the text, which in a note is a paragraph of its own. */
  readonly isStart: boolean;
}

/** Writes the runs one after the other, each with what stands beside it. */
export function writeRuns(
  runs: RichText,
  write: (run: TextRun, context: RunContext) => string,
): string {
  return runs
    .map((run, index) =>
      write(run, {
        before: runs[index - 1]?.text.at(-1) ?? ' ',
        after: runs[index + 1]?.text[0] ?? ' ',
        isStart: index === 0 && !run.italic && !run.bold,
      }),
    )
    .join('');
}
