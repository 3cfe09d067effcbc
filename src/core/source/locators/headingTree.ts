import type { Steps } from '../../text/steps';
import type { HeadingCandidate, HeadingKind } from './headings';
import { longestAscending } from './longestAscending';
import { numeralsOf, type Numeral } from './numerals';

/** A heading that counts. */
export interface Heading extends HeadingCandidate {
  /** The heading that it lies in, where its number begins anew in each such: Section 1 of Article II. */
  readonly parent?: Heading;
}

/**
 * The candidates that are headings: of each kind there are at least two, and their numbers go up. In
 * text order. An annex without a number, or without a second one, ends what stands before it.
 */
export function* headingsAmong(candidates: readonly HeadingCandidate[]): Steps<readonly Heading[]> {
  const of = (kind: HeadingKind) =>
    candidates.filter((each) => each.kind === kind && each.value !== '');
  const ends = (kind: HeadingKind) =>
    candidates.filter((each) => each.kind === kind && each.value === '');
  const annexes = [...ascending(of('annex')), ...ascending(of('appendix'))].sort(byStart);
  const parts = within(of('part'), [], false);
  const chapters = within(of('chapter'), parts, false);
  yield;
  const [articles, sections] = [of('article'), of('section')];
  const sectionsHoldArticles = firstHolds(sections, articles);
  yield;
  const found = within(articles, annexes, true);
  yield;
  const inner = sectionsHoldArticles
    ? within(sections, chapters, false)
    : within(sections, found.length > 0 ? [...found, ...annexes].sort(byStart) : annexes, true);
  const main = [...found, ...inner];
  if (main.length === 0 && parts.length === 0 && chapters.length === 0 && annexes.length === 0) {
    return [];
  }
  const single = (['annex', 'appendix'] as const).flatMap((kind) => [
    ...ends(kind),
    // One annex alone is none to cite by, but its text is no article's.
    ...(annexes.some((each) => each.kind === kind) ? [] : of(kind).slice(-1)),
  ]);
  const closing = single.map((each): Heading => ({ ...each, value: '' }));
  return [...annexes, ...parts, ...chapters, ...main, ...closing].sort(byStart);
}

const byStart = (a: HeadingCandidate, b: HeadingCandidate) => a.start - b.start;

/** Whether headings of the one kind are mostly followed by those of the other. */
function firstHolds(
  outer: readonly HeadingCandidate[],
  inner: readonly HeadingCandidate[],
): boolean {
  const both = [...outer, ...inner].sort(byStart);
  const kind = outer[0]?.kind;
  const holding = both.filter(
    (each, index) => each.kind === kind && (both[index + 1]?.kind ?? kind) !== kind,
  );
  return holding.length * 2 > outer.length;
}

/** Those whose numbers go up, where there are two. */
function ascending(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const found = longest(candidates);
  return found.length >= 2 ? found : [];
}

function longest(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const system = systemOf(candidates);
  const read = candidates.flatMap((each) => {
    const numeral = numeralsOf(each.value).find((numeral) => numeral.system === system(each));
    return numeral ? [{ each, number: numeral.number }] : [];
  });
  const indices = longestAscending(read.map(({ number }) => number));
  return indices.flatMap((index) => read[index]?.each ?? []);
}

/** Letters, where one of them is no Roman numeral: Annex A, B, C. */
function systemOf(
  candidates: readonly HeadingCandidate[],
): (candidate: HeadingCandidate) => Numeral['system'] {
  const isLettered = candidates.some(({ value }) => {
    const [first] = numeralsOf(value);
    return first?.system === 'letters';
  });
  return ({ value }) => (/^\d/u.test(value) ? 'digits' : isLettered ? 'letters' : 'roman');
}

/**
 * Those whose numbers go up: through the whole text, or within each of the headings that hold them,
 * where at least two begin with 1.
 * @param nests whether a number that begins anew is told with its parent's
 */
function within(
  candidates: readonly HeadingCandidate[],
  parents: readonly Heading[],
  nests: boolean,
): readonly Heading[] {
  const groups: { readonly parent: Heading | undefined; readonly own: HeadingCandidate[] }[] = [
    { parent: undefined, own: [] },
    ...parents.map((parent) => ({ parent, own: [] })),
  ];
  let group = 0;
  for (const each of candidates) {
    while ((groups[group + 1]?.parent?.start ?? Infinity) < each.start) group++;
    groups[group]?.own.push(each);
  }
  const found = groups.map(({ parent, own }) => ({ parent, own: longest(own) }));
  const anew = found.filter(({ own }) => numeralsOf(own[0]?.value ?? '')[0]?.number === 1);
  if (anew.length < 2) return ascending(candidates);
  if (!found.some(({ own }) => own.length >= 2)) return [];
  return found.flatMap(({ parent, own }) =>
    own.map((each) => (parent && nests ? { ...each, parent } : each)),
  );
}
