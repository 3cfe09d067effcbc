import type { CslItem } from '../../../csl/item';
import { nameWords } from '../plain/citationText';
import { datesIn, type Day } from './datesIn';
import type { Evidence } from './namedWorks';
import { signal } from '../signals';
import { isPerson, nameInText } from './personNames';
import type { Segment } from './segments';

/** An author's name is not farther before a title than this. */
const reach = 100;
const year = String.raw`\(?((?:1[5-9]|20)\d\d)(?![\d-])`;
const marks = String.raw`[\s"\x60*_/(]{0,6}`;
/** `Grant, “`, `Grant’s`, `Reagan (1983). ` right before a title: the name, and the year that the work would be of. */
const authorBefore = new RegExp(
  String.raw`(?:^|[;(:/]|\b(?:${signal}|in|by|quoting))${marks}(${nameInText})(?:"s|[,.:]|,? ?${year}[a-z]?\)?[,.:]?)${marks}(?:[Tt]he )?$`,
  'u',
);
const yearAfter = new RegExp(`^["*_/, ]{0,4}${year}`, 'u');
/** What follows is of another work, or no date of this one. */
const ofAnother = /\b(?:in|(?:quot|cit|reprint|access|visit|retriev|updat)ed|qtd|https?|www)\b/iu;
/** A text is printed, and dated, some days after it was spoken. */
const nearDays = 20;

/**
 * Whether a citation that has the title or the author of a work says of it what is not so, and means another
 * one: a title by somebody else, another day, another year right beside it. A key or an address is no mistake.
 * @param evidence what names the work, in the order of the text
 */
export function isContradicted(
  { text, start, mentions }: Segment,
  evidence: readonly Evidence[],
  work: CslItem,
): boolean {
  const [first] = evidence;
  if (!first || evidence.some(({ kind }) => kind === 'key' || kind === 'address')) return false;
  const title = evidence.find(({ kind }) => kind === 'title' || kind === 'beginning');
  const next = mentions.find(
    (each) =>
      telling.has(each.kind) &&
      each.start >= (title ?? first).end &&
      !evidence.some((own) => own.start === each.start),
  );
  const after = text.slice((title ?? first).end - start, next && next.start - start);
  const [own = ''] = after.split(ofAnother, 1);
  const days = datesIn(own);
  if (days.length > 0 && !days.some((day) => isDayOf(day, work, title !== undefined))) return true;
  if (!title) return false;
  const before = text.slice(Math.max(title.start - start - reach, 0), title.start - start);
  const [, author, yearBefore] = authorBefore.exec(before) ?? [];
  const year = yearBefore ?? yearAfter.exec(own)?.[1];
  return (
    (author !== undefined && isAnother(author, work)) ||
    (days.length === 0 && year !== undefined && !isYearOf(Number(year), work))
  );
}

const telling: ReadonlySet<Evidence['kind']> = new Set(['title', 'beginning', 'key', 'address']);

/** Whether a person is named that is none of the work's; one whose author is not known may be anybody's. */
function isAnother(name: string, { author = [], editor = [], ...work }: CslItem): boolean {
  if (author.length === 0 || !isPerson(name)) return false;
  const people = [...author, ...editor].flatMap(({ family, literal }) => family ?? literal ?? []);
  const known = nameWords([...people, work['container-title'] ?? ''].join(' '));
  return !nameWords(name).some((each) => known.includes(each));
}

function isYearOf(year: number, work: CslItem): boolean {
  const parts = [work.issued, work['original-date']].flatMap((date) => date?.['date-parts'] ?? []);
  return parts.length === 0 || parts.some(([own]) => own === year);
}

/** @param isNamed whether the title says which work it is, so that the year is enough */
function isDayOf(day: Day, work: CslItem, isNamed: boolean): boolean {
  if (!isYearOf(day[0], work)) return false;
  const [[year = 0, month, of = 15] = [], other] = work.issued?.['date-parts'] ?? [];
  if (isNamed || other || month === undefined) return true;
  const apart = Math.abs(Date.UTC(...day) - Date.UTC(year, month - 1, of));
  return apart <= nearDays * 86_400_000;
}
