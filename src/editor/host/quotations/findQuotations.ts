import * as vscode from 'vscode';
import { languageIdOfFile } from '../../../core/markup/fileLanguages';
import type { QuotedPassage } from '../../../core/quotations/passagesOfRuns';
import { shareWords } from '../../../core/quotations/sharedWords';
import type { Source } from '../../../core/source/source';
import type { Span } from '../../../core/text/span';
import type { Corpus } from '../corpus';
import { quotedInDocument, quotedInText } from './quotedIn';
import { listTexts } from './listTexts';
import { openWritersDocuments, type SourceFiles } from './writersDocuments';

/** Where a passage is quoted. */
export interface FoundQuotations {
  readonly locations: readonly vscode.Location[];
  /** Whether there are more files than are looked at. */
  readonly isCapped: boolean;
}

/** More files than this are no folder of texts. */
export const mostFiles = 2_000;
/** Larger files are data. */
const largestFile = 2_000_000;

/**
 * Every place in the documents of the workspace that quotes words of a passage: in open ones as they
 * are, in the others as they are on disk.
 * @throws Cancelled
 */
export async function findQuotations(
  source: Source,
  passage: Span,
  corpus: Corpus,
  sources: SourceFiles,
  token: vscode.CancellationToken,
): Promise<FoundQuotations> {
  const locations: vscode.Location[] = [];
  const open = openWritersDocuments(sources);
  const looked = new Set(open.map(({ uri }) => uri.toString()));
  for (const document of open) {
    const quoted = await quotedInDocument(document, corpus, token);
    const positionAt = (offset: number) => document.positionAt(offset);
    locations.push(...locationsIn(document.uri, quoted, source, passage, positionAt));
  }
  const files = await listTexts(mostFiles + 1, token);
  const isCapped = files.length > mostFiles;
  for (const uri of files.slice(0, mostFiles)) {
    if (looked.has(uri.toString()) || sources.covers(uri)) continue;
    const text = await textOf(uri);
    if (text === undefined) continue;
    const written = { uri, languageId: languageIdOfFile(uri.path), getText: () => text };
    const quoted = await quotedInText(written, corpus.shelf, token);
    const positionAt = positionsIn(text);
    locations.push(...locationsIn(uri, quoted, source, passage, positionAt));
  }
  return { locations: locations.sort(byPlace), isCapped };
}

function byPlace(a: vscode.Location, b: vscode.Location): number {
  const [first, second] = [a.uri.toString(), b.uri.toString()];
  return first === second ? a.range.start.compareTo(b.range.start) : first < second ? -1 : 1;
}

/** A quotation that leaves words out is one place. */
function locationsIn(
  uri: vscode.Uri,
  quoted: readonly QuotedPassage[],
  source: Source,
  passage: Span,
  positionAt: (offset: number) => vscode.Position,
): readonly vscode.Location[] {
  const found = new Map<string, Span>();
  for (const { span, places, quotation } of quoted) {
    const isOfPassage = places.some(
      (place) => place.source === source && shareWords(source.body, place.passage, passage),
    );
    if (!isOfPassage) continue;
    const key = String((quotation ?? span).start);
    const start = found.get(key)?.start ?? span.start;
    found.set(key, { start, end: span.end });
  }
  return [...found.values()].map(
    ({ start, end }) =>
      new vscode.Location(uri, new vscode.Range(positionAt(start), positionAt(end))),
  );
}

/** The text of a file that no editor has open; undefined where it is none, or is data. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFile) return undefined;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return text.includes('\0') ? undefined : text;
  } catch {
    // Gone since it was listed, or not readable: it quotes nothing that could be shown.
    return undefined;
  }
}

/** Positions in a text that no editor has open: lines end as in VS Code. */
function positionsIn(text: string): (offset: number) => vscode.Position {
  return (offset) => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
    return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
  };
}
