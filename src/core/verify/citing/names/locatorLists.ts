/**
 * Small letters and digits. Unicode's own classes would say the same, but V8 takes a long time over a
 * pattern that has many of them, and longer still where case does not count: so the text is lowered.
 */
export const letters = String.raw`0-9a-z\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFFEF`;
const clauses = String.raw`\([${letters}]{1,6}\)`;
const part = String.raw`(?:[${letters}][${letters}.:/]{0,20}(?:${clauses}){0,6}|(?:${clauses}){1,6})`;
/** The first value after the word for a kind of place. */
export const range = String.raw`${part}(?: ?- ?${part})?`;

const item = `(?:(?:\\d{1,5}|[ivxlcdm]{1,7})(?:${clauses}){0,6}|(?:${clauses}){1,6})`;
/** What goes on after `para. 4`; no month, no volume of a series comes after it. */
const more = new RegExp(
  String.raw`(?:,? ?(?:and|&) ?|, ?)${item}(?: ?- ?${item})?(?! ?:\d)(?=['")(\]<|.,;&-]|$| (?:[("<|&-]|$|(?:and|of|in|ff?|passim)(?![${letters}])))`,
  'uy',
);
/** The years of works stand among places, and no list begins or goes on with one. */
const year = /(?:1[5-9]|20)\d\d$/u;
const following = new RegExp(` ?(?:ff?|et seqq?)(?![${letters}])`, 'uy');
/** After a place of another kind a page may follow: `vol. 2, 45`. */
const listed: ReadonlySet<string> = new Set(['page', 'paragraph', 'article', 'section']);

/**
 * Where the values end that a word stands before: `paras. 2, 4-6 and 9`, `arts. II(1), (3)`, `4 ff.`
 * @param lowered the text in small letters
 * @param end of the first value
 */
export function endOfList(lowered: string, end: number, labels: readonly string[]): number {
  const isYear = year.test(lowered.slice(Math.max(end - 4, 0), end));
  if (isYear || !labels.some((label) => listed.has(label))) return end;
  let at = end;
  for (;;) {
    more.lastIndex = at;
    const [written] = more.exec(lowered) ?? [];
    if (written === undefined || year.test(written)) break;
    at += written.length;
  }
  following.lastIndex = at;
  return at + (following.exec(lowered)?.[0].length ?? 0);
}
