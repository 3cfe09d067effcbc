import type { Span } from '../../text/span';
import type { Segment } from './names/segments';

const verbs =
  'provides?|provided|states?|stated|says?|said|declares?|declared|reads?|stipulates?|requires?|prescribes?|specifies|adds?|added|concludes?|concluded|opens?|opened|closes?|closed|begins?|began|ends?|ended|continues?|continued|holds?|held|affirms?|affirmed|warns?|warned|writes?|wrote|puts? it|has it|sets out|makes clear|observes?|observed|insists?|insisted|asked|asks|argued|argues|told';
/** Words that stand right before what is quoted, in a pattern. */
export const leadingWords = `${verbs}|that|follows|thus|words|part|only`;

// Names in a sentence are single marks: what matters is what stands between them.
const title = '\uE002';
const author = '\uE003';
const place = '\uE004';
const year = '\uE005';

const small = String.raw`\p{Ll}+`;
const clause = '(?:^|[,;:.(-] |\\b(?:and|but|that|while|whereas|because|since|so|for|as|when) )';
const marks = '["*_]{0,3}';
const determiner = `(?:(?:[Tt]he|his|her|its|their|our|that|this|(?:President )?${author}"s?) )?(?:${small} )?(?:${year} )?`;
const beside = `(?:${place}|${year})`;
const noun = `(?:${place}[, ]+(?:(?:of|to|in) )?(?:the )?)*${determiner}${marks}${title}${marks}(?: of ${year})?(?:,? ?\\(?${beside}(?:[,;]? (?:of )?${beside})*\\)?)?,?`;
const adverb = '(?: (?:also|further|then|thus|itself|again|\\p{Ll}+ly),?)?';
const tail = `(?: (?:in|at) ${place},?)?(?: (?:that|as follows|thus|in part|only|simply|so|in these words|with these words|with the words),?)*`;
const subject = `(?:(?:(?:the )?[Pp]resident )?${author}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he [Pp]resident)`;
const saying = `(?: (?:${small}|Congress|Parliament)){1,6}`;
const forms = new RegExp(
  [
    // `Article I of the Treaty provides that`
    `${clause}(?:[Aa]s )?${noun}${adverb} (?:${verbs})${tail}$`,
    // `Under Article I of the Treaty`
    `${clause}(?:[Uu]nder|[Pp]ursuant to|[Aa]ccording to|[Ii]n accordance with|[Ii]n the words of) ${noun}$`,
    // `Under Article I of the Treaty, each Party “shall …”`
    `^(?=.{0,40}${place})(?:Under|Pursuant to|By|In accordance with) ${noun}(?: \\p{L}+){1,8}$`,
    // `In his Second Annual Message, Lincoln told Congress that`
    `${clause}[Ii]n ${noun} ${subject}${saying}$`,
    // `As Lincoln put it in his Second Annual Message`
    `${clause}(?:[Aa]s )?${subject}${saying} in ${noun}$`,
  ].join('|'),
  'u',
);

/** Whether a sentence names one work, and gives what comes next as its words. */
export function leadsIn(
  { text, mentions, locators, years }: Segment,
  isTitle: (mention: Segment['mentions'][number]) => boolean,
): boolean {
  const named = mentions.find(isTitle);
  if (!named) return false;
  const authors = mentions.filter(
    ({ kind, works }) => kind === 'author' && works.some((work) => named.works.includes(work)),
  );
  const marked: readonly (readonly [Span, string])[] = [
    [named, title],
    ...authors.map((each) => [each, author] as const),
    ...locators.filter(({ isBare }) => !isBare).map((each) => [each, place] as const),
    ...years.map((each) => [each, year] as const),
  ];
  let reduced = '';
  let from = 0;
  for (const [{ start, end }, mark] of [...marked].sort(([a], [b]) => a.start - b.start)) {
    if (start < from) continue;
    reduced += text.slice(from, start) + mark;
    from = end;
  }
  reduced = (reduced + text.slice(from)).trim();
  const [form = ''] = forms.exec(reduced) ?? [];
  // A place elsewhere in the sentence may be of something else.
  return form !== '' && placesIn(form) === placesIn(reduced);
}

function placesIn(text: string): number {
  return text.split(place).length;
}
