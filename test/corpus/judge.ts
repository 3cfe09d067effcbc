import { finish } from '../../src/core/text/steps';
import { overlap, type Span } from '../../src/core/text/span';
import type { Finding, FindingKind } from '../../src/core/verify/finding';
import { severities, usualSeverity } from '../../src/core/verify/severity';
import type { Verifier } from '../../src/core/verify/verifier';
import { detailsOf, type Label, type LabelledDocument } from './labelled';

/** A label with the finding that is of it, or one of them alone: what was missed, what was made up. */
export interface Verdict {
  readonly document: LabelledDocument;
  readonly label?: Label;
  readonly finding?: Finding;
}

/** What a verifier says of each document, beside what it ought to say. */
export function judge(
  documents: readonly LabelledDocument[],
  verifier: Verifier,
): readonly Verdict[] {
  return documents.flatMap((document) => {
    const findings = finish(verifier.check(document.text, document.language));
    return verdictsOf(document, findings);
  });
}

/** Each label's finding is the one that is most like it in extent. */
export function verdictsOf(
  document: LabelledDocument,
  findings: readonly Finding[],
): readonly Verdict[] {
  const left = new Set(findings);
  const ofLabels = document.labels.map((label): Verdict => {
    const [finding] = [...left]
      .filter(({ span }) => overlap(span, label))
      .sort((a, b) => likeness(b.span, label) - likeness(a.span, label));
    if (!finding) return { document, label };
    left.delete(finding);
    return { document, label, finding };
  });
  const others = [...left].filter((finding) => isFalseAlarm(finding, ofLabels));
  return [...ofLabels, ...others.map((finding) => ({ document, finding }))];
}

/** The kind is the one that is expected. */
export function isRight({ label, finding }: Verdict): boolean {
  return label !== undefined && label.expected.kind === finding?.kind;
}

/** All is said that ought to be said; more may be. */
export function tellsAll({ document, label, finding }: Verdict): boolean {
  if (!label || !finding) return false;
  const said = detailsOf(finding);
  const { message = '' } = document;
  const isFirst = label === document.labels[0];
  return (
    label.expected.details.every((each) => said.includes(each)) &&
    (!isFirst || finding.message.includes(message))
  );
}

/** Of a kind: those that it is found of, those that it ought to be, and both. */
export interface Score {
  readonly kind: FindingKind;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** From 0 to 1; 1 where nothing was found. */
  readonly precision: number;
  /** From 0 to 1; 1 where nothing is labelled. */
  readonly recall: number;
}

/** How often one kind is found, and rightly. */
export function scoreOf(kind: FindingKind, verdicts: readonly Verdict[]): Score {
  const labelled = verdicts.filter(({ label }) => label?.expected.kind === kind).length;
  const found = verdicts.filter(({ finding }) => finding?.kind === kind).length;
  const right = verdicts.filter((each) => isRight(each) && each.finding?.kind === kind).length;
  return {
    kind,
    labelled,
    found,
    right,
    precision: found === 0 ? 1 : right / found,
    recall: labelled === 0 ? 1 : right / labelled,
  };
}

/** Shared characters over all that the two have: 1 where they are the same. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * What has no label must not be called to attention. A quotation inside one that has a label may be
 * called to it as much as that one is.
 */
function isFalseAlarm(finding: Finding, ofLabels: readonly Verdict[]): boolean {
  const outer = ofLabels.filter(({ label }) => label && overlap(label, finding.span));
  const allowed = outer.map((each) => (each.finding ? gravity(each.finding) : 0));
  return gravity(finding) > Math.max(0, ...allowed);
}

/** 0 for what is listed only. */
function gravity(finding: Finding): number {
  return severities.length - 1 - severities.indexOf(usualSeverity(finding));
}
