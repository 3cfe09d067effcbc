import { counted } from '../core/importing/wording';
import { oneLine } from '../core/report/differenceText';
import type { Report } from '../core/report/report';
import type { ReportedFinding } from '../core/report/reportedFinding';
import { differenceLine, quotationLine } from '../core/report/summary';
import { placeWords } from '../core/report/wording';
import { severities } from '../core/verify/severity';

export interface CheckTextOptions {
  /** Whether all quotations are listed, those that are right too. */
  readonly isVerbose: boolean;
  /** Whether hints are listed. */
  readonly withHints: boolean;
}

/**
 * What `check` prints for people: for each quotation to look at a line as compilers print it,
 * `FILE:LINE:COLUMN  SEVERITY  FINDING  MESSAGE`, from 1, and below it the words; then a line of counts.
 */
export function checkText(report: Report, options: CheckTextOptions): string {
  const listed = report.documents.flatMap(({ name, findings }) =>
    findings
      .filter((finding) => isListed(finding, options))
      .map((finding) => findingText(name, finding)),
  );
  return [...listed, `${summary(report)}\n`].join('\n');
}

function isListed(
  { severity }: ReportedFinding,
  { isVerbose, withHints }: CheckTextOptions,
): boolean {
  if (isVerbose) return true;
  return severity !== 'none' && (withHints || severity !== 'hint');
}

function findingText(file: string, finding: ReportedFinding): string {
  const { start, severity, finding: code, ignored, message, passage, ties } = finding;
  const place = `${file}:${start.line + 1}:${start.column + 1}`;
  const words = differenceLine(finding) || quotationLine(finding);
  const source = `${placeWords(finding)} (${[passage, ...ties].join(', ')})`;
  const lines = [
    `${place}  ${ignored ? 'ignored' : severity}  ${code}  ${oneLine(message)}`,
    `    ${words}`,
    ...(passage === null ? [] : [`    ${oneLine(source)}`]),
  ];
  return lines.map((line) => `${withoutControls(line)}\n`).join('');
}

/** What a document or the name of a file has must not steer the terminal. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, ' ');
}

function summary({ documents, counts }: Report): string {
  const { all, toLookAt, ignored, byFinding } = counts;
  const asTheSource = all - toLookAt - ignored - byFinding.unchecked;
  const told = [
    [toLookAt, `to look at${bySeverity(documents.flatMap(({ findings }) => findings))}`],
    [asTheSource, 'as the source has them'],
    [byFinding.unchecked, 'that cannot be checked'],
    [ignored, 'ignored'],
  ] as const;
  const parts = told.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const where = `${counted(all, 'quotation')} in ${counted(documents.length, 'document')}`;
  return parts.length === 0 ? `${where}.` : `${where}: ${parts.join(', ')}.`;
}

/** " (1 error, 2 warnings)"; notes have no plural of their own. */
function bySeverity(findings: readonly ReportedFinding[]): string {
  const parts = severities
    .filter((each) => each === 'error' || each === 'warning')
    .map((each) => [findings.filter(({ severity }) => severity === each).length, each] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => counted(count, severity));
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
