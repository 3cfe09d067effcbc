import type { TextChange } from '../../quote/textChange';
import type { DocumentLanguage } from '../../markup/language';
import { FoldedText } from '../../text/foldedText';
import type { Span } from '../../text/span';
import type { DiffPart, Finding } from '../finding';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { isFirstLetter, isLeftOut } from './differences/differenceKinds';
import type { Difference } from './differences/differences';
import { withEscape } from './enclosed';
import type { FixContext } from './fix';
import { gapAfter, gapBefore } from './gaps';
import { hiddenMarkup, withPartners } from './hiddenMarkup';
import { escapeInLine } from './writeWords';

/** The changes that mark a difference; none where an ellipsis is there, undefined where markup would be torn apart. */
export function marked(
  difference: Difference,
  finding: Finding,
  quotation: WrittenQuotation,
  context: FixContext,
): readonly TextChange[] | undefined {
  const { text, language, style } = context;
  if (isLeftOut(difference)) return leftOut(difference, finding, context);
  const words = difference.quotation;
  const paired = withPartners(text, difference.span, finding.span, quotation, language);
  const { closers, openers } = hiddenMarkup(text, quotation, paired);
  if (closers.length + openers.length > 0) return undefined;
  const span = withEscape(text, outOfCode(text, paired, language));
  if (/[[\]]/u.test(words)) {
    // Brackets in brackets say nothing: one pair holds all of the writer's words.
    return [{ span, newText: escapeInLine(`[${words.replace(/[[\]]/gu, '')}]`, style) }];
  }
  const letters = isFirstLetter(difference) ? words.charAt(0) : words;
  const close = letters === words ? span.end : difference.span.start + 1;
  const put = (at: number, newText: string): TextChange => ({
    span: { start: at, end: at },
    newText,
  });
  const before = isArgument(text, span.start, finding, context) ? '{}' : '';
  return [
    put(span.start, before + openingBracket(letters, context)),
    put(close, escapeInLine(']', style)),
  ];
}

/** Nothing is escaped in code: brackets stand round it. */
function outOfCode(text: string, { start, end }: Span, language: DocumentLanguage): Span {
  const [ticks = ''] = /(?<![`:])`{1,3}$/u.exec(text.slice(Math.max(start - 4, 0), start)) ?? [];
  const isCode = /^(?:markdown|typst|restructuredtext)$/u.test(language) && ticks !== '';
  return isCode && text.startsWith(ticks, end)
    ? { start: start - ticks.length, end: end + ticks.length }
    : { start, end };
}

/** Whether LaTeX would take a bracket for an argument: at the beginning of an environment, after a line break. */
function isArgument(
  text: string,
  at: number,
  { quotation, span }: Finding,
  { language }: FixContext,
): boolean {
  if (language !== 'latex') return false;
  const isFirst = quotation?.form === 'block' && at === span.start;
  return isFirst || /\\\\\*?\s*$|\\item\s*$/u.test(text.slice(Math.max(at - 40, 0), at));
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
  // After a full stop that stands among them.
  const { end: at } = span;
  const gap = {
    start: gapBefore(text, at, finding.span.start, language).start,
    end: gapAfter(text, at, finding.span.end, language).end,
  };
  const ellipsis = escapeInLine(style.engine.style.ellipsis, style);
  if (!text.slice(gap.start, gap.end).includes('\n')) return [{ span: gap, newText: ellipsis }];
  return [{ span: { start: gap.start, end: gap.start }, newText: ellipsis.trimEnd() }];
}

function isEllipsis(part: DiffPart | undefined): boolean {
  return part?.kind === 'edit' && /…|\.\s?\.\s?\.|\*\s?\*\s?\*/u.test(part.quotation);
}
