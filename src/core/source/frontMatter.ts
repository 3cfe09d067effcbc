/** A source file cut in two. Offsets are UTF-16 units of the file's text. */
export interface FrontMatter {
  readonly yaml: string;
  /** 1-based line on which `yaml` begins. */
  readonly yamlLine: number;
  /** Where the body begins: after the closing line and the blank lines that follow it. */
  readonly bodyStart: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
const blankLines = /(?:[ \t]*\r?\n)*/uy;

/** The YAML between the file's first line `---` and the next one; undefined where there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opened = opening.exec(text);
  if (!opened) return undefined;
  const yamlStart = opened[0].length;
  const closed = closing.exec(text.slice(yamlStart));
  if (!closed) return undefined;
  blankLines.lastIndex = yamlStart + closed.index + closed[0].length;
  blankLines.exec(text);
  return {
    yaml: text.slice(yamlStart, yamlStart + closed.index),
    yamlLine: 2,
    bodyStart: blankLines.lastIndex,
  };
}
