import * as vscode from 'vscode';
import { passagesOf } from '../core/source/passages';
import type { Corpus } from './host/corpus';
import type { LoadCorpus } from './host/loadCorpus';
import { isSpanReference, showInSourceCommand } from './host/passageCommands';
import { sourceIdOf, sourceLocation, sourceScheme, sourceText } from './host/sourceDocument';

/**
 * Shows a source as a read-only document, and the command that opens it with a passage selected.
 * From the command palette, without an argument, it asks which paragraph.
 */
export function registerSourceViewer(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(sourceScheme, {
      async provideTextDocumentContent(uri) {
        const source = (await loadCorpus()).source(sourceIdOf(uri));
        return source && sourceText(source);
      },
    }),
    vscode.commands.registerCommand(showInSourceCommand, async (reference?: unknown) => {
      const corpus = await loadCorpus();
      const passage = isSpanReference(reference) ? reference : await pickParagraph(corpus);
      const source = passage && corpus.source(passage.source);
      if (!source) return;
      const { uri, range } = await sourceLocation(source, passage);
      const editor = await vscode.window.showTextDocument(uri, { selection: range });
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );
}

async function pickParagraph(corpus: Corpus) {
  const items = corpus.sources.flatMap((source) =>
    passagesOf(source, 'paragraph').map(({ text, paragraph, start, end }) => ({
      label: text,
      description: vscode.l10n.t('para. {0}', paragraph),
      reference: { source: source.id, start, end },
    })),
  );
  const placeHolder = vscode.l10n.t('Which paragraph?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.reference;
}
