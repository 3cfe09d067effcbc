import type { Span } from './span';

/** Abbreviations that stand before what they belong to, so that their full stop ends no sentence. */
const neverLast = new Set(
  (
    'mr mrs ms dr prof sen rep gen adm col capt lt sgt gov pres amb st v vs cf eg e.g i.e viz no nos art arts ' +
    'para paras par pars sec secs fig figs p pp vol vols ch approx ca dept ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/** Words that begin a sentence far oftener than they follow an abbreviation such as "U.S.". */
const sentenceOpeners = new Set(
  'the this these those that it its in on at as but and however he she they we i if when while there a an'.split(
    ' ',
  ),
);

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of one paragraph, in order, without white space at their ends. `Intl.Segmenter`
 * (UAX #29) does the work; what it cuts after an abbreviation ("U.S.", "v.", "art.") or within an
 * ellipsis is joined again. Give it a paragraph, not a book: its cost grows faster than the text.
 */
export function sentences(paragraph: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  // Made on first use: its data takes longer to load than all else at activation.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const previous = spans.at(-1);
    if (
      previous &&
      !endsSentence(paragraph.slice(previous.start, previous.end), paragraph.slice(start, end))
    ) {
      previous.end = end;
    } else {
      spans.push({ start, end });
    }
  }
  return spans;
}

function endsSentence(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after) || /^[.…]/u.test(after)) return false;
  if (/(?:\.\s?){2}\.$|…$/u.test(before)) return true;
  const lastWord = /([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (lastWord === undefined) return true;
  if (neverLast.has(lastWord) || /^\p{L}$/u.test(lastWord)) return false;
  const isInitialism = /^\p{L}(?:\.\p{L})+$/u.test(lastWord);
  if (!isInitialism) return true;
  const firstWord = /^[“"‘']?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  return firstWord !== undefined && sentenceOpeners.has(firstWord);
}
