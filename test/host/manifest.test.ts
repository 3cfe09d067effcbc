import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeExtension } from './support/extension.js';

interface Setting {
  readonly type: 'string' | 'boolean' | 'integer' | 'array' | 'object';
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly items?: { readonly enum?: readonly unknown[] };
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly snippets: readonly { language: string; path: string }[];
  };
}

suite('Manifest', () => {
  let extension: vscode.Extension<unknown>;
  let manifest: Manifest;
  suiteSetup(async () => {
    extension = await activeExtension();
    manifest = extension.packageJSON as Manifest;
  });

  test('every command is registered, has a title, and stands in our category', async () => {
    const registered = await vscode.commands.getCommands(true);
    const { commands } = manifest.contributes;
    assert.includeMembers(
      commands.map(({ command }) => command),
      ['citeAgreement.searchPassages', 'citeAgreement.showInSource'],
    );
    for (const { command, title, category } of commands) {
      assert.include(registered, command);
      assert.match(command, /^citeAgreement\.[a-zA-Z]+$/u);
      assert.match(title, /^[A-Z]/u, command);
      assert.equal(category, 'Cite Agreement', command);
    }
  });

  test('every setting is described, and its default is one of its values', () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.match(name, /^citeAgreement\./u);
      const text = setting.description ?? setting.markdownDescription ?? '';
      assert.match(text, /^[A-Z“`].{20,}\.$/su, name);
      assert.isTrue(isValueOf(setting, setting.default), `the default of ${name}`);
      for (const description of setting.enumDescriptions ?? []) assert.isNotEmpty(description);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, name);
    }
  });

  test('VS Code knows the defaults', () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      const known = vscode.workspace.getConfiguration().inspect(name);
      assert.deepEqual(known?.defaultValue, setting.default, name);
    }
  });

  test('it is activated by the languages of documents alone, never at start-up', () => {
    assert.isNotEmpty(manifest.activationEvents);
    for (const event of manifest.activationEvents) assert.match(event, /^onLanguage:[a-z]+$/u);
  });

  test('it is activated by the languages that its settings name', () => {
    const { 'citeAgreement.languages': languages } = manifest.contributes.configuration.properties;
    assert.sameMembers(
      manifest.activationEvents.map((event) => event.slice('onLanguage:'.length)),
      languages?.default as string[],
    );
  });

  test('the desktop and the browser run the same file', () => {
    assert.equal(manifest.main, manifest.browser);
  });

  test('it works in untrusted and in virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: {
        supported: 'limited',
        description:
          'Sources are read from the folder “sources” and from the folders of your own settings; those that the settings of the workspace name are left alone.',
        restrictedConfigurations: ['citeAgreement.sources'],
      },
      virtualWorkspaces: true,
    });
  });

  test('every snippet file is there, is contributed, and serves a language of ours', async () => {
    const folder = vscode.Uri.joinPath(extension.extensionUri, 'snippets');
    const languages = manifest.activationEvents.map((event) => event.slice('onLanguage:'.length));
    const contributed = manifest.contributes.snippets;
    for (const { language, path } of contributed) {
      assert.include(languages, language);
      const file = vscode.Uri.joinPath(extension.extensionUri, path);
      const snippets: unknown = JSON.parse(
        new TextDecoder().decode(await vscode.workspace.fs.readFile(file)),
      );
      assert.isNotEmpty(snippets);
    }
    const files = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.sameMembers(
      [...new Set(contributed.map(({ path }) => path))],
      files.map((name) => `./snippets/${name}`),
    );
  });
});

/** Whether a value is one that the setting's schema allows. */
function isValueOf({ type, minimum, items, properties, ...setting }: Setting, value: unknown) {
  const isAllowed = setting.enum?.includes(value) ?? true;
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type && isAllowed;
    case 'integer':
      return Number.isInteger(value) && Number(value) >= (minimum ?? -Infinity);
    case 'array':
      return Array.isArray(value) && value.every((each) => items?.enum?.includes(each) ?? true);
    case 'object':
      return Object.entries(value as object).every(
        ([name, each]) => properties?.[name]?.enum?.includes(each) ?? false,
      );
  }
}
