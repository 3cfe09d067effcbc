import { findingKinds, type FindingKind } from '../verify/finding';
import { sectionOf } from './sections';
import type { ReportedFinding } from './reportedFinding';

/** How many quotations there are, `unquoted` words among them. */
export interface Counts {
  readonly all: number;
  readonly toLookAt: number;
  readonly ignored: number;
  /** Those that are not ignored, by their finding. */
  readonly byFinding: Readonly<Record<FindingKind, number>>;
}

export function countsOf(findings: readonly ReportedFinding[]): Counts {
  const counted = findings.filter(({ ignored }) => !ignored);
  const byFinding = Object.fromEntries(
    findingKinds.map((kind) => [kind, counted.filter(({ finding }) => finding === kind).length]),
  ) as Record<FindingKind, number>;
  return {
    all: findings.length,
    toLookAt: findings.filter((finding) => sectionOf(finding) === 'toLookAt').length,
    ignored: findings.length - counted.length,
    byFinding,
  };
}
