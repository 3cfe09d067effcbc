import * as vscode from 'vscode';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import { findQuotations, mostFiles } from '../host/quotations/findQuotations';
import type { SpanReference } from '../host/passageCommands';
import { passageReferenceAt } from '../host/passageReference';
import { bodyOffsetAt, sourceLocation, sourceShownIn } from '../host/sourceDocument';
import type { Library } from '../host/sources/library';
import { Cancelled } from '../host/sources/pace';

interface Meant {
  readonly source: Source;
  readonly passage: Span;
}

/** Who quotes what is meant at a position, with the passage itself where it is wanted. */
export async function referencesAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  library: Library,
  withPassage: boolean,
  token: vscode.CancellationToken,
): Promise<vscode.Location[] | undefined> {
  const { corpus } = library;
  const shown = sourceShownIn(document, corpus);
  const meant = shown
    ? await paragraphAt(document, position, shown, library)
    : await passageReferenceAt(document, position, corpus);
  if (!meant) return undefined;
  const { source, passage } = meant;
  try {
    const options = { location: { viewId: 'citeAgreement.sources' } };
    const { locations, isCapped } = await vscode.window.withProgress(options, () =>
      findQuotations(source, passage, corpus, library, token),
    );
    if (isCapped) tellOfCap();
    const own = withPassage ? [await sourceLocation(source, passage, corpus)] : [];
    return [...own, ...locations];
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    throw error;
  }
}

async function paragraphAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  source: Source,
  { corpus }: Library,
): Promise<Meant | undefined> {
  const offset = await bodyOffsetAt(document, position, source, corpus);
  const passage = source.paragraphs.around(offset);
  return passage && { source, passage };
}

/** Opens the source at the passage, and the list of who quotes it, where the writer wants such lists. */
export async function showReferences(reference: SpanReference, library: Library): Promise<void> {
  const { corpus } = library;
  const source = corpus.source(reference.source);
  if (!source) return;
  const options: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Looking for quotations'),
    cancellable: true,
  };
  try {
    const { locations, isCapped } = await vscode.window.withProgress(options, (_, token) =>
      findQuotations(source, reference, corpus, library, token),
    );
    if (isCapped) tellOfCap();
    if (locations.length === 0) {
      const message = vscode.l10n.t('No document of the workspace quotes this passage.');
      void vscode.window.showInformationMessage(message);
      return;
    }
    const { uri, range } = await sourceLocation(source, reference, corpus);
    await vscode.window.showTextDocument(uri, { selection: range });
    const start = [uri, range.start] as const;
    await vscode.commands.executeCommand('editor.action.showReferences', ...start, locations);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
  }
}

function tellOfCap(): void {
  const message = vscode.l10n.t(
    'Only {0} files of the workspace were looked at: it has more.',
    mostFiles,
  );
  void vscode.window.showWarningMessage(message);
}
