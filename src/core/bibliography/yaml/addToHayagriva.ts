import { isMap, isScalar, stringify, type Node, type YAMLMap } from 'yaml';
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
import { looseKeys } from '../key';
import { hayagrivaEntry, readHayagrivaEntry } from './hayagrivaEntry';
import { blockIndent, indented, isBlock, linesAfter, readYaml, type YamlFile } from './yamlFile';

type Entries = YAMLMap<Node, Node | null>;

/** Adds the works to a Hayagriva file: a map of entries under their keys. */
export function addToHayagriva(
  { name, text }: BibliographyFile,
  works: readonly CslItem[],
  otherKeys: Iterable<string>,
): Parsed<Additions> {
  const read = readYaml(name, text);
  if (!read.ok) return read;
  const map = findEntries(read.value);
  if (!map.ok) return map;
  const entries = map.value?.items ?? [];
  const existing = entries.flatMap(({ key, value }) => {
    const work = readHayagrivaEntry(String(key.toJSON()), value?.toJSON());
    return work ? [{ key: work.id, work }] : [];
  });
  const fileKeys = entries.map(({ key }) => String(key.toJSON()));
  const sorted = sortWorks(works, existing, fileKeys, otherKeys, looseKeys);
  const value = additions(sorted, (missing) => [append(text, map.value, missing)]);
  return { ok: true, value };
}

function findEntries({ root, problem }: YamlFile): Parsed<Entries | undefined> {
  if (!root?.range || root.range[0] === root.range[1]) return { ok: true, value: undefined };
  if (!isMap<Node, Node | null>(root)) {
    const reason =
      'is no Hayagriva file: it does not begin with a key, under which the fields of a work stand';
    return problem(root.range[0], reason);
  }
  const stranger = root.items.find(({ value }) => value && !isMap(value));
  if (stranger) {
    const key = String(stranger.key.toJSON());
    const reason = `is no Hayagriva file: under ${key} stand no fields of a work`;
    return problem(stranger.key.range?.[0] ?? 0, reason);
  }
  if (!isBlock(root) && root.items.length > 0) {
    const reason =
      'has its works in braces { }, where none can be added: write each key on a line of its own';
    return problem(root.range[0], reason);
  }
  return { ok: true, value: root };
}

function append(text: string, entries: Entries | undefined, works: readonly NewWork[]): TextChange {
  const last = entries?.items.at(-1);
  if (entries && last) {
    const column = blockIndent(text, last.key.range?.[0] ?? 0);
    const lines = indented(writeEntries(works, fieldIndent(text, entries) - column), column);
    const parted = isParted(text, entries) ? `\n${lines.replace(/\n(?=\S)/gu, '\n\n')}` : lines;
    return linesAfter(text, last.value?.range ? last.value : last.key, parted);
  }
  const lines = writeEntries(works, 2).replace(/\n(?=\S)/gu, '\n\n');
  if (entries?.range) {
    const [start, end] = entries.range;
    const newText = lines.trimEnd().replaceAll('\n', lineEnding(text));
    return { span: { start, end }, newText };
  }
  const isOpenLine = text !== '' && !/[\n\uFEFF]$/u.test(text);
  const newText = ((isOpenLine ? '\n' : '') + lines).replaceAll('\n', lineEnding(text));
  return { span: { start: text.length, end: text.length }, newText };
}

/** Whether the file leaves a line empty before its entries. */
function isParted(text: string, entries: Entries): boolean {
  const [, second] = entries.items;
  if (!second) return true;
  const before = text.slice(0, second.key.range?.[0]);
  return /\n[ \t]*\r?\n[ \t]*$/u.test(before);
}

/** The column of the fields of the first entry that has any. */
function fieldIndent(text: string, { items }: Entries): number {
  for (const { key, value } of items) {
    const column = blockIndent(text, key.range?.[0] ?? 0);
    if (!isMap<Node>(value) || !isBlock(value)) continue;
    const first = value.items[0]?.key;
    if (isScalar(first) && first.range) {
      const inner = blockIndent(text, first.range[0]);
      if (inner > column) return inner;
    }
  }
  return blockIndent(text, items[0]?.key.range?.[0] ?? 0) + 2;
}

/** Entries at the left margin, in lines that end with `\n`. */
function writeEntries(works: readonly NewWork[], indent: number): string {
  return works
    .map(({ key, work }) =>
      stringify({ [key]: hayagrivaEntry(work) }, { lineWidth: 0, compat: 'yaml-1.1', indent }),
    )
    .join('');
}
