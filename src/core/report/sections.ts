import type { FindingKind } from '../verify/finding';
import type { Severity } from '../verify/severity';
import type { ReportedFinding } from './reportedFinding';

/** Where in a report a quotation stands. */
export type Section = 'toLookAt' | 'asTheSource' | 'notChecked' | 'ignored';

const agreeing: ReadonlySet<FindingKind> = new Set(['exact', 'typography', 'edited']);
const quiet: ReadonlySet<Severity> = new Set(['none', 'hint']);

/**
 * Whether somebody ought to look at a quotation. What cannot be checked stands apart: it is neither
 * right nor wrong. What differs is never listed among what is right, whatever its severity.
 */
export function sectionOf({
  finding,
  severity,
  ignored,
}: Pick<ReportedFinding, 'finding' | 'severity' | 'ignored'>): Section {
  if (ignored) return 'ignored';
  if (finding === 'unchecked') return 'notChecked';
  return agreeing.has(finding) && quiet.has(severity) ? 'asTheSource' : 'toLookAt';
}
