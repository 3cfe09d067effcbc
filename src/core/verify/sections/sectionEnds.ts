import type { Span } from '../../text/span';
import type { DocumentLanguage } from '../../markup/language';
import { isWithin } from '../citing/sites/citationSite';
import { wholesOf, type Frame } from './frame';

/** Blank lines. */
const gap = /\n(?:[ \t]*\r?\n)+/gu;
/**
 * A paragraph that begins with a word. What goes on from the paragraph before does not: a list, a block,
 * a citation, a quotation of several paragraphs, a sentence.
 */
const plainBeginning = /\p{Lu}[\p{L}\p{N}’'-]*[ ,]/uy;
/** A line of running text, which ends no block. */
const plainLine = /[\p{L}\p{N}“"‘(]/u;

/**
 * Where a document may be cut into sections that say the same when they are read alone, unless one leaves
 * something open: UTF-16 offsets in order, each the beginning of a paragraph; the last is the text's end.
 */
export function sectionEnds(
  text: string,
  language: DocumentLanguage,
  frame: Frame,
): readonly number[] {
  const ends: number[] = [];
  // Elements of HTML hold paragraphs, and most of its documents have no blank lines.
  if (language !== 'html') {
    const wholes = mergedOf(wholesOf(frame));
    for (const { 0: lines, index } of text.matchAll(gap)) {
      const at = index + lines.length;
      const isApart = !isWithin(frame.opaque, at, true) && !isWithin(wholes, at, true);
      if (isApart && isPlainBefore(text, index) && beginsPlain(text, at)) ends.push(at);
    }
  }
  return [...ends, text.length];
}

function beginsPlain(text: string, at: number): boolean {
  plainBeginning.lastIndex = at;
  return plainBeginning.test(text);
}

/** @param end of the line */
function isPlainBefore(text: string, end: number): boolean {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return plainLine.test(text.charAt(start)) && !/\}\r?$/u.test(text.slice(end - 2, end));
}

/** Spans that are apart and in order, and take up the same. */
function mergedOf(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
