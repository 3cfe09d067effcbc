import { findingKinds, type Finding } from '../../src/core/verify/finding';
import { formatRows } from '../bench/report/table.mjs';
import { isRight, type Verdict } from './judge';
import { detailsOf, type Label } from './labelled';

const nothing = 'nothing';

/** What ought to be found, a row each, beside what was, a column each. */
export function confusionTable(verdicts: readonly Verdict[]): string {
  const kinds = [...findingKinds, nothing] as const;
  const count = (expected: string, found: string) =>
    verdicts.filter(
      ({ label, finding }) =>
        (label?.expected.kind ?? nothing) === expected && (finding?.kind ?? nothing) === found,
    ).length;
  const rows = kinds.map((expected) => [
    expected,
    ...kinds.map((found) => String(count(expected, found) || '.')),
  ]);
  return formatRows(['expected \\ found', ...kinds], rows).join('\n');
}

/** The verdicts that are wrong, for a person to read. */
export function misses(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.filter((each) => !isRight(each)).map(formatVerdict);
}

/** What the case is, what was expected and found, and the words with what is about them. */
export function formatVerdict({ document, label, finding }: Verdict): string {
  const { what, text } = document;
  const { start, end } = label ?? finding?.span ?? { start: 0, end: 0 };
  const words = `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80)}`;
  const found = finding ? `${nameOf(finding)}: ${finding.message}` : nothing;
  const other =
    label && finding && (finding.span.start !== start || finding.span.end !== end)
      ? `\n    of: ${shown(text.slice(finding.span.start, finding.span.end))}`
      : '';
  return `${what}\n    expected ${label ? expectedName(label) : nothing}; found ${found}\n    in: ${shown(words)}${other}`;
}

const expectedName = ({ expected }: Label) => [expected.kind, ...expected.details].join(' ');

const nameOf = (finding: Finding) => [finding.kind, ...detailsOf(finding)].join(' ');

const shown = (text: string) => text.replaceAll('\n', '↵');
