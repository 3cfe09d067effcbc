/** A stretch of text in one look. What is absent is plain; each document markup writes it its own way. */
export interface TextRun {
  /** Never empty. */
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly smallCaps?: boolean;
  readonly superscript?: boolean;
  /** The address that the run links to, as the metadata give it. */
  readonly href?: string;
}

/** Typographic runs in reading order; two neighbours never look the same. Empty: no text at all. */
export type RichText = readonly TextRun[];

/** The words alone. */
export function plainText(runs: RichText): string {
  return runs.map((run) => run.text).join('');
}

/** The texts one after the other, neighbours that look the same made one run, empty runs left out. */
export function joinRuns(...texts: readonly RichText[]): RichText {
  const joined: TextRun[] = [];
  for (const run of texts.flat()) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && looksLike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Two links never look alike: their addresses belong to their own text. */
function looksLike(a: TextRun, b: TextRun): boolean {
  return (
    a.italic === b.italic &&
    a.bold === b.bold &&
    a.smallCaps === b.smallCaps &&
    a.superscript === b.superscript &&
    a.href === undefined &&
    b.href === undefined
  );
}
