import type * as vscode from 'vscode';
import type { Finding } from '../../core/verify/finding';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../host/textEdits';

/** The findings whose words a range touches, the shortest first: the inner quotation before the outer one. */
export function findingsAt(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  range: vscode.Range,
): readonly Finding[] {
  return findings
    .filter((finding) => rangeOf(document, outerSpan(finding)).intersection(range) !== undefined)
    .sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
}

/** The words with their marks; a cursor at a mark means them. */
function outerSpan({ quotation, span }: Finding): Span {
  return quotation?.form === 'inline' ? quotation.outer : span;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
