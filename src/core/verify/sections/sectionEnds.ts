import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { isWithin } from '../citing/sites/citationSite';
import type { Bonds } from './bonds';
import { beginsPlain, endsPlain } from './plainParagraphs';

/** Blank lines. */
const gap = /\n(?:[ \t]*\r?\n)+/gu;

/**
 * Where a document may be cut into sections that say the same when they are read alone, unless one leaves
 * something open: UTF-16 offsets in order, each the beginning of a paragraph; the last is the text's end.
 * The beginning and the end of each list of notes is among them, and nothing within one.
 */
export function sectionEnds(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
  { lists, wholes }: Bonds,
): readonly number[] {
  // Elements of HTML hold paragraphs, and most of its documents have no blank lines.
  if (language === 'html') return [text.length];
  const ends: number[] = [];
  const leftOut: readonly Span[] = lists.map(({ span }) => span);
  for (const { 0: lines, index } of text.matchAll(gap)) {
    const at = index + lines.length;
    if (isWithin(leftOut, at) || isWithin(opaque, at, true) || isWithin(wholes, at, true)) {
      continue;
    }
    if (endsPlain(text, index) && beginsPlain(text, at)) ends.push(at);
  }
  const borders = leftOut.flatMap(({ start, end }) => [start, end]);
  return [...new Set([...ends, ...borders, text.length])].sort((a, b) => a - b);
}
