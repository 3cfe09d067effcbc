import type { Span } from '../../../text/span';
import { dashedLine, dashWithin } from './afterDash';
import type { BlockAttribution } from './blockAttribution';
import { lastLines } from './lastLines';
import { lineSetOff, linkAtEnd } from './setOff';

/** It begins no farther from the end of its block. */
const reach = 700;

/** The attribution of a block; undefined where nothing tells one from the words. */
export function attributionOfBlock(
  document: string,
  { start, end }: Span,
): BlockAttribution | undefined {
  const from = Math.max(start, end - reach);
  const block = document.slice(from, end);
  const lines = lastLines(block);
  const found =
    dashedLine(block, lines) ??
    dashWithin(block, lines, true) ??
    lineSetOff(block, lines) ??
    dashWithin(block, lines, false) ??
    linkAtEnd(block);
  if (!found) return undefined;
  const moved = (span: Span): Span => ({ start: from + span.start, end: from + span.end });
  return {
    ...found,
    wordsEnd: from + found.wordsEnd,
    span: moved(found.span),
    content: moved(found.content),
  };
}
