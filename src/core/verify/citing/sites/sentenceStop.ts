import { standsBefore } from '../../../text/abbreviations';

/** A full stop, the marks and commands that close after it, and what comes next. */
const stop =
  /\.(?:["”’'*_)}\]]|<\/[a-z]{1,10}>){0,4}(?=(?:[\s~]|<[^<>]{0,300}>){0,4}(?<next>[^]?))/uy;
const lastWord = /(\p{L}{1,12})$/u;

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
    const [, word = ''] = lastWord.exec(text.slice(Math.max(at - 12, 0), at)) ?? [];
    const isIbid = /^[Ii](?:bi)?d$/u.test(word);
    // One letter may be a number: `art. I.`
    const goesOn =
      /^[^IVX]$/u.test(word) || standsBefore(word.toLowerCase()) || (isIbid && next === '(');
    // “Id.” is not itself without its full stop.
    if (next === '' || !goesOn) return isIbid ? at + 1 : at;
  }
  return undefined;
}
