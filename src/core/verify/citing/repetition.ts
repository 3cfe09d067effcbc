import type { CitationText } from './plain/citationText';
import type { Segment } from './names/segments';
import { signal } from './signals';

const ibid = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${signal}[\s,*_/]{1,4})?[^\p{L}\p{N}]*(?:[Ii]b[ií]d(?:em)?\b|[Ee]bd\.|[Ee]benda\b|[Tt]am(?:że|ze)(?!\p{L})|[Ii]vi\b|[Aa]\. ?a\. ?O\.|Там же|там же|[Ii]d\.(?![\p{L}\p{N}])|[Ii]dem\b|[Ll]oc\. ?cit\b)`,
  'u',
);

/**
 * Whether a citation repeats the one before it: by a word, or by naming nothing but a place. A bare
 * number may be anything.
 */
export function repetitionIn(
  { plain, keys, addresses }: CitationText,
  segments: readonly Segment[],
): 'ibid' | 'place' | undefined {
  // A link comes before the word that it stands on.
  const linked =
    addresses[0] && plain.slice(0, addresses[0].start).trim() === '(' ? addresses[0].end : 0;
  if (
    /[Ii](?:b|d|vi\b)|[Ee]b|же|am[zż]e|cit\b|a\. ?O/u.test(plain) &&
    ibid.test(plain.slice(linked))
  )
    return 'ibid';
  if (keys.length > 0 || addresses.length > 0 || plain.length > 80) return undefined;
  const locators = segments.flatMap((each) => each.locators.filter(({ isBare }) => !isBare));
  if (locators.length === 0) return undefined;
  let rest = '';
  let from = 0;
  for (const { start, end } of locators) {
    rest += plain.slice(from, start);
    from = end;
  }
  rest += plain.slice(from);
  return /^[^\p{L}\p{N}]*(?:(?:at|see|and)[^\p{L}\p{N}]*){0,4}$/iu.test(rest) ? 'place' : undefined;
}
