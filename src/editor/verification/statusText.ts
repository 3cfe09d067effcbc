import * as vscode from 'vscode';
import { explanations } from '../../core/verify/explanations';
import { findingKinds, type Finding } from '../../core/verify/finding';
import type { DocumentState } from './documentState';
import { severityOf, type VerificationSettings } from './settings';

/** What the status bar says of a document. */
export interface StatusText {
  readonly text: string;
  /** Lines of Markdown. */
  readonly tooltip: readonly string[];
  /** In full sentences, without icons. */
  readonly label: string;
}

/** Whether a writer should look at a finding; typography can wait for the printer. */
export function isToLookAt(finding: Finding, settings: VerificationSettings): boolean {
  const severity = severityOf(finding, settings);
  return severity !== 'none' && severity !== 'hint';
}

export function statusText(state: DocumentState, settings: VerificationSettings): StatusText {
  switch (state.kind) {
    case 'off':
      return plain('$(quote) $(circle-slash)', vscode.l10n.t('Quotations are not checked here'));
    case 'too-large':
      return plain(
        '$(quote) $(circle-slash)',
        vscode.l10n.t(
          'This document is too large to be checked while you write; the command “Check Quotations” checks it',
        ),
      );
    case 'failed':
      return plain(
        '$(quote) $(circle-slash)',
        vscode.l10n.t('The quotations could not be checked; the log says why'),
      );
    case 'checking':
      // At each letter the document is checked anew: numbers that come and go would draw the eye.
      return state.before
        ? statusText(state.before, settings)
        : plain('$(quote) …', vscode.l10n.t('Quotations are being checked'));
    case 'checked':
      return counted(state.findings, settings);
  }
}

function plain(text: string, label: string): StatusText {
  return { text, tooltip: [`${label}.`], label: `${label}.` };
}

function counted(findings: readonly Finding[], settings: VerificationSettings): StatusText {
  const quotations = findings.filter(({ kind }) => kind !== 'unquoted').length;
  const toLookAt = findings.filter((finding) => isToLookAt(finding, settings)).length;
  const all =
    quotations === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', quotations);
  const summary = toLookAt === 0 ? all : vscode.l10n.t('{0}, {1} to look at', all, toLookAt);
  const lines = findingKinds.flatMap((kind) => {
    const count = findings.filter((each) => each.kind === kind && !each.ignored).length;
    return count === 0 ? [] : [`- ${explanations[kind].title}: ${count}`];
  });
  const ignored = findings.filter((finding) => finding.ignored).length;
  if (ignored > 0) lines.push(`- ${vscode.l10n.t('Ignored: {0}', ignored)}`);
  return {
    text: `$(quote) ${summary}`,
    tooltip: [`${summary}.`, ...lines],
    label: [`${summary}.`, ...lines.map((line) => `${line.slice(2)}.`)].join(' '),
  };
}
