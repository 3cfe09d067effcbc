import * as vscode from 'vscode';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import type { Library } from '../host/sources/library';
import type { ViewNode } from './nodes';
import { childrenOf, nodeOf, rootNodes, type Grouping } from './outline';
import { QuotedCounts } from './quotedCounts';
import { rowOf } from './rows';
import { tooltipOf } from './tooltips';

const groupingKey = 'citeAgreement.sourcesView.grouping';

/** What the view shows; made when the view is first seen. */
export class SourcesView {
  readonly #library: Library;
  readonly #memory: vscode.Memento;
  readonly #counts: QuotedCounts;
  readonly #listeners: vscode.Disposable;
  readonly #refresh: () => void;

  /** @param refresh has the view ask anew for everything that it shows */
  constructor(library: Library, memory: vscode.Memento, refresh: () => void) {
    this.#library = library;
    this.#memory = memory;
    this.#refresh = refresh;
    this.#counts = new QuotedCounts(library);
    this.#listeners = vscode.Disposable.from(
      this.#counts,
      this.#counts.onDidChange(refresh),
      library.onDidChange(() => {
        this.#tellContext();
        refresh();
      }),
    );
    this.#tellContext();
  }

  get grouping(): Grouping {
    return this.#memory.get(groupingKey) === 'speaker' ? 'speaker' : 'part';
  }

  async setGrouping(grouping: Grouping): Promise<void> {
    await this.#memory.update(groupingKey, grouping);
    this.#tellContext();
    this.#refresh();
  }

  setSeen(isSeen: boolean): void {
    this.#counts.setSeen(isSeen);
  }

  children(node: ViewNode | undefined): readonly ViewNode[] {
    return node ? childrenOf(node, this.grouping) : rootNodes(this.#library.entries);
  }

  row(node: ViewNode): vscode.TreeItem {
    return rowOf(node, this.#quoted(node));
  }

  async tooltip(node: ViewNode): Promise<vscode.MarkdownString | undefined> {
    return tooltipOf(node, this.#quoted(node));
  }

  /** The row of words of a source. */
  find(source: Source, words: Span): ViewNode | undefined {
    return nodeOf(source, words, this.children(undefined), this.grouping);
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #quoted(node: ViewNode): number {
    return node.kind === 'file' ? 0 : this.#counts.of(node.of, spansOf(node));
  }

  #tellContext(): void {
    const { entries } = this.#library;
    const context: Readonly<Record<string, boolean>> = {
      'citeAgreement.groupsBySpeaker': this.grouping === 'speaker',
      'citeAgreement.hasNoOwnSources': entries.every(({ uri }) => uri === undefined),
    };
    for (const [key, value] of Object.entries(context)) {
      void vscode.commands.executeCommand('setContext', key, value);
    }
  }
}

/** What somebody says may stand at several places. */
function spansOf(node: Exclude<ViewNode, { kind: 'file' }>): readonly Span[] {
  return node.kind === 'speaker' ? node.speaker.spans : [node];
}
