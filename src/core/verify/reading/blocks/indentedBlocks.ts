import { hiddenIn } from '../../../markup/notes/enclosed';
import type { Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';
import { indentOfText } from './indentOfText';
import { paragraphsOf, type Paragraph } from './indentedParagraphs';

/** So many indented paragraphs in a row are how somebody writes paragraphs. */
const mostParagraphs = 8;

/** What holds the paragraphs that are indented under it: a list's item, a note, a directive. */
const holder =
  /^[ \t]*(?:(?:[-*+•]|(?:\d{1,9}|[a-zA-Z#])[.)]|\((?:\d{1,9}|[a-zA-Z])\))[ \t]+|\.\.[ \t]|:[\w -]{1,50}:[ \t])/u;
/** Directives that quote. */
const quoting = /^[ \t]*\.\.[ \t]+(?:epigraph|pull-quote|highlights)::/u;

/**
 * Paragraphs that are indented all over, more than what they stand in.
 * @param least how many columns make a block quotation
 */
export function indentedBlocks(
  text: string,
  opaque: readonly Span[],
  least: number,
): readonly FoundQuotation[] {
  const isHidden = hiddenIn(opaque);
  const found: FoundQuotation[] = [];
  const paragraphs = paragraphsOf(text);
  // In reStructuredText what is indented is quoted.
  const nothingHeld = { from: 0, base: least > 1 ? indentOfText(paragraphs, least) : 0 };
  let run: Paragraph[] = [];
  let held: Held = nothingHeld;
  let blockIndent = 0;
  let begun: Span = { start: 0, end: 0 };
  const finish = () => {
    const last = run.at(-1);
    if (last && run.length <= mostParagraphs) {
      const outer = { start: begun.start, end: last.end };
      const span = { start: begun.end, end: last.end };
      found.push({ span, outer, form: 'block', repeatedMarks: [] });
    }
    run = [];
  };
  for (const paragraph of paragraphs) {
    const { first, indent, start, end } = paragraph;
    if (isHidden(start, true) && !quoting.test(first)) {
      finish();
      continue;
    }
    if (indent < held.from) held = nothingHeld;
    const isOpaque = isHidden(start, false);
    // The first paragraph of a directive tells how far all are indented that are its own.
    if (held.base === Infinity && indent >= held.from) held = { ...held, base: indent };
    const isBelow = indent >= held.base + Math.max(least, clauseIndent);
    const holds =
      holder.test(first) && !((run.length > 0 || isBelow) && isClause(text.slice(start, end)));
    if (run.length > 0 && indent >= blockIndent && !isOpaque && !holds) {
      run.push(paragraph);
      if (isAttribution(text.slice(start, end))) finish();
      continue;
    }
    finish();
    if (quoting.test(first)) {
      // The words follow on the same line, or indented under it.
      begun = { start, end: start + first.indexOf('::') + 2 };
      blockIndent = indent + 1;
      held = nothingHeld;
      run = [paragraph];
    } else if (holds) {
      held = heldBy(first, indent);
    } else if (indent >= held.base + least && !isOpaque) {
      begun = { start, end: start };
      blockIndent = indent;
      run = [paragraph];
    }
  }
  finish();
  return found;
}

/** A clause with its number is indented so much more than what it stands in; a list's item is less. */
const clauseIndent = 4;
const clauseNumber = /^[ \t]*(?:\d{1,4}[.)]|\((?:\d{1,4}|[a-zA-Z])\)|[a-zA-Z][.)])[ \t]/u;
/** An item of a list may have fewer words. */
const clauseWords = 8;

/** Whether a paragraph that begins with a number is a clause of a treaty rather than a list. */
function isClause(paragraph: string): boolean {
  if (!clauseNumber.test(paragraph)) return false;
  const [, ...others] = paragraph.slice(0, 5_000).split('\n');
  return (
    !others.some((each) => holder.test(each)) &&
    (paragraph.match(/\p{L}{2,}/gu) ?? []).length >= clauseWords
  );
}

/** The paragraphs under a list's item or a directive. */
interface Held {
  /** How far they are indented at least. */
  readonly from: number;
  /** How far what is no quotation among them may be. */
  readonly base: number;
}

function heldBy(first: string, indent: number): Held {
  const [marker = ''] = holder.exec(first) ?? [];
  const isDirective = /^[ \t]*(?:\.\.|:)/u.test(marker);
  return isDirective
    ? { from: indent + 1, base: Infinity }
    : { from: marker.length, base: marker.length };
}

/** In reStructuredText a line with the author ends a block quotation. */
function isAttribution(paragraph: string): boolean {
  return /^[ \t]*(?:---?|—)[ \t]?\S/u.test(paragraph);
}
