import { abbreviations } from '../../../text/sentences';

/** A full stop, the marks and commands that close after it, and what comes next. */
const stop =
  /\.(?:["”’'*_)}\]]|<\/[a-z]{1,10}>){0,4}(?=(?:[\s~]|<[^<>]{0,300}>){0,4}(?<next>[^]?))/iuy;
const lastWord = /(\p{L}{1,12})$/u;
/** One letter may be a number: `art. I.` */
const numeral =
  /(?:art|para?|sec|chap?|pt|tit|vol|annex|title|part|book|article)s?\.?[ ~][IVXLCDM]$/iu;

/**
 * Where the sentence ends that a text begins with, before its full stop; undefined where it has none. The
 * full stops of abbreviations end no sentence: `Id. at 4.`, `art. III(1).`
 * @param from where it begins
 */
export function sentenceStop(text: string, from = 0): number | undefined {
  for (let at = text.indexOf('.', from); at >= 0; at = text.indexOf('.', at + 1)) {
    stop.lastIndex = at;
    const { next } = stop.exec(text)?.groups ?? {};
    if (next === undefined || /[\p{Ll}\d¶§]/u.test(next)) continue;
    const before = text.slice(Math.max(at - 13, 0), at);
    const [, word = ''] = lastWord.exec(before) ?? [];
    const isIbid = /^i(?:bi)?d$/iu.test(word);
    const isLetter = word.length === 1 && !numeral.test(before);
    const goesOn = isLetter || abbreviations.has(word.toLowerCase()) || (isIbid && next === '(');
    // “Id.” is not itself without its full stop.
    if (next === '' || !goesOn) return isIbid ? at + 1 : at;
  }
  return undefined;
}
