import * as vscode from 'vscode';
import type { DocumentLanguage } from '../../core/markup/language';
import { opaqueSpans } from '../../core/markup/opaqueSpans';
import { escapeRegExp } from '../../core/text/escapeRegExp';
import type { Span } from '../../core/text/span';
import { findingKinds } from '../../core/verify/finding';
import { ignoreWord } from '../../core/verify/ignoring/ignoreComment';
import { unknownCodes } from '../../core/verify/ignoring/ignoredSpans';
import { rangeOf } from '../host/textEdits';
import { explanationUri, ignoreCode } from './explanationDocuments';
import { problemSource } from './problemSource';

/** A code in an ignore comment that names no finding. Its span is in the document, UTF-16 offsets. */
export interface UnknownCode extends Span {
  readonly code: string;
}

/** The codes of a document's ignore comments that name no finding, in the order of the text. */
export function unknownCodesIn(text: string, language: DocumentLanguage): readonly UnknownCode[] {
  // Most documents have no such comment, and are not read a second time.
  if (!text.includes(ignoreWord)) return [];
  return unknownCodes(text, language, opaqueSpans(text, language)).map((comment) => {
    const { code } = comment;
    const whole = new RegExp(String.raw`(?<=[\s,:])${escapeRegExp(code)}(?=[\s,]|$|-->|\*/)`, 'u');
    const written = text.slice(comment.start, comment.end);
    const start = comment.start + (whole.exec(written)?.index ?? 0);
    return { code, start, end: start + code.length };
  });
}

/** A code that ignores nothing, for the Problems view: whoever wrote it believes that it does. */
export function unknownCodeProblem(
  document: vscode.TextDocument,
  { code, ...span }: UnknownCode,
): vscode.Diagnostic {
  const message = vscode.l10n.t(
    '“{0}” is the code of no finding, so nothing is passed over by it. The codes are: {1}.',
    code,
    findingKinds.join(', '),
  );
  const { Warning } = vscode.DiagnosticSeverity;
  const problem = new vscode.Diagnostic(rangeOf(document, span), message, Warning);
  problem.source = problemSource;
  problem.code = { value: ignoreCode, target: explanationUri(ignoreCode) };
  return problem;
}
