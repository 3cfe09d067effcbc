import { assert } from 'chai';
import * as vscode from 'vscode';
import { dropInsertion, type DropInsertion } from '../../src/editor/host/dropInsertion.js';
import type { Library } from '../../src/editor/host/sources/library.js';
import type { ViewNode } from '../../src/editor/sourcesView/nodes.js';
import { SourcesView } from '../../src/editor/sourcesView/view.js';
import { article, paragraph4, passage, whiteHouseNote } from './support/article.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import {
  closeLibraries,
  freshFolder,
  openLibrary,
  sourceText,
  writeText,
} from './support/library.js';
import { until } from './support/until.js';

/** Remembers for as long as a test takes. */
function memory(): vscode.Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: (key: string, value: unknown) => {
      values.set(key, value);
      return Promise.resolve();
    },
  } as vscode.Memento;
}

suite('The view of the sources', () => {
  let view: SourcesView;
  let library: Library;
  let refreshed = 0;
  suiteSetup(activeExtension);
  teardown(async () => {
    view.dispose();
    closeLibraries();
    await closeAllEditors();
  });

  async function open(files: Readonly<Record<string, string>> = {}): Promise<void> {
    const folder = freshFolder('view');
    await vscode.workspace.fs.createDirectory(folder);
    for (const [name, text] of Object.entries(files)) {
      await writeText(vscode.Uri.joinPath(folder, name), text);
    }
    ({ library } = openLibrary(folder));
    await library.whenRead();
    refreshed = 0;
    view = new SourcesView(library, memory(), () => refreshed++);
    view.setSeen(true);
  }

  function labelOf(node: ViewNode): string {
    const { label } = view.row(node);
    return typeof label === 'string' ? label : (label?.label ?? '');
  }

  function descriptionOf(node: ViewNode): string {
    const { description } = view.row(node);
    return typeof description === 'string' ? description : '';
  }

  function shown(nodes: readonly ViewNode[]): readonly string[] {
    return nodes.map((node) =>
      [labelOf(node), descriptionOf(node)].filter((each) => each !== '').join(' | '),
    );
  }

  function only(label: string, nodes: readonly ViewNode[] = view.children(undefined)): ViewNode {
    const found = nodes.find((node) => labelOf(node).includes(label));
    assert.exists(found, `${label} is among: ${shown(nodes).join('; ')}`);
    return found;
  }

  test('the bundled source and its paragraphs', async () => {
    await open();
    assert.deepEqual(shown(view.children(undefined)), [
      'New US-Russia Cooperative Threat Reduction Agreement | Arms Control Law · 2013',
    ]);
    assert.deepEqual(shown(view.children(only('New US-Russia'))), [
      'The United States and… | para. 1',
      'On June 14, the United… | para. 2 · The White House, fact sheet',
      'As long-time partners… | para. 3 · The White House, fact sheet',
      'The signing of the new… | para. 4 · The White House, fact sheet',
      'Global Security Newswire… | para. 5',
    ]);
  });

  test('the sentences of a paragraph', async () => {
    await open();
    const paragraph = only('On June 14', view.children(only('New US-Russia')));
    assert.deepEqual(shown(view.children(paragraph)), [
      'On June 14, the United…',
      'This new framework…',
    ]);
  });

  test('whose words they are, by speaker', async () => {
    await open();
    await view.setGrouping('speaker');
    const speakers = view.children(only('New US-Russia'));
    assert.deepEqual(shown(speakers), [
      'Arms Control Law | 2 passages',
      'The White House, fact sheet | 3 passages',
      'Global Security Newswire | 1 passage',
    ]);
    assert.deepEqual(shown(view.children(only('Global Security', speakers))), [
      '[w]hat exactly U.S.… | para. 5',
    ]);
  });

  test('the writer’s own sources, those too that cannot be used', async () => {
    await open({
      'good.md': sourceText(
        'good',
        'Words of my own.',
        'author: [{literal: Somebody}]\nissued: 2001\n',
      ),
      'bad.md': '---\nid: bad\ntype: nonsense\ntitle: Bad\n---\n\nText.\n',
      'plain.md': 'No front matter.\n',
    });
    const roots = view.children(undefined);
    assert.include(shown(roots), 'The good | Somebody · 2001');
    const bad = view.row(only('bad.md', roots));
    assert.match(String(bad.description), /^type: /u);
    assert.equal(bad.command?.command, 'vscode.open');
    const [, { selection }] = bad.command?.arguments as [unknown, { selection: vscode.Range }];
    assert.equal(selection.start.line, 2);
    const tooltip = await view.tooltip(only('bad.md', roots));
    assert.include(tooltip?.value, 'type');
    const plain = view.row(only('plain.md', roots));
    assert.match(
      String(plain.description),
      /^is not used as a source, for it has no front matter$/u,
    );
  });

  test('articles of a treaty, and hundreds of paragraphs in groups', async () => {
    const articles = ['I', 'II', 'III'].map(
      (each) => `Article ${each}\n\nThe Parties agree on ${each}.`,
    );
    const many = Array.from({ length: 250 }, (_, index) => `Paragraph number ${index + 1}.`);
    await open({
      'treaty.md': `---\nid: treaty\ntype: treaty\ntitle: The Treaty\n---\n\nThe Parties,\n\n${articles.join('\n\n')}\n`,
      'long.md': sourceText('long', many.join('\n\n')),
    });
    assert.deepEqual(shown(view.children(only('The Treaty'))), [
      'The Parties, | para. 1',
      'art. I | The Parties agree on I.',
      'art. II | The Parties agree on II.',
      'art. III | The Parties agree on III.',
    ]);
    const groups = view.children(only('The long'));
    assert.deepEqual(shown(groups), ['paras. 1–100', 'paras. 101–200', 'paras. 201–250']);
    assert.lengthOf(view.children(groups[2]), 50);
  });

  test('counts quotations in open documents, and again after an edit', async () => {
    await open();
    const { document } = await openDocument(
      `“${paragraph4}”\n\n“remain committed to nuclear security”\n`,
    );
    await until(
      () => shown(view.children(undefined))[0]?.includes('quoted 2 ×'),
      'both are counted',
    );
    assert.isAbove(refreshed, 0);
    const rows = () => shown(view.children(only('New US-Russia')));
    assert.equal(
      rows()[3],
      'The signing of the new… | para. 4 · quoted 2 × · The White House, fact sheet',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, document.lineAt(2).range);
    await vscode.workspace.applyEdit(edit);
    await until(() => rows()[3]?.includes('quoted 1 ×'), 'one is left');
    await closeAllEditors();
    await until(() => !rows()[3]?.includes('quoted'), 'none in closed documents');
  });

  test('a quotation that leaves words out counts once for its source', async () => {
    await open();
    await openDocument('“The signing of the new … remain committed to nuclear security”\n');
    await until(() => shown(view.children(undefined))[0]?.includes('quoted 1 ×'), 'it is counted');
  });

  test('keeps up with the files', async () => {
    await open({ 'a.md': sourceText('a', 'Words.') });
    const [uri] = library.entries.flatMap((each) => each.uri ?? []);
    await writeText(uri!, sourceText('a', 'Words.').replace('The a', 'Another title'));
    library.readAnew();
    await until(
      () => shown(view.children(undefined)).includes('Another title'),
      'the title is shown',
    );
    assert.isAbove(refreshed, 0);
  });

  test('finds the row of words', async () => {
    await open();
    const { source } = { source: library.corpus.sources[0]! };
    const node = view.find(source, passage('This new framework builds upon'));
    assert.equal(node?.kind === 'passage' && node.passage.id, `${article().id}#p2.2`);
    assert.equal(node?.parent?.key, only('On June 14', view.children(only('New US-Russia'))).key);
  });

  test('the tooltip of a source has all that is known of it', async () => {
    await open();
    const tooltip = await view.tooltip(only('New US-Russia'));
    for (const part of [
      'Arms Control Law',
      '2013-06-19',
      'armscontrollaw.com',
      'comes with the extension',
      '| paragraphs | 5 |',
    ]) {
      assert.include(tooltip?.value, part);
    }
  });

  test('a row has what screen readers say', async () => {
    await open();
    const row = view.row(only('The signing', view.children(only('New US-Russia'))));
    assert.equal(
      row.accessibilityInformation?.label,
      `${paragraph4}, para. 4, The White House, fact sheet`,
    );
  });

  suite('a dropped passage', () => {
    /** As VS Code applies a drop: all at once. */
    async function apply(
      document: vscode.TextDocument,
      position: vscode.Position,
      { insertText, additionalEdit }: DropInsertion,
    ): Promise<void> {
      const edit = new vscode.WorkspaceEdit();
      const others = additionalEdit.get(document.uri);
      edit.set(document.uri, [
        [vscode.SnippetTextEdit.insert(position, insertText), undefined],
        ...others.map((each): [vscode.TextEdit, undefined] => [each, undefined]),
      ] as never);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
    }

    test('becomes a quotation with its footnote, in one step', async () => {
      await open();
      const { document } = await openDocument('They say: \n\nSo.[^1]\n\n[^1]: Note.\n');
      const position = new vscode.Position(0, 10);
      const insertion = await dropInsertion(
        document,
        position,
        passage(paragraph4),
        library.corpus,
      );
      assert.exists(insertion);
      await apply(document, position, insertion);
      assert.equal(
        document.getText(),
        `They say: “${paragraph4}”[^2]\n\nSo.[^1]\n\n[^1]: Note.\n[^2]: ${whiteHouseNote(4)}.\n`,
      );
    });

    test('at the end of the document has the footnote right behind it', async () => {
      await open();
      const { document } = await openDocument('They say: ');
      const position = new vscode.Position(0, 10);
      const insertion = await dropInsertion(
        document,
        position,
        passage(paragraph4),
        library.corpus,
      );
      assert.exists(insertion);
      await apply(document, position, insertion);
      assert.equal(
        document.getText(),
        `They say: “${paragraph4}”[^1]\n\n[^1]: ${whiteHouseNote(4)}.\n`,
      );
    });

    test('brings its entry into the bibliography', async () => {
      await open();
      const uri = await writeWorkspaceFile('drop.bib', '');
      const { document } = await openDocument('---\nbibliography: drop.bib\n---\n\nThey say: \n');
      const position = new vscode.Position(4, 10);
      const insertion = await dropInsertion(
        document,
        position,
        passage(paragraph4),
        library.corpus,
      );
      assert.match(insertion?.insertText.value ?? '', /@armscontrollaw-2013-ctr, para\. 4/u);
      assert.isTrue(insertion?.additionalEdit.has(uri));
    });

    test('of a source that is not there becomes nothing', async () => {
      await open();
      const { document } = await openDocument('');
      const reference = { source: 'unknown', start: 0, end: 5 };
      const position = new vscode.Position(0, 0);
      assert.isUndefined(await dropInsertion(document, position, reference, library.corpus));
    });
  });
});
