import * as vscode from 'vscode';
import type { LoadCorpus } from './host/loadCorpus';
import { isSpanReference } from './host/passageCommands';
import { passageMime } from './host/passageDrag';

/** A passage that is dropped into a document becomes a quotation there, with its citation. */
export function registerPassageDrop(
  selector: vscode.DocumentSelector,
  loadCorpus: LoadCorpus,
): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('citeAgreement', 'quotation');
  return vscode.languages.registerDocumentDropEditProvider(
    selector,
    {
      async provideDocumentDropEdits(document, position, transfer, token) {
        const reference = parsed(await transfer.get(passageMime)?.asString());
        if (!isSpanReference(reference)) return undefined;
        const { dropInsertion } = await import('./host/dropInsertion');
        const insertion = await dropInsertion(document, position, reference, await loadCorpus());
        if (!insertion || token.isCancellationRequested) return undefined;
        const { insertText, additionalEdit, toSave } = insertion;
        const title = vscode.l10n.t('Insert as Quotation');
        const edit = new vscode.DocumentDropEdit(insertText, title, kind);
        edit.additionalEdit = additionalEdit;
        toSave.forEach(saveOnceChanged);
        return edit;
      },
    },
    { dropMimeTypes: [passageMime], providedDropEditKinds: [kind] },
  );
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/** VS Code applies a drop after it was asked for it, or not at all. */
const waitsFor = 10_000;

/** Whatever reads a bibliography reads the file, not the editor. */
function saveOnceChanged(uri: vscode.Uri): void {
  const address = uri.toString();
  const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document.uri.toString() !== address || !document.isDirty) return;
    listener.dispose();
    void document.save();
  });
  setTimeout(() => void listener.dispose(), waitsFor);
}
