import type { TextChange } from '../../quote/textChange';
import { FoldedText } from '../../text/foldedText';
import type { DiffPart, Finding } from '../finding';
import { joinChanges } from './changes';
import { differencesOf, type Difference } from './differences';
import { withEscape } from './enclosed';
import type { Fix, FixContext } from './fix';
import { gapAfter, gapBefore } from './gaps';
import { listed } from './titles';
import { escapeInLine } from './writeWords';

/** A quotation of which fewer words are the source's is none, however it is marked. */
const fewestWords = 4;

/**
 * “Mark the change”: brackets round words that the writer put in or changed, an ellipsis where words
 * are left out.
 */
export function markChange(finding: Finding, context: FixContext): readonly Fix[] {
  const differences = differencesOf(finding, context.text, true);
  if (differences.length === 0 || wordsKept(finding) < fewestWords) return [];
  const changes = joinChanges(
    context.text,
    differences.flatMap((each) => marked(each, finding, context)),
  );
  if (changes.length === 0) return [];
  return [
    {
      kind: 'mark',
      title: listed(
        'Mark the change',
        differences.map((each) => `“${shown(each)}”`),
      ),
      changes,
      isPreferred: false,
    },
  ];
}

function wordsKept({ diff }: Finding): number {
  return diff
    .filter(({ kind }) => kind === 'same' || kind === 'typography')
    .flatMap(({ quotation }) => quotation.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

function shown({ quotation, source }: Difference): string {
  if (quotation === '') return '…';
  return isFirstLetter(quotation, source)
    ? `[${quotation.charAt(0)}]${quotation.slice(1)}`
    : `[${quotation}]`;
}

/** Whether words differ in the case of their first letter alone: `[r]emain`. */
function isFirstLetter(quotation: string, source: string): boolean {
  return (
    quotation.length > 1 &&
    quotation.slice(1) === source.slice(1) &&
    quotation.charAt(0).toLowerCase() === source.charAt(0).toLowerCase()
  );
}

function marked(
  difference: Difference,
  finding: Finding,
  context: FixContext,
): readonly TextChange[] {
  const { quotation, source } = difference;
  const { text, style } = context;
  if (quotation === '') return leftOut(difference, finding, context);
  const span = withEscape(text, difference.span);
  if (/[[\]]/u.test(quotation)) {
    // Brackets in brackets say nothing: one pair holds all of the writer's words.
    return [{ span, newText: escapeInLine(`[${quotation.replace(/[[\]]/gu, '')}]`, style) }];
  }
  const { start, end } = span;
  const letters = isFirstLetter(quotation, source) ? quotation.charAt(0) : quotation;
  const close = letters === quotation ? end : difference.span.start + 1;
  const put = (at: number, newText: string): TextChange => ({
    span: { start: at, end: at },
    newText,
  });
  // csquotes and environments would take brackets at their beginning for an argument.
  const isArgument =
    context.language === 'latex' &&
    finding.quotation?.form === 'block' &&
    start === finding.span.start;
  const opening = `${isArgument ? '{}' : ''}${openingBracket(letters, context)}`;
  return [put(start, opening), put(close, escapeInLine(']', style))];
}

/** The opening bracket as the markup writes it before these letters. */
function openingBracket(letters: string, { style }: FixContext): string {
  const written = escapeInLine(`[${letters}`, style);
  const read = FoldedText.of(written, style.markup.unescaping);
  return written.slice(0, read.toOriginal({ start: 1, end: read.text.length }).start);
}

function leftOut(
  { span, before, after }: Difference,
  finding: Finding,
  { text, language, style }: FixContext,
): readonly TextChange[] {
  // An ellipsis beside it stands for these words too.
  if (isEllipsis(before) || isEllipsis(after)) return [];
  const gap = {
    start: gapBefore(text, span.start, finding.span.start, language).start,
    end: gapAfter(text, span.end, finding.span.end, language).end,
  };
  const ellipsis = escapeInLine(style.engine.style.ellipsis, style);
  if (!text.slice(gap.start, gap.end).includes('\n')) return [{ span: gap, newText: ellipsis }];
  return [{ span: { start: gap.start, end: gap.start }, newText: ellipsis.trimEnd() }];
}

function isEllipsis(part: DiffPart | undefined): boolean {
  return part?.kind === 'edit' && /…|\.\s?\.\s?\.|\*\s?\*\s?\*/u.test(part.quotation);
}
