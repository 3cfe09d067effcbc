import type { CslItem } from '../csl/item';
import { foldWork } from './foldWork';
import type { StyleId } from './styles';
import { withParties } from './treatyParties';

/** Whether there is nothing to know a work by: no name, no title, no description, no address. */
export function isBlank(work: CslItem): boolean {
  return !Object.keys(foldWork(work)).some((variable) => !tellsNothing.has(variable));
}

const tellsNothing = new Set(
  'id type language note issued accessed available-date event-date original-date'.split(' '),
);

/** What a work is rendered for. */
export type Part = 'citation' | 'bibliography';

/** The work, folded, as a style can render it: what the style would misprint is changed. */
export function shapeWork(work: CslItem, style: string, part: Part): CslItem {
  return shapes
    .filter((shape) => isFor(shape.style, style) && isFor(shape.part, part))
    .filter((shape) => isFor(shape.type, work.type))
    .reduce((shaped, { change }) => change(shaped, style, part), foldWork(work));
}

/** A change, made where all of its conditions hold; one that is absent always does. */
interface Shape {
  readonly style?: StyleId;
  readonly part?: Part;
  readonly type?: string;
  readonly change: (work: CslItem, style: string, part: Part) => CslItem;
}

const isFor = (wanted: string | undefined, actual: string) =>
  wanted === undefined || wanted === actual;

const inTextStyles = ['chicago-author-date', 'apa', 'modern-language-association'] as const;

const shapes: readonly Shape[] = [
  { change: withNumberAsWritten },
  // The styles write "Pub. L. No." themselves.
  { type: 'legislation', change: withBareLawNumber },
  // MLA's other name of it, which the style leaves out.
  {
    style: 'modern-language-association',
    type: 'legislation',
    change: (work) => (work.number ? { ...work, number: `Public Law ${work.number}` } : work),
  },
  // Bluebook rule 12.4(a), which OSCOLA follows (1.4): a year that the name gives is not given again.
  { style: 'bluebook-law-review', type: 'legislation', change: withYearOnce },
  { style: 'oscola', type: 'legislation', change: withYearOnce },
  // "(Act of 1991 1991)" helps nobody; the reference list gives the year.
  {
    style: 'chicago-author-date',
    part: 'citation',
    type: 'legislation',
    change: withYearOnce,
  },
  { type: 'treaty', change: withPartiesOfStyle },
  ...inTextStyles.map((style) => ({ style, part: 'citation', change: withFindableTitle }) as const),
  // Of a `webpage` the style prints the year alone; rule 18.2.2 wants the full date.
  {
    style: 'bluebook-law-review',
    type: 'webpage',
    change: (work) => ({ ...work, type: 'post-weblog' }),
  },
];

/** "102-228" is no range: CSL keeps a hyphen that has a backslash before it. */
function withNumberAsWritten(work: CslItem): CslItem {
  return work.number ? { ...work, number: work.number.replaceAll('-', '\\-') } : work;
}

function withBareLawNumber(work: CslItem): CslItem {
  if (!work.number) return work;
  return { ...work, number: work.number.replace(/^Pub(\.|lic) L(\.|aw) (No\. )?/u, '') };
}

function withYearOnce(work: CslItem): CslItem {
  const year = work.issued?.['date-parts']?.[0]?.[0];
  if (year === undefined || !work.title?.endsWith(` ${year}`)) return work;
  const { issued: _, ...undated } = work;
  return undated;
}

/** Other styles would take the parties for the authors of a book: "United States of America 1992". */
function withPartiesOfStyle(treaty: CslItem, style: string, part: Part): CslItem {
  const inFull = style === 'chicago-fullnote-bibliography' || part === 'bibliography';
  if (style === 'bluebook-law-review') return withParties(treaty, 'two');
  return withParties(treaty, style.startsWith('chicago-') && inFull ? 'all' : 'none');
}

/**
 * A citation in the text must lead to an entry, which begins with the full title: MLA 6.10, APA
 * 8.14. A short title that is another name ("CTR Umbrella Agreement") leads nowhere.
 */
function withFindableTitle(work: CslItem): CslItem {
  const { 'title-short': short, ...rest } = work;
  return short !== undefined && work.title?.startsWith(short) === false ? rest : work;
}
