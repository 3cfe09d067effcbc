import type { Finding } from '../verify/finding';
import { usualSeverity, type Severity } from '../verify/severity';
import { countsOf, type Counts } from './counts';
import { Lines } from './lines';
import { reportFinding } from './reportFinding';
import type { FileOfSource } from './reportPlace';
import type { ReportedFinding } from './reportedFinding';

/** Documents and what was found in them, as plain data. */
export interface Report {
  readonly documents: readonly DocumentReport[];
  /** Of all documents. */
  readonly counts: Counts;
}

export interface DocumentReport {
  /** As it was given: a path, a title. */
  readonly name: string;
  /** Why it was not checked, for people; then nothing else is known of it. */
  readonly problem?: string;
  /** In the order of its text. */
  readonly findings: readonly ReportedFinding[];
  readonly counts: Counts;
}

/** A document that was checked, or that could not be. */
export type CheckedDocument =
  | { readonly name: string; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly name: string; readonly problem: string };

export interface ReportOptions {
  /** Where settings say how grave a finding is; DESIGN's table otherwise. */
  readonly severityOf?: (finding: Finding) => Severity;
  /** The files of the sources, for whoever can open them. */
  readonly fileOf?: FileOfSource;
}

/** What all reports are written from. Documents stay in their order. */
export function reportOf(
  documents: readonly CheckedDocument[],
  options: ReportOptions = {},
): Report {
  const reported = documents.map((document) => reportDocument(document, options));
  return {
    documents: reported,
    counts: countsOf(reported.flatMap(({ findings }) => findings)),
  };
}

function reportDocument(document: CheckedDocument, options: ReportOptions): DocumentReport {
  const { name } = document;
  if ('problem' in document) {
    return { name, problem: document.problem, findings: [], counts: countsOf([]) };
  }
  const { text } = document;
  const { severityOf = usualSeverity, fileOf = () => undefined } = options;
  const context = { text, lines: new Lines(text), severityOf, fileOf };
  const findings = document.findings.map((finding) => reportFinding(finding, context));
  return { name, findings, counts: countsOf(findings) };
}
