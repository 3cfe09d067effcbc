import type { Finding, FindingKind } from './finding';

/** How much a finding asks to be looked at; `none` is listed in reports only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'none';

/** From the gravest on. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'none'];

const usual: Readonly<Record<FindingKind, Severity>> = {
  exact: 'none',
  typography: 'hint',
  edited: 'none',
  altered: 'warning',
  misattributed: 'warning',
  uncited: 'information',
  unquoted: 'information',
  'not-found': 'warning',
  unchecked: 'none',
};

/** A finding's severity where no setting says otherwise (DESIGN's matching contract). */
export function usualSeverity({ kind, changes }: Pick<Finding, 'kind' | 'changes'>): Severity {
  const isGrave = changes.some((change) => ['number', 'negation', 'name'].includes(change.kind));
  return kind === 'altered' && isGrave ? 'error' : usual[kind];
}
