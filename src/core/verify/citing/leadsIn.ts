import type { Span } from '../../text/span';
import type { Segment } from './names/segments';

/** Words that stand right before what is quoted, in a pattern. */
export const leadingWords =
  '(?:provide|state|declare|require|conclude|observe|close)[sd]|(?:say|read|add|warn|hold|put|write|ask)s(?: it)?|(?:add|warn|ask)ed|said|read|held|put|wrote|told|that|follows|thus';

// Names in a sentence are single marks: what matters is what stands between them.
const title = '\uE002';
const author = '\uE003';
const place = '\uE004';
const year = '\uE005';

const clause = '(?:^|[,;:.(-] |\\b(?:and|but|that|while|as) )(?:[Aa]s )?';
const noun = `(?:${place}[, ]+(?:(?:of|to|des|der|du|del?|della|van) )?(?:(?:the|la|het) )?)*(?:(?:[Tt]he|his|her|its|our|${author}"s?) )?(?:\\p{Ll}+ )?(?:${year} )?["*_/]{0,3}${title}["*_/]{0,3}(?:,? (?:of )?\\(?[${place}${year}](?:,? [${place}${year}])*\\)?)?,?`;
const says = `(?:(?:(?:the )?[Pp]resident )?${author}|[Hh]e|[Ss]he|[Tt]hey)(?: (?:\\p{Ll}+|Congress)){1,6}`;
const under =
  '(?:[Uu]nder|[Pp]ursuant to|[Aa]ccording to|[Bb]y|[Nn]ach|[Ll]aut|[Gg]emäß|[Ss]elon|[Ss]egún|[Ss]econdo|[Vv]olgens) (?:dem |der |the )?';
const end = ':?$';
const forms = new RegExp(
  [
    // `Article I of the Treaty provides that`
    `${noun}(?: \\p{Ll}+)? (?:${leadingWords})(?: in ${place},?)?(?: that(?: \\p{Ll}+){0,3}| as follows| thus)?${end}`,
    // `Lincoln's Second Annual Message put the question plainly:`
    `${noun}(?: \\p{Ll}+){1,7}:$`,
    // `Under Article I of the Treaty`, and `…, each Party “shall …”` where it names a place
    `${under}${noun}(?:${end}|(?<=${under}${place}.{0,99})(?: \\p{L}+){1,8}${end})`,
    // `In his Second Annual Message, Lincoln told Congress that`
    `[Ii]n ${noun} ${says}${end}`,
    // `As Lincoln put it in his Second Annual Message`
    `${says} in ${noun}${end}`,
  ]
    .map((form) => clause + form)
    .join('|'),
  'u',
);

/** Whether a sentence names one work, and gives what comes next as its words. */
export function leadsIn(
  { text, mentions, locators, years }: Segment,
  isTitle: (mention: Segment['mentions'][number]) => boolean,
): boolean {
  const named = mentions.find(isTitle);
  if (!named) return false;
  const isAuthor = ({ kind, works }: typeof named) =>
    kind === 'author' && works.some((work) => named.works.includes(work));
  const marked: readonly (readonly [Span, string])[] = [
    [named, title],
    ...mentions.filter(isAuthor).map((each) => [each, author] as const),
    ...locators.flatMap((each) => (each.isBare ? [] : [[each, place] as const])),
    ...years.map((each) => [each, year] as const),
  ];
  let reduced = '';
  let from = 0;
  for (const [{ start, end }, mark] of [...marked].sort(([a], [b]) => a.start - b.start)) {
    if (start < from) continue;
    reduced += text.slice(from, start) + mark;
    from = end;
  }
  const [form = ''] = forms.exec((reduced + text.slice(from)).trim()) ?? [];
  // A place elsewhere in the sentence may be of something else.
  return form !== '' && form.split(place).length === reduced.split(place).length;
}
