import { joinParts } from '../../csl/locatorValue';
import type { Steps } from '../../text/steps';
import type { Paragraphs } from '../paragraphs';
import { ClauseNesting, clauseNumberAt, mayBeClause } from './clauses';
import { headingAt, mayBeHeading, type HeadingCandidate, type HeadingKind } from './headings';
import { headingsAmong, type Heading } from './headingTree';
import { longestAscending } from './longestAscending';
import { TrackBuilder, type LocatorTrack } from './sourceLocators';

/** What paragraphs begin with that is of use, in text order: UTF-16 offsets. */
interface Beginnings {
  readonly headings: readonly HeadingCandidate[];
  /** Paragraphs that begin with the number of a clause or recital. */
  readonly numbered: readonly number[];
  /** Paragraphs that end the last article: "Done at Vienna". */
  readonly closings: readonly number[];
}

/** So many paragraphs are looked at between two pauses: a millisecond or two. */
const paragraphsInStep = 1_000;
/** As many clauses, whose nesting takes longer. */
const clausesInStep = 200;

/**
 * The articles, sections, clauses and recitals of a text, as its paragraphs' beginnings tell them;
 * undefined where there are none.
 * @param kinds of headings that are looked for
 */
export function* divisionsOf(
  body: string,
  paragraphs: Paragraphs,
  kinds: ReadonlySet<string>,
): Steps<LocatorTrack | undefined> {
  const { headings: candidates, numbered, closings } = yield* beginningsOf(body, paragraphs, kinds);
  const headings = yield* headingsAmong(candidates);
  const [first] = headings;
  if (!first) return undefined;
  const track = new TrackBuilder();
  if (kinds.has('recital')) {
    const before = numbered.filter((offset) => offset < first.start);
    addRecitals(body, paragraphs, before, first.start, track);
  }
  let done = 0;
  let nextNumbered = 0;
  let nextClosing = 0;
  for (const [index, heading] of headings.entries()) {
    const end = headings[index + 1]?.start ?? body.length;
    const { label, parts } = placeOf(heading);
    if (heading.value === '') track.end(heading.start);
    else track.begin(heading.start, label, joinParts(parts));
    while ((closings[nextClosing] ?? Infinity) < heading.end) nextClosing++;
    const closing = closings[nextClosing] ?? Infinity;
    const nesting = new ClauseNesting();
    if (heading.value !== '') addClauses(heading.end, heading.start);
    while ((numbered[nextNumbered] ?? Infinity) < heading.end) nextNumbered++;
    for (; (numbered[nextNumbered] ?? Infinity) < Math.min(end, closing); nextNumbered++) {
      if (++done % clausesInStep === 0) yield;
      const at = numbered[nextNumbered] ?? 0;
      if (heading.value !== '') addClauses(at, at);
    }
    if (closing < end) track.end(closing);

    /** One number may follow another: `1. (a)`. */
    function addClauses(from: number, start: number): void {
      let offset = from;
      for (;;) {
        const number = clauseNumberAt(body, offset);
        const clauses = number && nesting.next(number);
        if (!clauses) return;
        track.begin(offset === from ? start : offset, label, joinParts([...parts, ...clauses]));
        offset = number.end;
      }
    }
  }
  return track.track();
}

function placeOf({ kind, value, parent }: Heading): {
  readonly label: HeadingKind;
  readonly parts: readonly string[];
} {
  if (!parent) return { label: kind, parts: [value] };
  const outer = placeOf(parent);
  return { label: outer.label, parts: [...outer.parts, value] };
}

const closing =
  /(?:Done|DONE) (?:at|in|this)\b|(?:In witness whereof|IN WITNESS WHEREOF|In Witness Whereof)/y;

function* beginningsOf(
  body: string,
  { bounds: { starts, ends } }: Paragraphs,
  kinds: ReadonlySet<string>,
): Steps<Beginnings> {
  const headings: HeadingCandidate[] = [];
  const numbered: number[] = [];
  const closings: number[] = [];
  for (let index = 0; index < starts.length; index++) {
    if (index % paragraphsInStep === paragraphsInStep - 1) yield;
    const start = starts[index] ?? 0;
    const unit = body.charCodeAt(start);
    if (mayBeHeading(unit)) {
      const found = headingAt(body, start, ends[index] ?? 0);
      if (found && kinds.has(found.kind)) headings.push(found);
    } else if (unit === D || unit === I) {
      closing.lastIndex = start;
      if (closing.test(body)) closings.push(start);
    } else if (mayBeClause(unit) && clauseNumberAt(body, start)) numbered.push(start);
  }
  return { headings, numbered, closings };
}

const [D, I] = ['D', 'I'].map((letter) => letter.charCodeAt(0));

/** `(1)`, `(2)` before the first heading; what follows the last one's paragraph is none. */
function addRecitals(
  body: string,
  paragraphs: Paragraphs,
  offsets: readonly number[],
  end: number,
  track: TrackBuilder,
): void {
  const recitals = offsets.flatMap((offset) => {
    const number = clauseNumberAt(body, offset);
    const isRecital = number?.marks === '()' && /^\d/u.test(number.written);
    return isRecital ? [{ offset, written: number.written }] : [];
  });
  const found = longestAscending(recitals.map(({ written }) => Number(written)));
  if (found.length < 2) return;
  for (const index of found) {
    const { offset = 0, written = '' } = recitals[index] ?? {};
    track.begin(offset, 'recital', written);
  }
  const last = recitals[found.at(-1) ?? 0]?.offset ?? 0;
  const next = paragraphs.at(paragraphs.indexAfter(last) + 1);
  if (next && next.start < end) track.end(next.start);
}
