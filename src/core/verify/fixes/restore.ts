import type { TextChange } from '../../quote/textChange';
import type { Span } from '../../text/span';
import type { DiffPart, Finding } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { joinChanges } from './changes';
import { differencesOf, type Difference } from './differences';
import { withEmphasis, withEscape } from './enclosed';
import type { Fix, FixContext } from './fix';
import { gapAfter, gapBefore } from './gaps';
import { firstUnitAt, hiddenMarkup, type HiddenMarkup } from './hiddenMarkup';
import { partnerMarks } from './partnerMarks';
import { putIn, replaced, takenOut, type Surroundings } from './spacing';
import { listed } from './titles';
import { quotedStretch, wordsWriter, type WriteWords } from './writeWords';

/**
 * “Restore the source’s words”: what differs without a mark gives way to what the source has; marked
 * edits and the writer's own punctuation at the end stay.
 */
export function restoreWords(finding: Finding, context: FixContext): readonly Fix[] {
  const [place] = finding.places;
  const { quotation } = finding;
  const differences = differencesOf(finding, context.text);
  if (!place || !quotation || differences.length === 0) return [];
  const { body } = place.source;
  const whole = quotedStretch(finding, place);
  const write = wordsWriter(finding, context, body, whole);
  const passages = differences.map(({ passage }) => passage);
  const changes = [
    ...differences.map((each) => restored(each, finding, quotation, context, body, write)),
    ...(quotation.marks
      ? partnerMarks(body, whole, passages, finding.diff, quotation, context.text, write)
      : []),
  ];
  return [
    {
      kind: 'restore',
      title: titleOf(differencesOf(finding, context.text, true)),
      changes: joinChanges(context.text, changes),
      isPreferred: finding.places.length === 1,
    },
  ];
}

function titleOf(differences: readonly Difference[]): string {
  const words = differences.map(({ quotation, source }) =>
    source === '' ? `without “${quotation}”` : `“${source}”`,
  );
  return listed('Restore the source’s words', words);
}

function restored(
  difference: Difference,
  finding: Finding,
  quotation: WrittenQuotation,
  context: FixContext,
  body: string,
  write: WriteWords,
): TextChange {
  const { text, language } = context;
  const { prose } = quotation;
  const { source, passage, before, after } = difference;
  const words = source === '' ? '' : write(passage);
  const isAdded = source === '';
  const own = difference.quotation === '' ? difference.span : withEscape(text, difference.span);
  const span = isAdded ? withEmphasis(text, own, finding.span, language) : own;
  const around: Surroundings = {
    wantsBefore: isParted(before) && hasSpaceAt(body, passage.start),
    wantsAfter: isParted(after) && hasSpaceAt(body, passage.end),
    hasBefore: /\s/u.test(prose.text.charAt(firstUnitAt(prose, span.start) - 1)),
    hasAfter: /\s/u.test(prose.text.charAt(firstUnitAt(prose, span.end))),
    before: gapBefore(text, span.start, finding.span.start, language),
    after: gapAfter(text, span.end, finding.span.end, language),
  };
  if (difference.quotation === '') return putIn(words, around, difference);
  const change = isAdded ? takenOut(span, around, text) : replaced(words, span, around, difference);
  return withMarkup(change, span, text, hiddenMarkup(text, quotation, span));
}

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
  const start = closers === '' ? span.start : Math.min(span.start, lastWordEnd(text, words.start));
  const end = openers === '' ? span.end : Math.max(span.end, nextWordStart(text, words.end));
  const left = text.slice(start, span.start);
  const right = text.slice(span.end, end);
  return {
    span: { start, end },
    newText: `${closers}${left}${newText}${notes}${right}${openers}`,
  };
}

function lastWordEnd(text: string, at: number): number {
  return at - (/\s{0,100}$/u.exec(text.slice(Math.max(at - 100, 0), at))?.[0].length ?? 0);
}

function nextWordStart(text: string, at: number): number {
  return at + (/^\s{0,100}/u.exec(text.slice(at, at + 100))?.[0].length ?? 0);
}
