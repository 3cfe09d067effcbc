import * as vscode from 'vscode';
import type { Source } from '../../core/source/source';
import type { Span } from '../../core/text/span';

/** The scheme of the read-only documents that show a source. */
export const sourceScheme = 'cite-agreement';

/** The address of a source's document; its last part is the tab's title. */
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

/** Where a span of a source's body stands in its document. */
export async function sourceLocation(source: Source, span: Span): Promise<vscode.Location> {
  const document = await vscode.workspace.openTextDocument(sourceUri(source));
  const shift = heading(source).length;
  return new vscode.Location(
    document.uri,
    new vscode.Range(
      document.positionAt(shift + span.start),
      document.positionAt(shift + span.end),
    ),
  );
}

function heading({ work }: Source): string {
  return work.title === undefined ? '' : `${work.title}\n\n`;
}
