import { explanations } from '../verify/explanations';
import { findingKinds } from '../verify/finding';
import type { Severity } from '../verify/severity';
import type { Counts } from './counts';
import type { ReportedFinding } from './reportedFinding';

const severityWords: Readonly<Record<Severity, string>> = {
  error: ' (error)',
  warning: ' (warning)',
  information: '',
  hint: '',
  none: '',
};

/** What is found, in words: "Differs from its source (error)". */
export function verdict({ finding, severity }: ReportedFinding): string {
  return `${explanations[finding].title}${severityWords[severity]}`;
}

/** How often each finding was made, without those that were not; then how many are ignored. */
export function countRows({ byFinding, ignored }: Counts): readonly (readonly [string, number])[] {
  return [
    ...findingKinds.map((kind) => [explanations[kind].title, byFinding[kind]] as const),
    ['Ignored', ignored] as const,
  ].filter(([, count]) => count > 0);
}

/** A passage's place for people: "The White House, fact sheet, para. 2"; empty where there is none. */
export function placeWords({ attribution, locator }: ReportedFinding): string {
  return [attribution, locator].filter((part) => part !== null).join(', ');
}

/** The line that a quotation begins in, 1-based as people count. */
export function lineOf({ start }: ReportedFinding): number {
  return start.line + 1;
}
