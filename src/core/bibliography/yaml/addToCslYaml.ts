import { isMap, isSeq, stringify, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { CslItem } from '../../csl/item';
import type { TextChange } from '../../quote/textChange';
import type { Parsed } from '../../source/dataProblem';
import { lineEnding } from '../../text/lineEnding';
import {
  additions,
  sortWorks,
  type Additions,
  type BibliographyFile,
  type NewWork,
} from '../additions';
import { readCslItem } from '../csl/readCslItem';
import { looseKeys } from '../key';
import { cslYamlItem, cslYamlText } from './cslYamlItem';
import { blockIndent, indented, isBlock, linesAfter, readYaml, type YamlFile } from './yamlFile';

/** Adds the works to a CSL-YAML file: a list of items, at the top or as `references`. */
export function addToCslYaml(
  { name, text }: BibliographyFile,
  works: readonly CslItem[],
  otherKeys: Iterable<string>,
): Parsed<Additions> {
  const read = readYaml(name, text);
  if (!read.ok) return read;
  const list = findList(read.value);
  if (!list.ok) return list;
  const { seq } = list.value;
  const items = (seq?.items ?? []).map((node) => readCslItem(cslYamlText(node.toJSON())));
  const existing = items.flatMap((item) => (item ? [{ key: item.id, work: item }] : []));
  const fileKeys = existing.map(({ key }) => key);
  const sorted = sortWorks(works, existing, fileKeys, otherKeys, looseKeys);
  const value = additions(sorted, (missing) => [append(text, list.value, missing)]);
  return { ok: true, value };
}

/** Where the items are, or are to be. */
interface List {
  /** The list; without items where it is `[]`. */
  readonly seq?: YAMLSeq<Node>;
  /** The key `references` that has no value yet. */
  readonly key?: Node;
}

function findList({ root, problem }: YamlFile): Parsed<List> {
  if (!root?.range || root.range[0] === root.range[1]) return { ok: true, value: {} };
  const references = isMap<Node, Node | null>(root)
    ? root.items.find(({ key }: Pair<Node, Node | null>) => key.toJSON() === 'references')
    : undefined;
  if (isMap(root) && !references) {
    return problem(root.range[0], 'is no CSL-YAML: it has no list of works under references');
  }
  const value = references ? references.value : root;
  if (references && (!value?.range || value.range[0] === value.range[1])) {
    return { ok: true, value: { key: references.key } };
  }
  if (!value || !isSeq<Node>(value)) {
    const at = value?.range?.[0] ?? root.range[0];
    return problem(at, 'is no CSL-YAML: its works are not a list, each with a dash before it');
  }
  if (!isBlock(value) && value.items.length > 0) {
    const reason =
      'has its works in brackets [ ], where no work can be added: write each on lines of its own, with a dash before it';
    return problem(value.range?.[0] ?? 0, reason);
  }
  return { ok: true, value: { seq: value } };
}

function append(text: string, { seq, key }: List, works: readonly NewWork[]): TextChange {
  const last = seq?.items.at(-1);
  if (seq && last) {
    const dash = dashBefore(text, seq.items[0] ?? last);
    return linesAfter(text, last, indented(listItems(works, dash.gap), dash.column));
  }
  if (key) return linesAfter(text, key, listItems(works, 1));
  const lines = listItems(works, 1);
  if (seq?.range) {
    const [start, end] = seq.range;
    const isUnderKey = /:[ \t]*$/u.test(text.slice(0, start));
    const newText = (isUnderKey ? '\n' : '') + lines.trimEnd();
    return { span: { start, end }, newText: newText.replaceAll('\n', lineEnding(text)) };
  }
  const isOpenLine = text !== '' && !/[\n\uFEFF]$/u.test(text);
  const newText = `${isOpenLine ? '\n' : ''}references:\n${lines}`;
  const end = text.length;
  return { span: { start: end, end }, newText: newText.replaceAll('\n', lineEnding(text)) };
}

/** The column of the dash before an item, and how many spaces stand after it. */
function dashBefore(text: string, item: Node): { readonly column: number; readonly gap: number } {
  const start = item.range?.[0] ?? 0;
  const dash = text.lastIndexOf('-', start - 1);
  const gap = start - dash - 1;
  return { column: blockIndent(text, dash), gap: gap >= 1 && gap <= 4 ? gap : 1 };
}

/** Items at the left margin, in lines that end with `\n`. */
function listItems(works: readonly NewWork[], gap: number): string {
  return works
    .map(({ key, work }) => {
      const lines = stringify(cslYamlItem({ ...work, id: key }), {
        lineWidth: 0,
        compat: 'yaml-1.1',
      });
      return `-${' '.repeat(gap)}${indented(lines, gap + 1).trimStart()}`;
    })
    .join('');
}
