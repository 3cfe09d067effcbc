import { leadingWords } from '../leadsIn';
import type { CitationSite } from './citationSite';
import { sentenceStop } from './sentenceStop';

/** What opens a quotation; a colon that ends a line may lead to a block. */
const openings =
  /[“„«]|(?<=[\s~])["‘]|``|\\[a-z]{0,10}quote|<q\b|&(?:ldq|laq|bdq)uo;|(?<colon>:)(?=[ \t]*(?:\r?\n|<\/p>))/gu;
/** What a sentence has right before it: `says: “`, `provides that “`. */
const leading = new RegExp(
  String.raw`(?:[:,]|(?<![\p{L}\p{N}])(?:${leadingWords}))[\s~>]{0,4}$`,
  'u',
);
/** `Under Article I of the Treaty, each Party “` */
const underIt = /^(?:Under|Pursuant to|By|In accordance with)\s/u;
/** What may stand right before a quotation in a sentence that leads to it. */
const ofSentence = /[\p{L}:,)][\s~>]{1,5}$|:$/u;
const reach = 260;
const paragraphs =
  /\n[ \t>]*\r?\n|<\/?(?:p|li|div|td|blockquote)\b[^<>]*>|\\(?:item|par|(?:begin|end)\{[a-z]{1,20}\}|(?:sub)*section\{[^{}]*\})|\n[ \t>]*(?:[-*+•]|\d{1,3}[.)])[ \t]|[!?]["”’)]{0,2}\s/giu;
/** A note or a key cites for itself. */
const cites = /@|\[\^|\[fn:|\^\[|\\[a-z]*cite|footnote|<(?:sup|a)\b|\]_|:cite/iu;

/** Sentences that name a work and lead to a quotation, as `Article I of the Treaty provides: “…”`. In order. */
export function leadIns(text: string): readonly CitationSite[] {
  return [...text.matchAll(openings)].flatMap(({ index, groups }): CitationSite[] => {
    const at = groups?.colon === undefined ? index : index + 1;
    if (!ofSentence.test(text.slice(Math.max(at - 6, 0), at))) return [];
    const from = Math.max(at - reach, 0);
    const start = sentenceStart(text.slice(from, at), from === 0);
    if (start === undefined) return [];
    const whole = text.slice(from + start, at);
    if (cites.test(whole) || !(leading.test(whole) || underIt.test(whole))) return [];
    const written = whole.replace(/[\s~>:,]+$/u, '');
    const span = { start: from + start, end: from + start + written.length };
    return [{ kind: 'mention', as: 'leadIn', span, content: span, mustName: true }];
  });
}

/** Where the last sentence begins; undefined where that is farther than one looks. */
function sentenceStart(stretch: string, isWhole: boolean): number | undefined {
  let start = isWhole ? 0 : undefined;
  for (const { 0: bound, index } of stretch.matchAll(paragraphs)) start = index + bound.length;
  for (;;) {
    const stop = sentenceStop(stretch.slice(start ?? 0));
    if (stop === undefined) break;
    start = (start ?? 0) + stop + 1;
  }
  if (start === undefined) return undefined;
  return start + (/^[\s"”’')\]*_}>]*/u.exec(stretch.slice(start))?.[0].length ?? 0);
}
