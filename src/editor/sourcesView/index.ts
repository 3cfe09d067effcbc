import * as vscode from 'vscode';
import { isSpanReference } from '../host/passageCommands';
import { passageMime } from '../host/passageDrag';
import type { Library } from '../host/sources/library';
import type * as actions from './commands';
import type { ViewNode } from './nodes';
import type { SourcesView } from './view';

const viewId = 'citeAgreement.sources';

interface Made {
  readonly library: Library;
  readonly view: SourcesView;
  readonly lastWritten: actions.LastWritten;
}

/** The view of the sources in the activity bar. What it shows is made when it is first seen. */
export function registerSourcesView(
  library: () => Promise<Library>,
  memory: vscode.Memento,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const disposables: { dispose(): unknown }[] = [changed];
  let made: Promise<Made> | undefined;
  const load = (): Promise<Made> => (made ??= make());
  const make = async (): Promise<Made> => {
    const [{ SourcesView }, { LastWritten }, opened] = await Promise.all([
      import('./view'),
      import('./commands'),
      library(),
    ]);
    const view = new SourcesView(opened, memory, () => {
      changed.fire(undefined);
    });
    const lastWritten = new LastWritten(opened);
    disposables.push(view, lastWritten);
    view.setSeen(treeView.visible);
    return { library: opened, view, lastWritten };
  };
  const treeView = vscode.window.createTreeView<ViewNode>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(await load()).view.children(node)],
      getTreeItem: async (node) => (await load()).view.row(node),
      getParent: (node) => node.parent,
      resolveTreeItem: async (item, node) => {
        const tooltip = await (await load()).view.tooltip(node);
        if (tooltip) item.tooltip = tooltip;
        return item;
      },
    },
    dragAndDropController: {
      dropMimeTypes: [],
      dragMimeTypes: [passageMime, 'text/plain'],
      handleDrag: async (nodes, transfer) => {
        await (await import('./drag')).fillTransfer(nodes, transfer);
      },
    },
  });
  const command = (
    name: string,
    run: (made: Made, commands: typeof actions, argument: unknown) => unknown,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(`citeAgreement.${name}`, async (argument: unknown) =>
      run(await load(), await import('./commands'), argument),
    );
  disposables.push(
    treeView,
    treeView.onDidChangeVisibility(async ({ visible }) => {
      (await load()).view.setSeen(visible);
    }),
    // Its welcome is all that it shows.
    vscode.window.registerTreeDataProvider('citeAgreement.ownSources', {
      getChildren: () => [],
      getTreeItem: (item: vscode.TreeItem) => item,
    }),
    command('groupBySpeaker', ({ view }) => view.setGrouping('speaker')),
    command('groupByPart', ({ view }) => view.setGrouping('part')),
    command('insertAsQuotation', ({ library: opened, lastWritten }, { insertAsQuotation }, node) =>
      insertAsQuotation(node, opened, lastWritten.editor),
    ),
    command('copyWithCitation', ({ library: opened }, { copyWithCitation }, node) =>
      copyWithCitation(node, opened),
    ),
    command('copyPassageId', ({ library: opened }, { copyPassageId }, node) =>
      copyPassageId(node, opened),
    ),
    command('showInSourcesView', ({ library: opened, view }, { revealInView }) =>
      revealInView(treeView, view, opened),
    ),
    command('searchInSource', (_made, _commands, node) =>
      isSpanReference(node)
        ? vscode.commands.executeCommand('citeAgreement.searchPassages', { source: node.source })
        : undefined,
    ),
  );
  return new vscode.Disposable(() => {
    vscode.Disposable.from(...disposables).dispose();
  });
}
