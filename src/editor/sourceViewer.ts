import * as vscode from 'vscode';
import type { Source } from '../core/source/source';
import type { Corpus } from './host/corpus';
import type { LoadCorpus } from './host/loadCorpus';
import {
  isSpanReference,
  showInSourceCommand,
  spanReference,
  type SpanReference,
} from './host/passageCommands';
import { sourceIdOf, sourceLocation, sourceScheme, sourceText } from './host/sourceDocument';

/**
 * The command that opens a source with a passage selected: the writer's own file, or a read-only
 * document of a bundled source. From the command palette, without an argument, it asks which paragraph.
 */
export function registerSourceViewer(loadCorpus: LoadCorpus): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(sourceScheme, {
      async provideTextDocumentContent(uri) {
        const source = (await loadCorpus()).source(sourceIdOf(uri));
        return source && sourceText(source);
      },
    }),
    vscode.commands.registerCommand(
      showInSourceCommand,
      async (reference?: unknown, how?: unknown) => {
        const corpus = await loadCorpus();
        const passage = isSpanReference(reference) ? reference : await pickPassage(corpus);
        const source = passage && corpus.source(passage.source);
        if (!source) return;
        const { uri, range } = await sourceLocation(source, passage, corpus);
        const preserveFocus = (how as { keepFocus?: unknown } | undefined)?.keepFocus === true;
        const editor = await vscode.window.showTextDocument(uri, {
          selection: range,
          preserveFocus,
        });
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      },
    ),
  );
}

async function pickPassage({ sources }: Corpus): Promise<SpanReference | undefined> {
  const source = sources.length > 1 ? await pickSource(sources) : sources[0];
  return source && pickParagraph(source);
}

async function pickSource(sources: readonly Source[]): Promise<Source | undefined> {
  const items = sources.map((source) => ({
    label: source.work.title ?? source.id,
    description: source.id,
    source,
  }));
  const placeHolder = vscode.l10n.t('Which source?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.source;
}

/** A row shows no more of a paragraph, and a book has many. */
const longestLabel = 200;

async function pickParagraph(source: Source): Promise<SpanReference | undefined> {
  const items = [...source.paragraphs].map(({ number, start, end }) => ({
    label: source.body.slice(start, Math.min(end, start + longestLabel)),
    description: vscode.l10n.t('para. {0}', number),
    reference: spanReference(source, { start, end }),
  }));
  const placeHolder = vscode.l10n.t('Which paragraph?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.reference;
}
