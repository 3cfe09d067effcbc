import * as vscode from 'vscode';
import type { Finding, FindingKind } from '../../core/verify/finding';
import { severities, usualSeverity, type Severity } from '../../core/verify/severity';

import type { DocumentScope } from '../host/settings';
import { foldedWords } from './ignoring';
import { differsInSpaceOnly } from './spaceOnly';

const section = 'citeAgreement.verification';

/** What the writer chose about checking, for one document. */
export interface VerificationSettings {
  readonly isEnabled: boolean;
  /** Milliseconds of rest after the last letter. */
  readonly delay: number;
  readonly maxProblems: number;
  /** By finding; what is absent is as usual. */
  readonly severities: ReadonlyMap<FindingKind, Severity>;
  /** Quotations to pass over, folded. */
  readonly ignoredQuotations: ReadonlySet<string>;
  /** Globs of files to pass over. */
  readonly ignoredFiles: readonly string[];
}

export function verificationSettings(document: DocumentScope | undefined): VerificationSettings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  const number = (name: string, usual: number): number => {
    const value = configuration.get<unknown>(name);
    return typeof value === 'number' && value >= 0 ? value : usual;
  };
  return {
    isEnabled: configuration.get<unknown>('enabled') !== false,
    delay: number('delay', 300),
    maxProblems: number('maxProblems', 200),
    severities: chosenSeverities(configuration.get<unknown>('severity')),
    ignoredQuotations: new Set(
      stringsOf(configuration.get<unknown>('ignoredQuotations'))
        .map(foldedWords)
        .filter((words) => words !== ''),
    ),
    ignoredFiles: stringsOf(configuration.get<unknown>('ignoredFiles')),
  };
}

/** Whether a change of configuration touches verification. */
export function changesVerification(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}

/**
 * How much the editor makes of a finding: `none` where the writer does not want to hear of it, and
 * where lines are only broken otherwise than in the source.
 */
export function severityOf(
  finding: Finding,
  { severities: chosen }: Pick<VerificationSettings, 'severities'>,
): Severity {
  if (finding.ignored || differsInSpaceOnly(finding)) return 'none';
  return chosen.get(finding.kind) ?? usualSeverity(finding);
}

/** VS Code checks no types: settings.json can hold anything. */
function chosenSeverities(value: unknown): ReadonlyMap<FindingKind, Severity> {
  const chosen = new Map<FindingKind, Severity>();
  if (typeof value !== 'object' || value === null) return chosen;
  for (const [kind, name] of Object.entries(value as Record<FindingKind, unknown>)) {
    const severity = name === 'off' ? 'none' : severities.find((each) => each === name);
    if (severity) chosen.set(kind as FindingKind, severity);
  }
  return chosen;
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
