import type { Span } from '../../text/span';

/** Whether words are a work's title, or its beginning. */
export type IsTitle = (words: string) => boolean;

/** So many words that are no title are quoted, even in a citation. */
const tellingWords = 8;
/** And so many where what stands about them says so. */
const leastWords = 4;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** What comes before words that somebody said: `He only said: `, `para. 6: `, `He held that `. */
const saidBefore =
  /[\p{Ll}\d]:\s$|\b(?:that|said|says|saying|wrote|writes|writing|stated|states|stating|words),?\s$/u;
/** What comes after words that are quoted: the key of a work. */
const citedAfter = /^\s?(?:\[[^[\]\n]{0,300}@|@\w|~?\\[A-Za-z]{0,20}cite|#cite)/u;

/**
 * Whether what stands between marks in a citation, such as a note, is quoted. Mostly it is a title:
 * what is known as one, what has capitals as a headline, and a few words.
 */
export function isQuotedInCitation(
  text: string,
  { span, outer }: { readonly span: Span; readonly outer: Span },
  isTitle: IsTitle,
): boolean {
  const written = text.slice(span.start, span.end);
  const words = written.match(word) ?? [];
  if (words.length < leastWords || isHeadline(words) || isTitle(written)) return false;
  if (words.length >= tellingWords) return true;
  const before = text.slice(Math.max(outer.start - 12, 0), outer.start);
  const after = text.slice(outer.end, outer.end + 320);
  if (citedAfter.test(after)) return true;
  return before.endsWith('(') ? after.startsWith(')') : saidBefore.test(before);
}

/** `New Framework to Reduce the Threat`: most of the longer words begin with a capital. */
export function isHeadline(words: readonly string[]): boolean {
  const longer = words.slice(1).filter(({ length }) => length > 3);
  const capital = longer.filter((each) => /^[\p{Lu}\p{N}]/u.test(each));
  return longer.length > 0 && capital.length >= longer.length * 0.7;
}
