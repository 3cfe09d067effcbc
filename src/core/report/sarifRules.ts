import type { ReportingDescriptor, Result } from 'sarif';
import { explanations } from '../verify/explanations';
import { findingKinds, type FindingKind } from '../verify/finding';
import { usualSeverity, type Severity } from '../verify/severity';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  none: 'none',
};

/** SARIF has no level below a note. */
export function levelOf(severity: Severity): Result.level {
  return levels[severity];
}

/** The codes of findings as SARIF's rules, in the order of `findingKinds`. */
export const sarifRules: readonly ReportingDescriptor[] = findingKinds.map(ruleOf);

function ruleOf(kind: FindingKind): ReportingDescriptor {
  const { title, meaning, advice } = explanations[kind];
  return {
    id: kind,
    name: kind.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: {
      text: `${meaning}\n\n${advice}`,
      markdown: `**${title}.** ${meaning}\n\n${advice}`,
    },
    defaultConfiguration: { level: levelOf(usualSeverity({ kind, changes: [] })) },
    properties: { tags: ['quotations'] },
  };
}
