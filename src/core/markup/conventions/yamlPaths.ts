import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Parsed } from '../../source/dataProblem';
import type { Span } from '../../text/span';
import type { BibliographyFile } from './bibliographyLink';

// The YAML parser takes a while to load: what imports this module is to be imported late.

/**
 * @param file the name for problems
 * @param firstLine 1-based line of the file on which `yaml` begins
 */
export function readYaml(yaml: string, file: string, firstLine: number): Parsed<Document.Parsed> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  if (document.errors.length === 0) return { ok: true, value: document };
  const problems = document.errors.map((error) => ({
    file,
    line: firstLine + Math.max(lineCounter.linePos(error.pos[0]).line - 1, 0),
    reason: `is not valid YAML: ${error.message}`,
  }));
  return { ok: false, problems };
}

/**
 * The files that a field names: a path, a list of paths, or paths under names, as Pandoc's filter
 * multibib has them. What else is there is passed over.
 * @param node undefined where there is no such field
 * @param offset of the YAML in its document, in UTF-16 units
 */
export function pathsIn(
  document: Document,
  node: unknown,
  offset: number,
): readonly BibliographyFile[] {
  if (isSeq(node)) return node.items.flatMap((item) => pathsIn(document, item, offset));
  if (isMap(node)) return node.items.flatMap(({ value }) => pathsIn(document, value, offset));
  const scalar = isAlias(node) ? node.resolve(document) : node;
  // With a tag of its own, such as R Markdown's !expr, it is a program that gives the path.
  if (!isScalar(scalar) || typeof scalar.value !== 'string' || !scalar.range) return [];
  if (scalar.value === '' || scalar.tag?.startsWith('!')) return [];
  const span = shifted(scalar.range, offset);
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const inside = isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
  return [{ inline: false, path: scalar.value, span: inside }];
}

/** The place of a YAML node, `by` further on. */
export function shifted([start, end]: readonly [number, number, number], by: number): Span {
  return { start: start + by, end: end + by };
}
