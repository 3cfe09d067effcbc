import type { CitableWork } from '../../../quotations/citableWorks';
import { isSameSpan } from '../../../text/span';
import type { Mention, Segment } from './segments';
import { isContradicted } from './contradicted';
import { authorsOf } from './workNames';

/** A work that a part of a citation names, with what names it. */
export interface NamedWork {
  readonly work: CitableWork;
  /** Where it is named: in the order of the text, years among it. */
  readonly evidence: readonly Evidence[];
}

/** What names a work, and where: a mention, or its year. */
export type Evidence = Pick<Mention, 'start' | 'end'> & { readonly kind: Mention['kind'] | 'year' };

/** How much a citation has to say of a work to name it. */
export type Demand =
  /** A name that several works may have needs a year, a genre, a place, or "supra" beside it. */
  | 'usual'
  /** Whoever stands under a quotation is its author. */
  | 'name'
  /** Nothing but a title: whoever else is named may be another speaker. */
  | 'title';

/** What is left of works that cannot be told apart; more are none that is meant. */
const mostAlike = 8;

/**
 * The works that a part of a citation names. Of works that some of the same words name, those that
 * are named by more of them are meant; several stay where nothing tells them apart.
 */
export function namedWorks(
  segment: Segment,
  works: readonly CitableWork[],
  demand: Demand,
): readonly NamedWork[] {
  const named: NamedWork[] = [];
  for (const index of new Set(segment.mentions.flatMap((each) => each.works))) {
    const work = works[index];
    if (!work) continue;
    const evidence = evidenceOf(segment, index, work);
    const isMeant =
      isNamed(evidence, segment, work, demand) && !isContradicted(segment, evidence, work.work);
    if (isMeant) named.push({ work, evidence });
  }
  const told = named.filter((each) => !named.some((other) => tellsMore(other, each)));
  const best = told.filter((each) => !told.some((other) => namesMoreAuthors(other, each)));
  return best.filter((each) => best.filter((other) => isAlike(other, each)).length <= mostAlike);
}

function evidenceOf(
  { mentions, years }: Segment,
  index: number,
  { work }: CitableWork,
): readonly Evidence[] {
  const own = mentions.filter((each) => each.works.includes(index));
  const known = yearsOf(work.issued);
  const dated = years.filter(({ year }) => known.includes(year));
  const evidence = [...own, ...dated.map((year) => ({ ...year, kind: 'year' as const }))];
  return evidence.sort((a, b) => a.start - b.start);
}

function yearsOf(date: CitableWork['work']['issued']): readonly number[] {
  const parts = (date?.['date-parts'] ?? []).flatMap(([year]) => year ?? []);
  const written = /\b\d{4}\b/u.exec(date?.literal ?? '')?.[0];
  return written === undefined ? parts : [...parts, Number(written)];
}

const telling: ReadonlySet<Evidence['kind']> = new Set(['title', 'beginning', 'key', 'address']);
const weak: ReadonlySet<Evidence['kind']> = new Set(['author', 'container', 'short']);

function isNamed(
  evidence: readonly Evidence[],
  segment: Segment,
  { work }: CitableWork,
  demand: Demand,
): boolean {
  if (evidence.some(({ kind }) => telling.has(kind))) return true;
  if (demand === 'title') return evidence.some(({ kind }) => kind === 'short');
  const name = evidence.find(({ kind }) => weak.has(kind));
  if (!name) return false;
  if (demand === 'name' || segment.isShort) return true;
  if (evidence.some(({ kind }) => kind === 'year')) return true;
  // “Doe 2014” is no work of 1992.
  if (segment.years.length > 0 && yearsOf(work.issued).length > 0) return false;
  if (evidence.some(({ kind }) => kind === 'genre')) return true;
  if (evidence.filter(({ kind }) => weak.has(kind)).length > 1) return true;
  if (work.issued === undefined && /\bn\.? ?d\b/iu.test(segment.text)) return true;
  return segment.locators.some(({ isBare, labels, start }) =>
    isBare
      ? start >= name.end && start - name.end <= 3 && isLastWord(segment, start)
      : start >= name.end && labels.some((label) => !isOfVolume.has(label)),
  );
}

/** What a number says that is no place in a text but in a series. */
const isOfVolume = new Set(['issue', 'volume', 'note', 'opus']);

/** MLA's `(Doe 45)`: the number is the last word; no year. */
function isLastWord({ text, start, years }: Segment, at: number): boolean {
  const rest = text.slice(at - start);
  return (
    /^[\divxlc-]+(?:, [\divxlc-]+)*[\s)\].,"*_]*$/iu.test(rest) &&
    !years.some((year) => year.start === at)
  );
}

/** Whether the first is named by all that names the second, and by more. */
function tellsMore(first: NamedWork, second: NamedWork): boolean {
  return (
    first.evidence.length > second.evidence.length &&
    second.evidence.every((each) => first.evidence.some((other) => isSameSpan(each, other)))
  );
}

function isAlike(first: NamedWork, second: NamedWork): boolean {
  return (
    first.evidence.length === second.evidence.length &&
    first.evidence.every((each) => second.evidence.some((other) => isSameSpan(each, other)))
  );
}

/** “Doe 2013” is Doe's own work, where there is one, rather than Doe and Roe's. */
function namesMoreAuthors(first: NamedWork, second: NamedWork): boolean {
  return isAlike(first, second) && authorCount(first) < authorCount(second);
}

function authorCount({ work }: NamedWork): number {
  return Math.min(authorsOf(work.work).length, 3);
}
