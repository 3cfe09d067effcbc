import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  getNodeValue,
  type ParseError,
} from 'jsonc-parser/lib/esm/main.js';
import * as v from 'valibot';
import { lineAt } from '../bibliography/bib/scanBib';
import { fieldProblems } from '../schema/fieldProblems';
import type { Parsed } from '../source/dataProblem';
import { agreementsFileSchema, type AgreementEntry } from './agreementSchema';

/** A file of agreement names, each entry sound in itself. */
export interface AgreementsFile {
  /** As the reader of its problems knows it. */
  readonly file: string;
  readonly entries: readonly AgreementEntry[];
  /** 1-based line of a field, such as `agreements[0].title`, or of the nearest that holds it. */
  readonly lineOf: (field: string) => number;
}

/** Reads a file with the schema of `data/agreements.json`. */
export function readAgreementsFile(file: string, text: string): Parsed<AgreementsFile> {
  const errors: ParseError[] = [];
  // A byte order mark would be no JSON; a space keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !root) {
    const reason = `is not valid JSON: ${error ? printParseErrorCode(error.error) : 'it is empty'}`;
    return { ok: false, problems: [{ file, line: lineAt(text, error?.offset ?? 0), reason }] };
  }
  const lineOf = (field: string) => lineAt(text, nodeOf(root, field).offset);
  const checked = v.safeParse(agreementsFileSchema, getNodeValue(root));
  if (checked.success) {
    return { ok: true, value: { file, entries: checked.output.agreements, lineOf } };
  }
  const problems = fieldProblems(checked.issues).map(({ field, reason }) =>
    field === '' ? { file, reason } : { file, line: lineOf(field), field, reason },
  );
  return { ok: false, problems };
}

function nodeOf(root: Node, field: string): Node {
  const path = [...field.matchAll(/\[(\d+)\]|[^.[\]]+/gu)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
  for (let depth = path.length; depth > 0; depth--) {
    const found = findNodeAtLocation(root, path.slice(0, depth));
    if (found) return found;
  }
  return root;
}
