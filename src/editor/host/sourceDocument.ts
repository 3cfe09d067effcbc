import * as vscode from 'vscode';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';
import type { Corpus } from './corpus';

/** The scheme of the read-only documents that show a bundled source. */
export const sourceScheme = 'cite-agreement';

/** The address of a bundled source's document; its last part is the tab's title. */
export function sourceUri(source: Source): vscode.Uri {
  const title = (source.work.title ?? source.id).replace(/[/\\]/gu, '-').replaceAll('\u00A0', ' ');
  return vscode.Uri.from({ scheme: sourceScheme, path: `/${source.id}/${title}.md` });
}

/** The id of the source that a document of this scheme shows. */
export function sourceIdOf(uri: vscode.Uri): string {
  return uri.path.split('/')[1] ?? '';
}

/** What the document shows: the title, a blank line, and the body to the character. */
export function sourceText(source: Source): string {
  return heading(source) + source.body;
}

/** Where a span of a source's body stands: in the writer's own file, or in the document of a bundled source. */
export async function sourceLocation(
  source: Source,
  span: Span,
  corpus: Corpus,
): Promise<vscode.Location> {
  const file = corpus.fileOf(source);
  const document = await vscode.workspace.openTextDocument(file ?? sourceUri(source));
  const shift = heading(source).length;
  const found = file
    ? await placeInFile(document.getText(), source, span)
    : { start: shift + span.start, end: shift + span.end };
  const range = new vscode.Range(document.positionAt(found.start), document.positionAt(found.end));
  return new vscode.Location(document.uri, range);
}

/** The source that a document shows, bundled or the writer's own; undefined where it is none. */
export function sourceShownIn({ uri }: vscode.TextDocument, corpus: Corpus): Source | undefined {
  if (uri.scheme === sourceScheme) return corpus.source(sourceIdOf(uri));
  const address = uri.toString();
  return corpus.sources.find((source) => corpus.fileOf(source)?.toString() === address);
}

/** The offset in a source's body of a position in the document that shows it. */
export async function bodyOffsetAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  source: Source,
  corpus: Corpus,
): Promise<number> {
  const offset = document.offsetAt(position);
  if (!corpus.fileOf(source)) return Math.max(offset - heading(source).length, 0);
  const { fromFile } = await import('../../core/source/cuts');
  return fromFile(source, offset);
}

/**
 * A text's own offsets hold in its editor unless VS Code has made its line ends alike, or the text was
 * changed a moment ago: then the nearest place that begins with the same words is meant.
 */
async function placeInFile(text: string, source: Source, span: Span): Promise<Span> {
  const { toFile } = await import('../../core/source/cuts');
  const expected = toFile(source, span);
  const words = source.body.slice(span.start, span.end).split(/\r?\n/u, 1)[0] ?? '';
  if (words === '' || text.startsWith(words, expected.start)) return expected;
  const before = text.lastIndexOf(words, expected.start);
  const after = text.indexOf(words, expected.start);
  if (before < 0 && after < 0) return { start: 0, end: 0 };
  const isBefore = after < 0 || (before >= 0 && expected.start - before < after - expected.start);
  const start = isBefore ? before : after;
  return { start, end: Math.min(start + (expected.end - expected.start), text.length) };
}

function heading({ work }: Source): string {
  return work.title === undefined ? '' : `${work.title}\n\n`;
}
