import type { QuotedPlace } from '../finding';

/** UTF-16 units: what stands farther away is no rest of a clause. */
const nearby = 80;

const stop = /[.,;:?!](?=["”’')\]]?(?:\s|$))|[—–\n]|--/gu;
const firstWord = /[\p{L}\p{N}]+/u;
const lastWord = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u;

/**
 * A place with the rest of the clauses that it begins and ends in; undefined where they go on for long, or cross a
 * quotation mark. Where it begins or ends with the same word as the quotation, it stays so.
 * @param words the quotation's
 */
export function inWholeClauses(
  { source, passage: { start, end } }: QuotedPlace,
  words: string,
): QuotedPlace | undefined {
  const { body } = source;
  const own = body.slice(start, end);
  const hasSame = (word: RegExp) =>
    word.exec(own)?.[0].toLowerCase() === word.exec(words)?.[0].toLowerCase();
  const lead = hasSame(firstWord) ? '' : restBefore(body, start);
  const rest = hasSame(lastWord) ? '' : restAfter(body, end);
  if (lead === undefined || rest === undefined || /["“”«»]/u.test(lead + rest)) return undefined;
  return { source, passage: { start: start - lead.length, end: end + rest.length } };
}

function restBefore(body: string, start: number): string | undefined {
  const before = body.slice(Math.max(start - nearby, 0), start);
  const last = [...before.matchAll(stop)].at(-1);
  if (last) return before.slice(last.index + last[0].length).trimStart();
  return start <= nearby ? before : undefined;
}

function restAfter(body: string, end: number): string | undefined {
  // The last character may be the stop itself.
  const after = body.slice(end - 1, end + nearby);
  const [next] = after.matchAll(stop);
  if (next) return after.slice(1, next.index + (/[.?!]/u.test(next[0]) ? 1 : 0));
  return end + nearby >= body.length ? after.slice(1) : undefined;
}
