import { rangeValue } from '../../core/csl/locatorValue';
import { pieceLength, type OutlineEntry } from '../../core/outline/parts';
import { formatLocator } from '../../core/source/attribution';
import { locatorAt } from '../../core/source/locators/locatorAt';
import { passageNumbered, type Passage } from '../../core/source/passages';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import type { GroupNode, NodeList, PassageNode, ViewNode } from './nodes';

/** The entries of a list as rows; of a long one, its pieces. */
export function nodesOf(list: NodeList, parent: ViewNode, source: Source): readonly ViewNode[] {
  const piece = pieceLength(list.length);
  if (piece === undefined)
    return Array.from({ length: list.length }, (_, at) => list.nodeAt(at, parent));
  return Array.from({ length: Math.ceil(list.length / piece) }, (_, number) => {
    const first = number * piece;
    return groupNode(
      partOfList(list, first, Math.min(first + piece, list.length)),
      first,
      parent,
      source,
    );
  });
}

function groupNode(list: NodeList, first: number, parent: ViewNode, of: Source): GroupNode {
  const [from, to] = [list.locatorAt(0), list.locatorAt(list.length - 1)];
  const label =
    from.label === to.label
      ? formatLocator({ label: from.label, value: rangeValue(from.value, to.value) })
      : `${formatLocator(from)} – ${formatLocator(to)}`;
  const span = { start: list.spanAt(0).start, end: list.spanAt(list.length - 1).end };
  const key = `${parent.key}/group:${first}`;
  return { kind: 'group', key, parent, of, source: of.id, ...span, label, list };
}

function partOfList(list: NodeList, first: number, end: number): NodeList {
  return {
    length: end - first,
    spanAt: (index) => list.spanAt(first + index),
    locatorAt: (index) => list.locatorAt(first + index),
    nodeAt: (index, parent) => list.nodeAt(first + index, parent),
  };
}

/** Parts, and paragraphs that are in none. */
export function outlineList(source: Source, entries: readonly OutlineEntry[]): NodeList {
  const spanAt = (index: number): Span => {
    const entry = entries[index] ?? 0;
    if (typeof entry !== 'number') return entry;
    return source.paragraphs.at(entry) ?? { start: 0, end: 0 };
  };
  return {
    length: entries.length,
    spanAt,
    locatorAt: (index) => {
      const entry = entries[index] ?? 0;
      return typeof entry === 'number' ? locatorAt(source, spanAt(index)) : entry.locator;
    },
    nodeAt: (index, parent) => {
      const entry = entries[index] ?? 0;
      if (typeof entry === 'number') return paragraphNode(source, entry, parent);
      const { start, end, locator, firstParagraph, endParagraph } = entry;
      const within = Array.from(
        { length: endParagraph - firstParagraph },
        (_, at) => firstParagraph + at,
      );
      const key = `${parent.key}/part:${start}`;
      return {
        kind: 'part',
        key,
        parent,
        of: source,
        source: source.id,
        start,
        end,
        locator,
        entries: within,
      };
    },
  };
}

/** Paragraphs, and words within them. */
export function spanList(source: Source, spans: readonly Span[]): NodeList {
  return listOf(source, spans, ({ start, end }, _index, parent) => {
    const number = source.paragraphs.indexAfter(start);
    const paragraph = passageNumbered(source, number, 'paragraph');
    if (paragraph?.start === start && paragraph.end === end)
      return paragraphNode(source, number, parent);
    const id = `${source.id}#p${number + 1}`;
    const text = source.body.slice(start, end);
    return passageNode({ id, source, start, end, text, paragraph: number + 1 }, parent);
  });
}

/** The sentences of a paragraph. */
export function sentenceList({ source, id, paragraph }: Passage): NodeList {
  const spans = source.paragraphs.at(paragraph - 1)?.sentences ?? [];
  return listOf(source, spans, ({ start, end }, index, parent) => {
    const text = source.body.slice(start, end);
    const sentence = index + 1;
    const passage = { id: `${id}.${sentence}`, source, start, end, text, paragraph, sentence };
    return passageNode(passage, parent);
  });
}

/** A list of stretches of a source. */
function listOf(
  source: Source,
  spans: readonly Span[],
  nodeOf: (span: Span, index: number, parent: ViewNode) => ViewNode,
): NodeList {
  const spanAt = (index: number) => spans[index] ?? { start: 0, end: 0 };
  return {
    length: spans.length,
    spanAt,
    locatorAt: (index) => locatorAt(source, spanAt(index)),
    nodeAt: (index, parent) => nodeOf(spanAt(index), index, parent),
  };
}

function paragraphNode(source: Source, index: number, parent: ViewNode): ViewNode {
  const passage = passageNumbered(source, index, 'paragraph');
  if (!passage) throw new RangeError(`${source.id} has no paragraph ${index + 1}`);
  const { firstSentences } = source.paragraphs.bounds;
  const count = (firstSentences[index + 1] ?? 0) - (firstSentences[index] ?? 0);
  return passageNode(passage, parent, count > 1);
}

function passageNode(passage: Passage, parent: ViewNode, hasSentences = false): PassageNode {
  const { start, end, source } = passage;
  const key = `${parent.key}/${passage.sentence === undefined ? start : `sentence:${start}`}`;
  return {
    kind: 'passage',
    key,
    parent,
    of: source,
    source: source.id,
    start,
    end,
    passage,
    hasSentences,
  };
}
