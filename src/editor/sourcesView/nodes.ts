import type { OutlineEntry } from '../../core/outline/parts';
import type { Locator } from '../../core/csl/item';
import type { Speaker } from '../../core/outline/speakers';
import type { Passage } from '../../core/source/passages';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import type { SourceEntry } from '../host/sources/sourceFile';
import type { SpanReference } from '../host/passageCommands';

/** A row of the view. `key` is the same as long as the row means the same. */
interface Row {
  readonly key: string;
  readonly parent?: ViewNode;
}

/** A file that cannot be quoted from: not yet, or not at all. */
export interface FileNode extends Row {
  readonly kind: 'file';
  readonly entry: SourceEntry;
}

/** What has words of a source can be given to the commands that take a passage. */
interface WordsNode extends Row, SpanReference {
  readonly of: Source;
}

export interface SourceNode extends WordsNode {
  readonly kind: 'source';
  readonly entry: SourceEntry;
}

/** An article, a section, a page. */
export interface PartNode extends WordsNode {
  readonly kind: 'part';
  readonly locator: Locator;
  readonly entries: readonly OutlineEntry[];
}

/** A piece of a list that is too long. */
export interface GroupNode extends WordsNode {
  readonly kind: 'group';
  readonly label: string;
  readonly list: NodeList;
}

export interface SpeakerNode extends WordsNode {
  readonly kind: 'speaker';
  readonly speaker: Speaker;
}

export interface PassageNode extends WordsNode {
  readonly kind: 'passage';
  readonly passage: Passage;
  /** Whether it is a paragraph of several sentences. */
  readonly hasSentences: boolean;
}

export type ViewNode = FileNode | SourceNode | PartNode | GroupNode | SpeakerNode | PassageNode;

/** What is in a source or a part of it: made when it is looked at. */
export interface NodeList {
  readonly length: number;
  /** Where the words of an entry stand. */
  readonly spanAt: (index: number) => Span;
  readonly locatorAt: (index: number) => Locator;
  readonly nodeAt: (index: number, parent: ViewNode) => ViewNode;
}
