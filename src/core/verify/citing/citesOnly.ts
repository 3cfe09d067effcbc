import type { Span } from '../../text/span';
import { quotedIn } from './names/quotedIn';
import type { Segment } from './names/segments';
import type { CitationText } from './plain/citationText';
import { signal } from './signals';

/** The small words that citations have beside names, titles and places. */
export const small = new Set(
  (
    'a an the of in on at to by for from with and or et al as before after see also cf id ibid cit supra infra ' +
    'note notes n ed eds trans rev repr reprinted quoted quoting qtd cited citing emphasis added omitted original ' +
    'internal citations last visited accessed available seq passim ff f signed'
  ).split(' '),
);
/** What names something by its marks: `*Smith v. Jones*`. */
const marked = /"[^"]{1,300}"|\*[^*]{1,300}\*|_[^_]{1,300}_/gu;
const numeral = /^[ivxlc]+$/u;

/** Before the first name there are other names, and no words. */
const beforeNames = new RegExp(
  String.raw`^[^\p{L}]*(?:${signal})?[^\p{L}(]*(?:.*[,.]["*_ ]*(?:${quotedIn}["*_ ]*)?|President )?$`,
  'u',
);

/** Whether a text says nothing, but only cites: every small word of it is one that citations have. */
export function citesOnly(
  { plain, words, addresses }: CitationText,
  segments: readonly Segment[],
): boolean {
  const [first] = segments[0]?.mentions ?? [];
  if (first && !beforeNames.test(plain.slice(0, first.start))) return false;
  const named: readonly Span[] = [
    ...addresses,
    ...segments.flatMap(({ mentions, locators }) => [...mentions, ...locators]),
    ...[...plain.matchAll(marked)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    })),
  ];
  return words.every(
    ({ start, end, word }) =>
      !/^\p{Ll}/u.test(plain.slice(start, end)) ||
      small.has(word) ||
      numeral.test(word) ||
      named.some((each) => each.start <= start && end <= each.end),
  );
}
