/** A word of a name as it stands in plain text, where an apostrophe is a mark: `O"Neill`, `S.` */
const word = String.raw`(?!(?:See|Cf|Compare|But|Accord|Contra|Also|In|On|From|The|Ibid|Id)\b)\p{Lu}[\p{L}\p{M}.-]{0,30}(?:"(?!s\b)[\p{L}\p{M}]{1,30})?`;

/** A name of some words, in a pattern. */
export const nameInText = String.raw`${word}(?:,? (?:${word}|and|&|of|the|de|du|van|von|der|la|le|al|bin)){0,6}`;

/** Words that no person's name has: of bodies, publications, papers. */
const impersonal =
  /\b(?:of|the|House|Senate|Congress|Department|Office|Committee|Commission|Council|Court|Agency|Ministry|Government|Assembly|Parliament|Party|Union|United|States|Nations|University|Institute|Center|Centre|Library|Archives?|Press|Project|Foundation|Society|Association|Service|Bureau|Company|Times|Post|News|Newswire|Journal|Review|Record|Works|Papers|Message|Letters?|Speech|Address|Remarks|Reply|Statement|Testimony|Interview|Report|Memoirs?|Diary|Treaty|Protocol|Agreement|Act|American|National|International)\b/u;

/** Whether a name looks like a person's. */
export function isPerson(name: string): boolean {
  return !impersonal.test(name);
}
