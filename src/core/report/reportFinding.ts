import { expectedWords } from '../verify/expected';
import { isTornApart, type DiffPart, type Finding } from '../verify/finding';
import type { Severity } from '../verify/severity';
import type { Lines } from './lines';
import { reportPlace, type FileOfSource } from './reportPlace';
import type { Difference, DifferenceOp, ReportedFinding } from './reportedFinding';

/** A document that was checked. */
export interface FindingContext {
  readonly text: string;
  readonly lines: Lines;
  readonly severityOf: (finding: Finding) => Severity;
  readonly fileOf: FileOfSource;
}

/** A finding as plain data. */
export function reportFinding(finding: Finding, context: FindingContext): ReportedFinding {
  const { text, lines, severityOf, fileOf } = context;
  const { start, end } = finding.span;
  const [first, ...others] = finding.places;
  const { passage, ...place } = reportPlace(first, fileOf);
  const [citation] = finding.citations;
  const quotation = text.slice(start, end);
  return {
    start: lines.at(start),
    end: lines.at(end),
    finding: finding.kind,
    severity: finding.ignored ? 'none' : severityOf(finding),
    quotation,
    passage,
    expected: finding.diff.length > 0 ? expectedWords(finding) : null,
    diff: finding.diff.map(reportDifference),
    message: finding.message,
    ignored: finding.ignored,
    words: finding.quotation?.prose.text ?? quotation,
    citation: citation ? text.slice(citation.content.start, citation.content.end) : null,
    ...place,
    fault: finding.fault ?? null,
    reason: finding.reason ?? null,
    changes: finding.changes,
    ties: isTornApart(finding)
      ? []
      : others.flatMap((other) => reportPlace(other, fileOf).passage ?? []),
  };
}

function reportDifference(part: DiffPart): Difference {
  return { op: opOf(part), quotation: part.quotation, source: part.source };
}

function opOf({ kind, quotation, source }: DiffPart): DifferenceOp {
  if (kind === 'same') return 'equal';
  if (kind !== 'different') return kind;
  if (quotation === '') return 'insert';
  return source === '' ? 'delete' : 'replace';
}
