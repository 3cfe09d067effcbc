import type { TextChange } from '../../quote/textChange';
import type { DocumentLanguage } from '../../markup/language';
import { FoldedText } from '../../text/foldedText';
import type { Span } from '../../text/span';
import type { DiffPart, Finding } from '../finding';
import { negations } from '../match/sense/changes';
import { tokensOf } from '../match/tokens';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { joinChanges } from './changes';
import { differencesOf, joinedDifferences, type Difference } from './differences/differences';
import { markPairs } from './differences/markPairs';
import { withHalves } from './differences/withHalves';
import { withEscape } from './enclosed';
import type { Fix, FixContext } from './fix';
import { gapAfter, gapBefore } from './gaps';
import { hiddenMarkup, withPartners } from './hiddenMarkup';
import { bare, listed } from './titles';
import { escapeInLine } from './writeWords';

/** A quotation of which fewer words are the source's is none, however it is marked. */
const fewestWords = 4;

/**
 * “Mark the change”: brackets round words that the writer put in or changed, an ellipsis where words
 * are left out. None where a mark would be no honest one: of a mere comma, of a “not”.
 */
export function markChange(finding: Finding, context: FixContext): readonly Fix[] {
  const [place] = finding.places;
  const { quotation } = finding;
  if (!place || !quotation || wordsKept(finding) < fewestWords) return [];
  const found = differencesOf(finding, quotation, place);
  const differences = joinedDifferences(found, finding, quotation, place).map((each) =>
    withHalves(each, quotation, place),
  );
  if (differences.length === 0 || !differences.every(mayBeMarked)) return [];
  const marks = differences.map((each) => marked(each, finding, quotation, context));
  if (!marks.every((mark) => mark !== undefined)) return [];
  const changes = joinChanges(context.text, marks.flat());
  if (changes.length === 0) return [];
  const isOmission = differences.every(isLeftOut);
  const title = listed(
    isOmission ? 'Mark the omission' : 'Mark the change',
    differences.map((each) => shown(each, isOmission)),
  );
  const isPreferred = finding.places.length === 1 && differences.every(isBeginning);
  return [{ kind: 'mark', title, changes, isPreferred }];
}

function wordsKept({ diff }: Finding): number {
  return diff
    .filter(({ kind }) => kind === 'same' || kind === 'typography')
    .flatMap(({ quotation }) => quotation.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Whether words are left out; a full stop may stand among them. */
function isLeftOut({ quotation, source }: Difference): boolean {
  return /^[.,;:?!]?$/u.test(quotation) && source.includes(quotation) && hasWords(source);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a mark tells of it: of words, and no negation but with its sentence; not of one of two quotation marks. */
function mayBeMarked({ quotation, source, before }: Difference): boolean {
  const isSentences = quotation === '' && endsSentence(source) && endsSentence(before?.quotation);
  const negated = (words: string) => {
    const all = tokensOf(words);
    return negations({ text: words, all, first: 0, end: all.length });
  };
  const marks = quotation.match(/["“”«»‘]|’(?!\p{L})/gu) ?? [];
  return (
    (quotation !== '' || hasWords(source)) &&
    marks.length === 2 * markPairs(quotation).length &&
    (isSentences || negated(quotation) === negated(source))
  );
}

function endsSentence(words = '.'): boolean {
  return /[.?!]["”’']{0,2}\s*$/u.test(words);
}

function shown(difference: Difference, isOmission: boolean): string {
  const { quotation, source } = difference;
  if (isLeftOut(difference)) return `${isOmission ? '' : 'omission of '}“${bare(source)}”`;
  return isFirstLetter(difference)
    ? `“[${quotation.charAt(0)}]${quotation.slice(1)}”`
    : `“[${quotation}]”`;
}

/** Whether words differ in the case of their first letter alone: `[r]emain`. */
function isFirstLetter({ quotation, source }: Difference): boolean {
  return (
    quotation !== '' &&
    quotation.slice(1) === source.slice(1) &&
    quotation.charAt(0).toLowerCase() === source.charAt(0).toLowerCase()
  );
}

/** Whether it is one where a quotation begins, or goes on after words left out. */
function isBeginning(difference: Difference): boolean {
  const { before } = difference;
  return isFirstLetter(difference) && (before === undefined || before.kind === 'edit');
}

/** The changes that mark a difference; none where an ellipsis is there, undefined where markup would be torn apart. */
function marked(
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
  const [ticks = ''] = /(?<!`)`{1,3}$/u.exec(text.slice(Math.max(start - 4, 0), start)) ?? [];
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
