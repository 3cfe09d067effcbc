import { signal } from '../signals';

/** A word of a name as it stands in plain text, where an apostrophe is a mark: `O"Neill`, `S.` */
const word = String.raw`(?!${signal} |(?:In|From|The|Ibid|Id)(?!\p{L}))\p{Lu}[\p{L}\p{M}.-]{0,30}(?:"(?!s\b)[\p{L}\p{M}]{1,30})?`;

/** A name of some words, in a pattern. */
export const nameInText = String.raw`${word}(?:,? (?:${word}|and|&|of|the|de|du|van|von|der|la|le|al|bin)){0,6}`;

/** Words that no person's name has: of bodies, publications, papers. */
const impersonal =
  /\b(?:of|the|House|Senate|Congress|Department|Office|Committee|Commission|Council|Court|Agency|Government|Assembly|Party|Union|United|States|Nations|University|Institute|Center|Library|Archives|Press|Project|Society|Times|Post|News|Journal|Review|Works|Papers|Message|Letters?|Speech|Address|Report|Memoirs|Autobiography|Diary|Notes|Remarks|Reply|Testimony|History|American|National)\b/u;

/** Whether a name looks like a person's. */
export function isPerson(name: string): boolean {
  return !impersonal.test(name);
}
