import * as vscode from 'vscode';
import type { ImportFormat } from '../../core/importing/importedText';
import { reasonOf } from '../../core/text/reasonOf';

/** A text that shall become a source. */
export interface Origin {
  /** As the writer knows it: a file's name, "the clipboard". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: ImportFormat;
}

const filters = {
  'Documents that can become sources': ['pdf', 'docx', 'html', 'htm', 'md', 'qmd', 'txt'],
  'All files': ['*'],
};

/**
 * Asks what a source shall be made from.
 * @returns undefined after Esc, or where it cannot be read: the writer was told then
 */
export async function askForOrigin(): Promise<Origin | undefined> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? '';
  const clipboard = await vscode.env.clipboard.readText();
  const file = {
    label: vscode.l10n.t('$(file) A file …'),
    description: vscode.l10n.t('PDF, Word, HTML, Markdown or plain text'),
    open: askForFile,
  };
  const ofText = (label: string, name: string, text: string) => ({
    label,
    description: beginning(text),
    open: () => Promise.resolve(textOrigin(name, text)),
  });
  const picked = await vscode.window.showQuickPick(
    [
      ...(selected.trim() === ''
        ? []
        : [ofText(vscode.l10n.t('$(selection) The selection'), 'selection.txt', selected)]),
      file,
      ...(clipboard.trim() === ''
        ? []
        : [ofText(vscode.l10n.t('$(clippy) The clipboard'), 'clipboard.txt', clipboard)]),
    ],
    { placeHolder: vscode.l10n.t('What shall the source be made from?') },
  );
  return picked?.open();
}

async function askForFile(): Promise<Origin | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      filters,
      title: vscode.l10n.t('Add Source'),
      openLabel: vscode.l10n.t('Add as Source'),
    })) ?? [];
  return uri && fileOrigin(uri);
}

/** A file as the text of a source; undefined where it cannot be read, which the writer is told. */
export async function fileOrigin(uri: vscode.Uri): Promise<Origin | undefined> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const { importFormat } = await import('../../core/importing/importFormat');
    const format = importFormat(name, bytes);
    if (format) return { name, bytes, format };
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        '{0} is none of the files that can become sources: PDF, Word (.docx), HTML, Markdown, plain text.',
        name,
      ),
    );
  } catch (error) {
    const reason = reasonOf(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be read: {1}', name, reason));
  }
  return undefined;
}

function textOrigin(name: string, text: string): Origin {
  return { name, bytes: new TextEncoder().encode(text), format: 'text' };
}

function beginning(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
