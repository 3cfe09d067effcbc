import { outlineOf } from '../../core/outline/parts';
import { speakersOf } from '../../core/outline/speakers';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import type { SourceEntry } from '../host/sources/sourceFile';
import { nodesOf, outlineList, sentenceList, spanList } from './lists';
import type { ViewNode } from './nodes';

/** In what the rows of a source are gathered. */
export type Grouping = 'part' | 'speaker';

/** The rows of the sources and of the files that cannot be used. */
export function rootNodes(entries: readonly SourceEntry[]): readonly ViewNode[] {
  return entries.map((entry): ViewNode => {
    const { source, uri, name } = entry;
    if (!source) return { kind: 'file', key: `file:${uri?.toString() ?? name}`, entry };
    const whole = { start: 0, end: source.body.length };
    return {
      kind: 'source',
      key: `source:${source.id}`,
      of: source,
      source: source.id,
      ...whole,
      entry,
    };
  });
}

export function childrenOf(node: ViewNode, grouping: Grouping): readonly ViewNode[] {
  switch (node.kind) {
    case 'file':
      return [];
    case 'source':
      return childrenOfSource(node.of, node, grouping);
    case 'part':
      return nodesOf(outlineList(node.of, node.entries), node, node.of);
    case 'speaker':
      return nodesOf(spanList(node.of, node.speaker.spans), node, node.of);
    case 'group':
      return nodesOf(node.list, node, node.of);
    case 'passage':
      return node.hasSentences ? nodesOf(sentenceList(node.passage), node, node.of) : [];
  }
}

function childrenOfSource(source: Source, parent: ViewNode, grouping: Grouping) {
  const speakers = grouping === 'speaker' ? speakersOf(source) : [];
  if (speakers.length < 2) return nodesOf(outlineList(source, outlineOf(source)), parent, source);
  return speakers.map((speaker): ViewNode => {
    const [first, last] = [speaker.spans[0], speaker.spans.at(-1)];
    const key = `${parent.key}/speaker:${speaker.work.id}`;
    const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
    return { kind: 'speaker', key, parent, of: source, source: source.id, ...span, speaker };
  });
}

/** The row of the smallest passage that has the words, under the rows as they are gathered. */
export function nodeOf(
  source: Source,
  words: Span,
  roots: readonly ViewNode[],
  grouping: Grouping,
): ViewNode | undefined {
  let found = roots.find((each) => each.kind === 'source' && each.of === source);
  for (;;) {
    const parent: ViewNode | undefined = found;
    if (!parent) return undefined;
    const child = childrenOf(parent, grouping).find((each) => hasWords(each, words));
    if (!child) return parent;
    found = child;
  }
}

function hasWords(node: ViewNode, { start, end }: Span): boolean {
  if (node.kind === 'file') return false;
  if (node.kind === 'speaker') {
    return node.speaker.spans.some((each) => each.start <= start && start < each.end);
  }
  // A sentence that has but a part of them is not meant.
  if (node.kind === 'passage' && node.passage.sentence !== undefined) {
    return node.start <= start && end <= node.end;
  }
  return node.start <= start && start < node.end;
}
