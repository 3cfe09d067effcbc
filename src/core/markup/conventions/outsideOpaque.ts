import type { DocumentLanguage } from '../language';
import { eachOpaqueSpan } from '../opaqueSpans';

/**
 * The matches that are no part of a comment, of code or of something else that is opaque. What is
 * opaque may begin with a match: a command is opaque itself. The text is read no further than the
 * last match asked for, and not at all where there is none.
 * @param matches in text order
 */
export function* outsideOpaque(
  text: string,
  language: DocumentLanguage,
  matches: Iterable<RegExpExecArray>,
): Generator<RegExpExecArray> {
  const spans = eachOpaqueSpan(text, language);
  let span = { start: 0, end: 0 };
  for (const match of matches) {
    while (span.end <= match.index) {
      const next = spans.next();
      span = next.done ? { start: Infinity, end: Infinity } : next.value;
    }
    if (span.start >= match.index) yield match;
  }
}
