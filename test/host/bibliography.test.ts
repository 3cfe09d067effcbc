import { assert } from 'chai';
import * as vscode from 'vscode';
import { paragraph4, passage } from './support/article.js';
import { closeAllEditors, openDocument, writeWorkspaceFile } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { answerQuickPick } from './support/quickPick.js';
import { resetSettings } from './support/settings.js';
import { until } from './support/until.js';

const insertPassage = 'citeAgreement.insertPassage';
const key = 'armscontrollaw-2013-ctr';
const leadIn = 'The White House, fact sheet, June 17, 2013, quoted in';
const insertPassage4 = () => vscode.commands.executeCommand(insertPassage, passage(paragraph4));

suite('Citations by key', () => {
  suiteSetup(activeExtension);
  teardown(async () => {
    await resetSettings();
    await closeAllEditors();
  });

  let count = 0;
  /** Writes a bibliography; no two have the same name. */
  async function bibliography(text: string, extension = 'bib') {
    const name = `refs-${++count}.${extension}`;
    const uri = await writeWorkspaceFile(name, text);
    const read = async () =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
    return { name, uri, read };
  }

  const own =
    '% my own entries\n@book{smith2010,\n  title = {A Book},\n  author = {Smith, Ann}\n}\n';

  test('Pandoc: the key comes into the text, its entry after the others, which stay as they are', async () => {
    const { name, read } = await bibliography(own);
    const editor = await openDocument(`---\nbibliography: ${name}\n---\n\nThey say: |`);
    await insertPassage4();
    assert.equal(
      editor.document.getText(),
      `---\nbibliography: ${name}\n---\n\nThey say: “${paragraph4}” [${leadIn} @${key}, para. 4]`,
    );
    const text = await until(async () => {
      const saved = await read();
      return saved.includes(key) && saved;
    }, 'the bibliography is saved');
    assert.isTrue(text.startsWith(own), text);
    assert.match(text, /@article\{armscontrollaw-2013-ctr,\n {2}title = \{New \{US\}-\{Russia\}/u);
    await insertPassage4();
    assert.equal(await read(), text, 'the second citation of the work adds nothing');
  });

  test('an equal entry is used under the key that it has, and the file is not touched', async () => {
    const entry =
      '@online{ctr13,\r\n  url = {https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement},\r\n  title = {New {US-Russia} Cooperative Threat Reduction Agreement}\r\n}\r\n';
    const { name, uri, read } = await bibliography(`\uFEFF${entry}`);
    const editor = await openDocument(`---\nbibliography: [${name}]\n---\n\n|`);
    await insertPassage4();
    assert.include(editor.document.getText(), ' @ctr13, para. 4]');
    assert.equal(await read(), `\uFEFF${entry}`);
    assert.isFalse((await vscode.workspace.openTextDocument(uri)).isDirty);
  });

  test('LaTeX with biblatex and csquotes', async () => {
    const { name, read } = await bibliography('');
    const preamble = `\\documentclass{article}\n\\usepackage{csquotes}\n\\usepackage{biblatex}\n\\addbibresource{${name}}\n\\begin{document}\n`;
    const editor = await openDocument(`${preamble}They say: |\n\\end{document}\n`, 'latex');
    await insertPassage4();
    assert.equal(
      editor.document.getText(),
      `${preamble}They say: \\enquote{${paragraph4}} \\autocite[${leadIn}][para.~4]{${key}}\n\\end{document}\n`,
    );
    await until(async () => (await read()).includes(`{${key},`), 'the bibliography is saved');
  });

  test('what comes before a key is in the style that the document is rendered in', async () => {
    const { name } = await bibliography('');
    const editor = await openDocument(`---\nbibliography: ${name}\ncsl: styles/apa.csl\n---\n\n|`);
    await insertPassage4();
    assert.include(
      editor.document.getText(),
      `[The White House, 2013, as cited in @${key}, para. 4]`,
    );
  });

  test('CSL-JSON keeps its own form', async () => {
    const { name, read } = await bibliography('[\n\t{ "id": "smith" }\n]\n', 'json');
    await openDocument(`---\nbibliography: ${name}\n---\n\n|`);
    await insertPassage4();
    await until(async () => (await read()).includes(key), 'the bibliography is saved');
    assert.match(await read(), /^\[\n\t\{ "id": "smith" \},\n\t\{[^]*\n\]\n$/u);
    assert.lengthOf(JSON.parse(await read()) as unknown[], 2);
  });

  test('entries in the document’s own front matter', async () => {
    const editor = await openDocument(
      '---\nreferences:\n  - id: smith\n    title: A Book\n---\n\n|',
    );
    await insertPassage4();
    const text = editor.document.getText();
    assert.include(text, `quoted in @${key}, para. 4]`);
    assert.match(
      text,
      /^---\nreferences:\n {2}- id: smith\n {4}title: A Book\n {2}- id: armscontrollaw-2013-ctr\n[^]*?\n---\n\n“/u,
    );
  });

  test('a Quarto project’s bibliography serves its documents', async () => {
    await writeWorkspaceFile('book/refs.bib', '');
    await writeWorkspaceFile(
      'book/_quarto.yml',
      'project:\n  type: book\nbibliography: refs.bib\n',
    );
    const uri = await writeWorkspaceFile('book/chapters/one.md', 'They say: ');
    const editor = await vscode.window.showTextDocument(uri);
    const end = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await insertPassage4();
    assert.include(editor.document.getText(), ` @${key}, para. 4]`);
    const file = vscode.Uri.joinPath(uri, '..', '..', 'refs.bib');
    await until(async () => {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      return text.includes(key);
    }, 'the bibliography is saved');
  });

  suite('where the bibliography cannot be used, nothing is changed', () => {
    const cases: readonly [what: string, text: string, extension?: string][] = [
      ['braces that do not pair up', '@book{one,\n  title = {A {Book},\n}\n\n@book{two}\n'],
      ['JSON with a hole', '[{"id": "smith"},\n{"id": ]\n', 'json'],
      ['YAML that is broken', 'references:\n  - id: "smith\n    title: x\n', 'yaml'],
    ];
    for (const [what, text, extension] of cases) {
      test(`${what}: the quotation is on the clipboard`, async () => {
        const { name, read } = await bibliography(text, extension);
        const before = `---\nbibliography: ${name}\n---\n\n`;
        const editor = await openDocument(before);
        await vscode.env.clipboard.writeText('');
        await insertPassage4();
        assert.include(await vscode.env.clipboard.readText(), paragraph4);
        assert.equal(editor.document.getText(), before);
        assert.equal(await read(), text);
      });
    }
  });

  test('front matter that is broken: nothing is changed, the quotation is on the clipboard', async () => {
    const before = '---\ntitle: "A\nbibliography: refs.bib\n---\n\n[@smith]\n\n';
    const editor = await openDocument(before);
    await vscode.env.clipboard.writeText('');
    await insertPassage4();
    assert.include(await vscode.env.clipboard.readText(), paragraph4);
    assert.equal(editor.document.getText(), before);
  });

  test('a read-only bibliography: nothing is changed, the quotation is on the clipboard', async () => {
    const files = vscode.workspace.registerFileSystemProvider(
      'readonly-test',
      new ReadOnlyFiles(own),
      {
        isReadonly: true,
      },
    );
    try {
      const before = '---\nbibliography: readonly-test:///refs.bib\n---\n\n';
      const editor = await openDocument(`${before}|`);
      await vscode.env.clipboard.writeText('');
      await insertPassage4();
      assert.include(await vscode.env.clipboard.readText(), paragraph4);
      assert.equal(editor.document.getText(), before);
    } finally {
      files.dispose();
    }
  });

  suite('where there is no bibliography yet', () => {
    test('one is made beside the document, and linked', async () => {
      const editor = await openDocument('As [@smith] says: |');
      const inserted = insertPassage4();
      await answerQuickPick();
      await inserted;
      const text = editor.document.getText();
      const path = /^---\nbibliography: (\S+\.bib)\n---\n/u.exec(text)?.[1];
      assert.isDefined(path, text);
      assert.match(
        text,
        /As \[@smith\] says: “The signing .*@armscontrollaw-2013-ctr, para\. 4\]$/u,
      );
      const uri = vscode.Uri.joinPath(editor.document.uri, '..', path);
      const made = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      assert.match(made, /^@article\{armscontrollaw-2013-ctr,/u);
      await vscode.workspace.fs.delete(uri);
    });

    test('the file that the document names is made', async () => {
      const editor = await openDocument('---\nbibliography: not-yet.json\n---\n\n|');
      const inserted = insertPassage4();
      await answerQuickPick();
      await inserted;
      assert.include(editor.document.getText(), `@${key}`);
      const uri = vscode.Uri.joinPath(editor.document.uri, '..', 'not-yet.json');
      const made = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      assert.lengthOf(JSON.parse(made) as unknown[], 1);
      await vscode.workspace.fs.delete(uri);
    });

    test('Esc inserts nothing', async () => {
      const editor = await openDocument('As [@smith] says: |');
      const { version } = editor.document;
      const inserted = insertPassage4();
      await answerQuickPick('workbench.action.closeQuickOpen');
      await inserted;
      assert.equal(editor.document.version, version);
    });
  });
});

/** A file system that holds one text under any name, and cannot be written. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #bytes: Uint8Array;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#bytes.length };
  }

  readFile(): Uint8Array {
    return this.#bytes;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
