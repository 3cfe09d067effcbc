import { authorSign } from './withoutTags';

/** A dash, or what stands for one, with the white space after it. */
export const dash = String.raw`(?:(?:[—–―${authorSign}]|-{2,3}(?!-))\s*){1,2}`;

/** Where a note begins, which is a citation of its own. */
export const noteBeginning =
  /\[\^|\^\[|\[fn:|\\footnote|#footnote|footnote(?:ref)?:|(?:\\ )?\[[\d#*][\w-]{0,50}\]_|<sup\b/u;

export const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** What no citation has outside of titles: three small words in a row. */
const saying = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?: \p{Ll}{2,}){2}(?![\p{L}\p{N}])/u;
const titles = /([“"*_])[^“”"*_]{0,300}[”"*_]/gu;
const beginning = /^[*_“"‘'(@[]{0,4}(?:\p{Lu}|(?<=@)\w)/u;
/** Longer ones are sentences. */
const longest = 250;

/** Whether words that nothing but their place makes an attribution may be one, where they name something known. */
export function mayAttribute(words: string): boolean {
  return (
    words.length <= longest &&
    beginning.test(words) &&
    !/[!?]["”’]?$/u.test(words) &&
    !saying.test(words.replace(titles, '“'))
  );
}

/** Whether they begin as a person is named: `Abraham Lincoln`, `Alexis de Tocqueville`. */
export const person = /^[*_[]{0,3}\p{Lu}[^\s,]* (?:\p{Ll}{1,3} ){0,2}\p{Lu}/u;
