import type { TextChange } from '../../quote/textChange';
import type { Span } from '../../text/span';
import type { DiffPart, Finding, QuotedPlace } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { joinChanges } from './changes';
import { isFirstLetter } from './differences/differenceKinds';
import { differencesOf, joinedDifferences, type Difference } from './differences/differences';
import { quotedStretch } from './differences/quotedStretch';
import { withEmphasis, withEscape } from './enclosed';
import { keptLetter, withLetter } from './firstLetters';
import type { Fix, FixContext } from './fix';
import { gapAfter, gapBefore } from './gaps';
import { firstUnitAt, hiddenMarkup, withPartners, type HiddenMarkup } from './hiddenMarkup';
import { marked } from './markings';
import { partnerMarks } from './partnerMarks';
import { putIn, replaced, takenOut, type Surroundings } from './spacing';
import { listed } from './titles';
import { toldWords } from './toldWords';
import { wordsWriter, type WriteWords } from './writeWords';

/**
 * “Restore the source’s words”: what differs without a mark gives way to what the source has; marked
 * edits and the writer's own punctuation at the end stay.
 */
export function restoreWords(finding: Finding, context: FixContext): readonly Fix[] {
  const [place] = finding.places;
  const { quotation } = finding;
  if (!place || !quotation) return [];
  const all = differencesOf(finding, quotation, place);
  const letter = letterOf(all, quotation, place, context);
  const [first] = all;
  // The writer's own letter is marked, and what follows it restored.
  const kept = first && letter !== undefined && isFirstLetter(first) ? [first] : [];
  const differences = all.slice(kept.length);
  const marks = kept.map((each) => marked(each, finding, quotation, context));
  const restored = restoredWords(finding, quotation, place, differences, context, letter);
  if (restored.length === 0 || !marks.every((mark) => mark !== undefined)) return [];
  const changes = joinChanges(context.text, [...marks.flat(), ...restored]);
  const joined = joinedDifferences(differences, finding, quotation, place);
  const words = toldWords(joined, finding, quotation, place);
  const title = listed('Restore the source’s words', words);
  return [{ kind: 'restore', title, changes, isPreferred: finding.places.length === 1 }];
}

/** What the first letter has to be where the first words differ, and not in its case alone: this, another fix marks. */
function letterOf(
  [first, ...others]: readonly Difference[],
  quotation: WrittenQuotation,
  { source: { body } }: QuotedPlace,
  { text }: FixContext,
): string | undefined {
  if (!first || first.quoted.start > 0 || first.quotation === '' || first.source === '') return;
  if (others.length === 0 && isFirstLetter(first)) return;
  return keptLetter(text, quotation, body, first.passage.start);
}

/** The changes alone; none where markup would be torn apart. */
function restoredWords(
  finding: Finding,
  quotation: WrittenQuotation,
  place: QuotedPlace,
  differences: readonly Difference[],
  context: FixContext,
  letter: string | undefined,
): readonly TextChange[] {
  const { text, language, style } = context;
  const { body } = place.source;
  const whole = quotedStretch(finding, place);
  const own = wordsWriter(finding, context, body, whole);
  const first = differences.find(({ quoted }) => quoted.start === 0);
  const write = withLetter(own, letter, first?.passage.start, style);
  const changes = differences.map((each) =>
    restored(each, { finding, quotation, text, language, body, write }),
  );
  if (!changes.every((change) => change !== undefined)) return [];
  const passages = differences.map(({ passage }) => passage);
  const marks = quotation.marks
    ? partnerMarks(body, whole, passages, finding.diff, quotation, text, write)
    : [];
  return joinChanges(text, [...changes, ...marks]);
}

interface Restoring extends Pick<FixContext, 'text' | 'language'> {
  readonly finding: Finding;
  readonly quotation: WrittenQuotation;
  readonly body: string;
  readonly write: WriteWords;
}

function restored(
  difference: Difference,
  { finding, quotation, text, language, body, write }: Restoring,
): TextChange | undefined {
  const { prose } = quotation;
  const { source, passage, before, after } = difference;
  const isLeftOut = difference.quotation === '';
  const isAdded = source === '';
  const words = isAdded ? '' : write(passage);
  const own = isLeftOut ? difference.span : withEscape(text, difference.span);
  const paired = isLeftOut ? own : withPartners(text, own, finding.span, quotation, language);
  const span = isAdded ? withEmphasis(text, paired, finding.span, language) : paired;
  const hidden = hiddenMarkup(text, quotation, paired);
  if (!isLeftOut && !hidden.isSound) return undefined;
  if (isAdded && emptyShell.test(text.charAt(span.start - 1) + text.charAt(span.end))) {
    return undefined;
  }
  const around: Surroundings = {
    wantsBefore: isParted(before) && hasSpaceAt(body, passage.start),
    wantsAfter: isParted(after) && hasSpaceAt(body, passage.end),
    hasBefore: /\s/u.test(prose.text.charAt(firstUnitAt(prose, span.start) - 1)),
    hasAfter: /\s/u.test(prose.text.charAt(firstUnitAt(prose, span.end))),
    before: gapBefore(text, span.start, finding.span.start, language),
    after: gapAfter(text, span.end, finding.span.end, language),
  };
  if (isLeftOut) return putIn(words, around, difference);
  const change = isAdded ? takenOut(span, around, text) : replaced(words, span, around, difference);
  return withMarkup(change, span, text, hidden);
}

/** Marks that nothing would stand between. */
const emptyShell = /^(?:\{\}|\[\]|##|``|\$\$|\*\*|__|><)$/u;

/** Whether white space may part words from what stands beside them: not at the ends. */
function isParted(part: DiffPart | undefined): boolean {
  return part !== undefined && part.kind !== 'own';
}

function hasSpaceAt(body: string, offset: number): boolean {
  return /\s/u.test(body.slice(Math.max(offset - 1, 0), offset + 1));
}

/**
 * What closes emphasis goes before the words, at the end of those before; what opens some, to the
 * beginning of those after; notes stay right after the words.
 */
function withMarkup(
  { span, newText }: TextChange,
  words: Span,
  text: string,
  { closers, notes, openers }: HiddenMarkup,
): TextChange {
  const start =
    closers.length === 0 ? span.start : Math.min(span.start, lastWordEnd(text, words.start));
  const end = openers.length === 0 ? span.end : Math.max(span.end, nextWordStart(text, words.end));
  const left = text.slice(start, span.start);
  const right = text.slice(span.end, end);
  return {
    span: { start, end },
    newText: `${closers.join('')}${left}${newText}${notes}${right}${openers.join('')}`,
  };
}

function lastWordEnd(text: string, at: number): number {
  return at - (/\s{0,100}$/u.exec(text.slice(Math.max(at - 100, 0), at))?.[0].length ?? 0);
}

function nextWordStart(text: string, at: number): number {
  return at + (/^\s{0,100}/u.exec(text.slice(at, at + 100))?.[0].length ?? 0);
}
