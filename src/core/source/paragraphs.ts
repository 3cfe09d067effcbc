import { sentences } from '../text/sentences';
import type { Paragraph } from './source';

/** The paragraphs of a body: what blank lines part, numbered from 1. Line ends may be LF or CRLF. */
export function paragraphs(body: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const block = /\S(?:[^\r\n]|\r?\n(?![ \t]*(?:\r?\n|$)))*/gu;
  for (const match of body.matchAll(block)) {
    const text = match[0].trimEnd();
    const start = match.index;
    found.push({
      number: found.length + 1,
      start,
      end: start + text.length,
      sentences: sentences(text).map((span) => ({
        start: start + span.start,
        end: start + span.end,
      })),
    });
  }
  return found;
}
