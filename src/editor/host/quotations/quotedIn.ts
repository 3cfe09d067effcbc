import type * as vscode from 'vscode';
import type { Shelf } from '../../../core/index/shelf';
import type { QuotedPassage } from '../../../core/quotations/passagesOfRuns';
import { quotedPassages } from '../../../core/quotations/quotedPassages';
import type { Corpus } from '../corpus';
import { unescapingOf, type WrittenText } from '../documentMarkup';
import { languageOfDocument } from '../languageOfDocument';
import { Pace } from '../sources/pace';

interface Known {
  readonly version: number;
  readonly shelf: Shelf;
  readonly languageId: string;
  readonly quoted: readonly QuotedPassage[];
}

const known = new WeakMap<vscode.TextDocument, Known>();

/**
 * What an open document quotes; worked out once for each of its versions.
 * @throws Cancelled
 */
export async function quotedInDocument(
  document: vscode.TextDocument,
  { shelf }: Corpus,
  token: vscode.CancellationToken,
): Promise<readonly QuotedPassage[]> {
  const { version, languageId } = document;
  const before = known.get(document);
  const isSame = before?.version === version && before.languageId === languageId;
  if (isSame && before.shelf === shelf) return before.quoted;
  const quoted = await quotedInText(document, shelf, token);
  known.set(document, { version, shelf, languageId, quoted });
  return quoted;
}

/** What a text quotes. Does its work in slices. @throws Cancelled */
export function quotedInText(
  text: WrittenText,
  shelf: Shelf,
  token: vscode.CancellationToken,
): Promise<readonly QuotedPassage[]> {
  const writtenIn = { language: languageOfDocument(text), unescaping: unescapingOf(text) };
  return new Pace(token).finish(quotedPassages(text.getText(), writtenIn, shelf));
}
