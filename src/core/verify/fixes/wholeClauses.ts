import type { QuotedPlace } from '../finding';

/** UTF-16 units: what stands farther away is no rest of a clause. */
const nearby = 80;

const stop = /[.,;:?!](?=["”’')\]]?(?:\s|$))|[—–\n]|--/gu;
const quotationMark = /["“”«»]/u;

/** A place with the rest of the clauses that it begins and ends in; undefined where they go on for long. */
export function inWholeClauses({ source, passage }: QuotedPlace): QuotedPlace | undefined {
  const { body } = source;
  const from = Math.max(passage.start - nearby, 0);
  const before = body.slice(from, passage.start);
  const last = [...before.matchAll(stop)].at(-1);
  const lead = last ? before.slice(last.index + last[0].length).trimStart() : before;
  // The last character may be the stop itself.
  const after = body.slice(passage.end - 1, passage.end + nearby);
  const [next] = after.matchAll(stop);
  const rest = next ? after.slice(1, next.index + (/[.?!]/u.test(next[0]) ? 1 : 0)) : after;
  const goesOn = (!last && from > 0) || (!next && passage.end + nearby < body.length);
  if (goesOn || quotationMark.test(lead + rest)) return undefined;
  const start = passage.start - lead.length;
  return { source, passage: { start, end: passage.end + rest.length } };
}
