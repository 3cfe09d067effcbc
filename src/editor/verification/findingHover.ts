import * as vscode from 'vscode';
import type { FindingKind } from '../../core/verify/finding';
import { passageReferenceAt } from '../host/passageReference';
import { rangeOf } from '../host/textEdits';
import { findingCard } from './findingCard';
import { findingsAt } from './findingsAt';
import { fixesOf } from './fixes';
import type { DocumentChecks } from './documentChecks';
import { problemSpan } from './problemSpan';
import { severityOf, verificationSettings } from './settings';

/** Of these there is nothing to say where the pointer rests: the first is well, the other would be everywhere. */
const withoutCard: ReadonlySet<FindingKind> = new Set(['exact', 'unchecked']);

/** The card of the innermost finding at a position. */
export async function findingHoverAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  checks: DocumentChecks,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const checked = checks.now(document);
  if (!checked) return undefined;
  const here = new vscode.Range(position, position);
  const [finding] = findingsAt(document, checked.findings, here);
  if (!finding || finding.ignored || withoutCard.has(finding.kind)) return undefined;
  const reference = await passageReferenceAt(document, position, checked.corpus);
  const fixes = (await fixesOf(document, [finding], checked)).get(finding) ?? [];
  if (token.isCancellationRequested || document.version !== checked.version) return undefined;
  const isTold = severityOf(finding, verificationSettings(document)) !== 'none';
  const problem = isTold && rangeOf(document, problemSpan(finding)).contains(position);
  const shown = { problem, passage: reference !== undefined };
  return new vscode.Hover(
    findingCard(document, finding, isTold ? fixes : [], shown),
    rangeOf(document, finding.span),
  );
}
