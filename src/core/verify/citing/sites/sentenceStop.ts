import { abbreviations } from '../../../text/sentences';

/** A full stop, the marks and commands that close after it, and what comes next. */
const stops =
  /\.(?:["”’'*_)}\]]|<\/[a-z]{1,10}>){0,4}(?=(?:[\s~]|<[^<>]{0,300}>){0,4}(?<next>[^]?))/giu;
const lastWord = /(\p{L}{1,12})$/u;
/** One letter may be a number: `art. I.` */
const numeral =
  /(?:art|para?|sec|chap?|pt|tit|vol|annex|title|part|book|article)s?\.?[ ~][IVXLCDM]$/iu;

/**
 * Where the sentence ends that a text begins with, before its full stop; undefined where it has none. The
 * full stops of abbreviations end no sentence: `Id. at 4.`, `art. III(1).`
 */
export function sentenceStop(text: string): number | undefined {
  for (const { index, groups } of text.matchAll(stops)) {
    const next = groups?.next ?? '';
    if (/[\p{Ll}\d¶§]/u.test(next)) continue;
    const before = text.slice(Math.max(index - 13, 0), index);
    const [, word = ''] = lastWord.exec(before) ?? [];
    const isIbid = /^i(?:bi)?d$/iu.test(word);
    const isLetter = word.length === 1 && !numeral.test(before);
    const goesOn = isLetter || abbreviations.has(word.toLowerCase()) || (isIbid && next === '(');
    // “Id.” is not itself without its full stop.
    if (next === '' || !goesOn) return isIbid ? index + 1 : index;
  }
  return undefined;
}
