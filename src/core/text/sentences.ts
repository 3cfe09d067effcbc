import type { Span } from './span';

/** Abbreviations that stand before what they belong to, so that their full stop ends no sentence. */
export const abbreviations = new Set(
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

/** Something that may end a sentence, and words after it. */
const mayHaveSeveral = /[\p{Sentence_Terminal}\n][^]*[\p{L}\p{N}]/u;

/**
 * The sentences of one paragraph, which has no white space at its ends, in order, without white space at their ends. `Intl.Segmenter`
 * (UAX #29) does the work; what it cuts after an abbreviation ("U.S.", "v.", "art.") or within an
 * ellipsis is joined again. Linear in the text: a long paragraph is read in pieces.
 */
export function sentences(paragraph: string): readonly Span[] {
  const text = withoutWrapping(paragraph);
  if (!mayHaveSeveral.test(text)) return [{ start: 0, end: paragraph.length }];
  const spans: { start: number; end: number }[] = [];
  // Made on first use: its data takes longer to load than all else at activation.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const piece of pieces(text)) {
    for (const { segment, index } of segmenter.segment(text.slice(piece.start, piece.end))) {
      const start = piece.start + index + (segment.length - segment.trimStart().length);
      const end = piece.start + index + segment.trimEnd().length;
      if (start >= end) continue;
      const previous = spans.at(-1);
      if (previous && !endsSentence(text, previous, { start, end })) previous.end = end;
      else spans.push({ start, end });
    }
  }
  return spans;
}

/** A line so much shorter than the longest one was ended by its writer: a heading, an item of a list. */
const shortLine = 2 / 3;

/**
 * The paragraph with spaces for the line breaks that only wrap it, where no sentence ends: UAX #29
 * takes every line for a paragraph. Every offset stays.
 */
function withoutWrapping(paragraph: string): string {
  if (!/[\n\r\u0085\u2028\u2029]/u.test(paragraph)) return paragraph;
  const lines = paragraph.split('\n');
  // Not `Math.max(...)`: a function takes no more than some hundred thousand arguments.
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      const ending = isLast ? '' : line.length < longest * shortLine ? '\n' : ' ';
      return line.replace(/[\r\u0085\u2028\u2029]/gu, ' ') + ending;
    })
    .join('');
}

/** `1.`, `(a)`, `IV.`: what numbers a clause is a part of its first sentence. */
const clauseNumber =
  /^[([]?(?:\d{1,4}|\p{L}|(?=[ivxlcdm])m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))[.)\]]{1,2}$/iu;

/** The segmenter's cost grows faster than its text: it is fastest with texts of about this length. */
const usualPiece = 2_000;
/** Where nothing looks like the end of a sentence for so long, it is cut between words. */
const longestPiece = 20_000;
/** Here every sentence break of UAX #29 lies: a stop, a space, and a capital letter. */
const surelyBroken = /[.!?] (?=[A-Z])/g;

/** The paragraph in pieces that the segmenter would not join. */
function* pieces(paragraph: string): Generator<Span> {
  let start = 0;
  while (paragraph.length - start > usualPiece) {
    surelyBroken.lastIndex = start + usualPiece;
    const found = surelyBroken.exec(paragraph)?.index;
    const farthest = start + longestPiece;
    const space = paragraph.indexOf(' ', farthest);
    const end =
      found !== undefined && found < farthest ? found + 2 : space < 0 ? paragraph.length : space;
    yield { start, end };
    start = end;
  }
  yield { start, end: paragraph.length };
}

/** A sentence's last word and the next one's first are no longer than this. */
const reach = 40;

function endsSentence(text: string, previous: Span, next: Span): boolean {
  const after = text.slice(next.start, Math.min(next.end, next.start + reach));
  const before = text.slice(Math.max(previous.start, previous.end - reach), previous.end);
  if (/^\p{Ll}/u.test(after) || /^[.…]/u.test(after)) return false;
  if (previous.end - previous.start < reach && clauseNumber.test(before)) return false;
  if (/(?:\.\s?){2}\.$|…$/u.test(before)) return true;
  const lastWord = /([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (lastWord === undefined) return true;
  if (abbreviations.has(lastWord) || /^\p{L}$/u.test(lastWord)) return false;
  const isInitialism = /^\p{L}(?:\.\p{L})+$/u.test(lastWord);
  if (!isInitialism) return true;
  const firstWord = /^[“"‘']?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  return firstWord !== undefined && sentenceOpeners.has(firstWord);
}
