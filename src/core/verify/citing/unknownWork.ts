import type { CslItem } from '../../csl/item';
import type { ReadAs } from './knownWorks';
import { isCrossReference } from './keys/crossReferences';
import { month } from './names/datesIn';
import { quotedIn } from './names/quotedIn';
import { quotedSpeaker } from './names/quotedSpeaker';
import type { Segment } from './names/segments';
import { asTold } from './plain/asTold';
import { unfoldedIn, type CitationText } from './plain/citationText';
import { signal } from './signals';

const notName = `(?!(?:${month}|Spring|Summer|Autumn|Fall|Winter|In|Since|Until|Before|After|From|As|About|Circa|Ca)\\b)`;
const word = `${notName}\\p{Lu}[\\p{L}".-]{0,30}`;
const particle = '(?:and|&|et al\\.?|of|the|de|van|von|der|la|le|al|bin|for)';
const name = `${word}(?:,? (?:${word}|${particle})){0,7}`;
const beginning = String.raw`^[\s(\[*_/"]*(?:${signal},? )?`;
/** Told first: V8 takes a millisecond to make sense of the names below, and most documents need none. */
const date = /(?:1[5-9]|20)\d\d|n\. ?d\./u;
/** `Smith 2014`, `Smith and Roe, 2014, p. 3`. */
const authorYear = new RegExp(
  String.raw`${beginning}${name}[,"]{0,2} \(?(?:(?:1[5-9]|20)\d\d[a-z]?|n\. ?d\.)(?![\p{L}\p{N}])`,
  'u',
);
const startsWithName = new RegExp(`${beginning}"?${name}`, 'u');
const quotedBy = new RegExp(String.raw`^\s*(.{2,300}?),? ?[(*_/]*${quotedIn}`, 'u');

interface Known {
  readonly isKnown: boolean;
  readonly as: ReadAs;
  readonly speakers: readonly CslItem[];
}

/** What a part of a citation names that is not known: a key, a speaker, or the text; undefined where nothing is. */
export function unknownIn(
  text: CitationText,
  segment: Segment,
  { isKnown, as, speakers }: Known,
): string | undefined {
  const strange = segment.mentions.filter(
    ({ kind, works }) => kind === 'key' && works.length === 0,
  );
  const key = text.keys.find(
    ({ start, value }) =>
      !isCrossReference(value) && strange.some((mention) => mention.start === start),
  );
  if (key) return key.value;
  if (isKnown) {
    if (!segment.isQuoting || speakers.length > 0 || quotedSpeaker(segment.text) !== undefined) {
      return undefined;
    }
    const [found = '', lead = ''] = quotedBy.exec(segment.text) ?? [];
    const start = segment.start + found.indexOf(lead);
    return startsWithName.test(lead) ? told(text, start, start + lead.length) : undefined;
  }
  const isUnknown =
    // A work of that title by somebody else, or of another year.
    segment.mentions.some(({ kind }) => kind === 'title' || kind === 'beginning') ||
    (as === 'attribution' || as === 'signature'
      ? startsWithName.test(segment.text)
      : looksLikeCitation(segment, as));
  const written = isUnknown ? told(text, segment.start, segment.end) : '';
  return written === '' ? undefined : written;
}

function told(text: CitationText, start: number, end: number): string {
  return asTold(unfoldedIn(text, { start, end }));
}

/** Whether a text that names nothing known looks like a citation of something else. */
function looksLikeCitation(segment: Segment, as: ReadAs): boolean {
  const { text, years, locators, isShort } = segment;
  if (date.test(text) && authorYear.test(text)) return true;
  const hasPlace = locators.some(({ isBare, labels }) => !isBare && !labels.includes('note'));
  const isTitled = /"[^"]{3,}"|[*_/][^*_/]{3,}[*_/]/u.test(text);
  if (as === 'brackets' || as === 'sentence' || as === 'clause') {
    const mayBe =
      (as === 'sentence' && /\([^()]{0,60}(?:1[5-9]|20)\d\d\)$/u.test(text)) ||
      (hasPlace && text.length < 120 && /^[^.]*,/u.test(text)) ||
      (isTitled && years.length > 0);
    return mayBe && startsWithName.test(text);
  }
  if (!startsWithName.test(text))
    return as === 'note' && years.length > 0 && /"[^"]{3,}"/u.test(text);
  return hasPlace || isShort || isTitled || years.length > 0 || /^[^.]{2,80},/u.test(text);
}
