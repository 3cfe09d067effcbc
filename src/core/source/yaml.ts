import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Parsed } from './dataProblem';

/** Parsed YAML, with the way from a field's path back to its line. */
export interface YamlData {
  readonly data: unknown;
  /** 1-based line in the file of the field, or of the nearest of its parents that exists. */
  readonly lineOf: (field: string) => number;
}

/**
 * @param firstLine 1-based line of the file on which `text` begins
 */
export function parseYaml(file: string, text: string, firstLine: number): Parsed<YamlData> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number =>
    firstLine + Math.max(lineCounter.linePos(offset).line - 1, 0);

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      reason: `is not valid YAML: ${error.message}`,
    }));
    return { ok: false, problems };
  }

  const lineOf = (field: string): number => {
    const path = [...field.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([key, index]) =>
      index === undefined ? key : Number(index),
    );
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { ok: true, value: { data: document.toJS(), lineOf } };
}
