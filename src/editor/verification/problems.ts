import * as vscode from 'vscode';
import type { Finding } from '../../core/verify/finding';
import type { Severity } from '../../core/verify/severity';
import type { Corpus } from '../host/corpus';
import { rangeOf } from '../host/textEdits';
import type { Checked } from './documentState';
import { explanationUri } from './explanationDocuments';
import { problemSource } from './problemSource';
import { problemSpan } from './problemSpan';
import { severityOf, type VerificationSettings } from './settings';
import { locationOf } from './sourcePlaces';
import { unknownCodeProblem } from './unknownCodes';

const severities: Readonly<Record<Exclude<Severity, 'none'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding that is told to the writer. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly severity: Exclude<Severity, 'none'>;
}

/** The findings that are told, in the order of the text: where they are too many, the gravest. */
export function toldFindings(
  findings: readonly Finding[],
  settings: VerificationSettings,
): readonly ToldFinding[] {
  const told = findings.flatMap((finding): readonly ToldFinding[] => {
    const severity = severityOf(finding, settings);
    return severity === 'none' ? [] : [{ finding, severity }];
  });
  if (told.length <= settings.maxProblems) return told;
  const kept = new Set(
    told
      .toSorted((a, b) => severities[a.severity] - severities[b.severity])
      .slice(0, settings.maxProblems),
  );
  return told.filter((each) => kept.has(each));
}

/** A problem of the Problems view, without its source's words. */
export function problemOf(
  document: vscode.TextDocument,
  { finding, severity }: ToldFinding,
): vscode.Diagnostic {
  const range = rangeOf(document, problemSpan(finding));
  const problem = new vscode.Diagnostic(range, finding.message, severities[severity]);
  problem.source = problemSource;
  problem.code = { value: finding.kind, target: explanationUri(finding.kind) };
  return problem;
}

/** The problems of a document: its findings, each with what the source says, and codes that are none. */
export async function problemsOf(
  document: vscode.TextDocument,
  { findings, mistakes, corpus }: Checked,
  settings: VerificationSettings,
): Promise<readonly vscode.Diagnostic[]> {
  const { version } = document;
  const told = toldFindings(findings, settings);
  const problems = told.map((each) => problemOf(document, each));
  for (const [index, { finding }] of told.entries()) {
    const problem = problems[index];
    if (problem) problem.relatedInformation = [...(await sourceWords(finding, corpus))];
    if (document.version !== version) break;
  }
  return [...problems, ...mistakes.map((each) => unknownCodeProblem(document, each))];
}

/** Of places that are equally near so many are shown. */
const mostPlaces = 3;
/** UTF-16 units: the Problems view shows one line. */
const longestWords = 300;

async function sourceWords(
  { places }: Finding,
  corpus: Corpus,
): Promise<readonly vscode.DiagnosticRelatedInformation[]> {
  const found = places.slice(0, mostPlaces).map(async (place) => {
    const { source, passage } = place;
    const words = source.body.slice(passage.start, passage.end).replace(/\s+/gu, ' ');
    const shown = words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
    const location = await locationOf(place, corpus);
    const message = vscode.l10n.t('The source has: “{0}”', shown);
    return [new vscode.DiagnosticRelatedInformation(location, message)];
  });
  // A source that cannot be opened is no reason to keep the problem from the writer.
  const settled = await Promise.allSettled(found);
  return settled.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
}
