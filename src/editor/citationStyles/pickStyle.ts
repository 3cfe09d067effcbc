import * as vscode from 'vscode';
import { loadCitationEngine, type CitationEngine } from '../../core/cite/engine';
import { plainText } from '../../core/cite/richText';
import { citationStyles } from '../../core/cite/styles';
import type { Citation } from '../../core/cite/citation';
import { attribute } from '../../core/source/attribution';
import type { Corpus } from '../host/corpus';
import { passageReferenceAt } from '../host/passageReference';
import { citeprocAttribution } from '../host/quotationStyle';
import { loadUserStyleEngine } from '../host/userStyle';
import { settingsFor } from '../host/settings';
import { resolvePath } from '../host/resolvePath';

/** A style that was picked: what the settings call it, and its engine. */
export interface PickedStyle {
  readonly choice: { readonly id: string } | { readonly file: string };
  readonly engine: CitationEngine;
}

interface Row extends vscode.QuickPickItem {
  /** Absent for the row that looks for a file. */
  readonly style?: {
    readonly choice: PickedStyle['choice'];
    readonly load: () => Promise<CitationEngine | undefined>;
  };
}

/** More `.csl` files than this are no list of choices. */
const mostFiles = 50;

/**
 * The list of styles, each with a citation as it would be written: of the passage at the cursor, or
 * of the first that is quoted from another work.
 * @param title what the picked style is for
 * @returns undefined after Esc, or where the file that was picked cannot be used, which is told
 */
export async function pickStyle(title: string, corpus: Corpus): Promise<PickedStyle | undefined> {
  const editor = vscode.window.activeTextEditor;
  const example = await exampleCitation(corpus, editor);
  const picker = vscode.window.createQuickPick<Row>();
  picker.title = title;
  picker.placeholder = citeprocAttribution;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const rows = await allRows(editor?.document);
  picker.items = rows;
  picker.activeItems = rows.filter((row) => isChosen(row, editor?.document));
  const picked = new Promise<Row | undefined>((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
  });
  picker.show();
  void showExamples(picker, rows, example);
  const row = await picked;
  if (!row) return undefined;
  const style = row.style ?? (await browse(editor?.document));
  const engine = await style?.load();
  return style && engine && { choice: style.choice, engine };
}

async function exampleCitation(
  corpus: Corpus,
  editor: vscode.TextEditor | undefined,
): Promise<Citation> {
  const here =
    editor && (await passageReferenceAt(editor.document, editor.selection.active, corpus));
  if (here) return attribute(here.source, here.passage);
  const [source] = corpus.sources.filter(({ quotedWorks }) => quotedWorks.length > 0);
  const last = source?.quotedWorks[0];
  const paragraph = last && source.paragraphs.around(last.end);
  return source && paragraph
    ? attribute(source, paragraph)
    : { work: { id: 'example', type: 'book', title: 'Example' } };
}

async function allRows(document: vscode.TextDocument | undefined): Promise<readonly Row[]> {
  const { citationStyleFile } = settingsFor(document);
  const chosen =
    citationStyleFile === undefined ? undefined : resolvePath(citationStyleFile, document);
  const found = await vscode.workspace.findFiles('**/*.csl', '**/node_modules/**', mostFiles);
  const files = new Map(
    [...(chosen ? [chosen] : []), ...found].map((uri) => [uri.toString(), uri]),
  );
  return [
    ...citationStyles.map(({ id, title }) => ({
      label: title,
      description: id,
      style: { choice: { id }, load: () => loadCitationEngine(id) },
    })),
    ...(files.size > 0
      ? [{ label: vscode.l10n.t('your styles'), kind: vscode.QuickPickItemKind.Separator }]
      : []),
    ...[...files.values()].map((uri) => fileRow(uri)),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('$(folder-opened) Choose a .csl file…'),
      alwaysShow: true,
    },
  ];
}

function fileRow(uri: vscode.Uri): Row & { readonly style: NonNullable<Row['style']> } {
  const path = vscode.workspace.asRelativePath(uri);
  const isInWorkspace = path !== uri.fsPath && !/^[/\\]|^[a-z]:/iu.test(path);
  const file = isInWorkspace || uri.scheme === 'file' ? path : uri.toString();
  return {
    label: path.replace(/^.*[/\\]/u, '').replace(/\.csl$/iu, ''),
    description: path,
    style: { choice: { file }, load: () => loadUserStyleEngine(uri) },
  };
}

function isChosen({ style }: Row, document: vscode.TextDocument | undefined): boolean {
  const { citationStyle, citationStyleFile } = settingsFor(document);
  if (!style) return false;
  return 'file' in style.choice
    ? style.choice.file === citationStyleFile
    : citationStyleFile === undefined && style.choice.id === citationStyle.id;
}

/** Fills in each style's citation when its engine is there; files only once their style is wanted. */
async function showExamples(
  picker: vscode.QuickPick<Row>,
  rows: readonly Row[],
  example: Citation,
): Promise<void> {
  const detailed = [...rows];
  for (const [index, row] of rows.entries()) {
    if (!row.style) continue;
    const engine = await row.style.load();
    const label = engine && 'file' in row.style.choice ? engine.style.title : row.label;
    const detail = engine
      ? plainText(engine.cite(example))
      : vscode.l10n.t('$(warning) This file cannot be used as a style');
    detailed[index] = { ...row, label, detail };
    const active = picker.activeItems[0];
    const activeIndex = active ? picker.items.indexOf(active) : -1;
    picker.items = [...detailed];
    const stillActive = picker.items[activeIndex];
    if (stillActive) picker.activeItems = [stillActive];
  }
}

async function browse(
  document: vscode.TextDocument | undefined,
): Promise<Row['style'] | undefined> {
  const folder = document && vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose a citation style'),
      filters: { [vscode.l10n.t('CSL styles')]: ['csl'] },
      ...(folder && { defaultUri: folder }),
    })) ?? [];
  return uri && fileRow(uri).style;
}
