import type { Span } from '../../../text/span';
import type { DiffPart, Finding, QuotedPlace } from '../../finding';
import type { Prose, WrittenQuotation } from '../../reading/writtenQuotation';
import { firstUnitAt } from '../hiddenMarkup';
import { asEdited, type Sides, type Texts } from './asEdited';
import { quotedStretch } from './quotedStretch';

/** Unmarked differences of a quotation that follow each other, as one. */
export interface Difference extends Sides {
  /** The writer's words, without white space at the ends; empty where something is left out. */
  readonly quotation: string;
  /** The source's words, likewise; empty where something is added. */
  readonly source: string;
  /** In the document, as `quotation`: the printed words, without what emphasises all of them. */
  readonly span: Span;
  /** What stands on either side; absent at the ends of the quotation. */
  readonly before?: DiffPart;
  readonly after?: DiffPart;
}

/** A part of the diff, and where it stands in the quotation's prose. */
interface PlacedPart {
  readonly part: DiffPart;
  readonly quoted: Span;
}

/** The unmarked differences of a finding, in order. */
export function differencesOf(
  { diff }: Pick<Finding, 'diff'>,
  { prose, form }: Pick<WrittenQuotation, 'prose' | 'form'>,
  place: QuotedPlace,
): readonly Difference[] {
  const { body } = place.source;
  const parts = placed(diff, prose);
  const whole = quotedStretch({ diff }, place);
  const texts = { prose: prose.text, body, whole, isInline: form === 'inline' };
  return asEdited(sidesOf(parts), texts).map((sides) => made(sides, parts, prose, texts));
}

/**
 * The same as they are marked and told: what only white space parts is one, words that changed places are,
 * and two omissions that nothing but a full stop parts.
 */
export function joinedDifferences(
  differences: readonly Difference[],
  { diff }: Pick<Finding, 'diff'>,
  { prose }: Pick<WrittenQuotation, 'prose'>,
  { source: { body } }: QuotedPlace,
): readonly Difference[] {
  const parts = placed(diff, prose);
  const edits = parts.filter(({ part }) => part.kind === 'edit');
  const joined: Difference[] = [];
  for (const each of differences) {
    const last = joined.at(-1);
    const between = { start: last?.quoted.end ?? 0, end: each.quoted.start };
    const hasEdit = edits.some(
      ({ quoted }) => between.start <= quoted.start && quoted.end <= between.end,
    );
    if (last && !hasEdit && areOne(last, each, prose.text.slice(between.start, between.end))) {
      const sides = {
        quoted: { start: last.quoted.start, end: each.quoted.end },
        passage: { start: last.passage.start, end: each.passage.end },
      };
      joined[joined.length - 1] = made(sides, parts, prose, { prose: prose.text, body });
    } else joined.push(each);
  }
  return joined;
}

/** Words that changed places have so many others between them at most. */
const mostMoved = /^\s*(?:\S+\s*){0,3}$/u;

function areOne(a: Difference, b: Difference, between: string): boolean {
  const areOmissions = a.quotation + b.quotation === '';
  if (areOmissions ? /^[.?!]?\s*$/u.test(between) : between.trim() === '') return true;
  const [left, put] = a.quotation === '' ? [a.source, b.quotation] : [b.source, a.quotation];
  const isMoved = sorted(left) === sorted(put) && /\p{L}|\p{N}/u.test(put);
  const isOneSided = a.quotation + b.source === '' || a.source + b.quotation === '';
  return isMoved && isOneSided && mostMoved.test(between);
}

function sorted(words: string): string {
  return words.toLowerCase().split(/\s+/u).toSorted().join(' ');
}

function placed(diff: readonly DiffPart[], prose: Prose): readonly PlacedPart[] {
  let at = diff[0] ? firstUnitAt(prose, diff[0].span.start) : 0;
  return diff.map((part) => ({ part, quoted: { start: at, end: (at += part.quotation.length) } }));
}

/** What follows each other of the parts that differ. */
function sidesOf(parts: readonly PlacedPart[]): readonly Sides[] {
  const found: { quoted: Span; passage: Span }[] = [];
  parts.forEach(({ part: { kind, passage }, quoted }, index) => {
    if (kind !== 'different') return;
    const last = parts[index - 1]?.part.kind === 'different' ? found.pop() : undefined;
    found.push({
      quoted: { start: last?.quoted.start ?? quoted.start, end: quoted.end },
      passage: { start: last?.passage.start ?? passage.start, end: passage.end },
    });
  });
  return found;
}

function made(
  sides: Sides,
  parts: readonly PlacedPart[],
  prose: Prose,
  { body }: Pick<Texts, 'prose' | 'body'>,
): Difference {
  const quoted = trimmed(prose.text, sides.quoted);
  const passage = trimmed(body, sides.passage);
  const source = body.slice(passage.start, passage.end);
  const partAt = (at: number) =>
    parts.find(({ quoted: { start, end } }) => start <= at && at < end)?.part;
  const before = partAt(sides.quoted.start - 1);
  const after = partAt(sides.quoted.end);
  return {
    quoted,
    passage,
    quotation: prose.text.slice(quoted.start, quoted.end),
    source,
    span:
      quoted.start < quoted.end ? prose.toDocument(quoted) : placeFor(source, quoted.start, prose),
    ...(before && { before }),
    ...(after && { after }),
  };
}

/** Where words are put in: after the emphasis and the notes of those before them, which punctuation is not. */
function placeFor(words: string, at: number, prose: Prose): Span {
  const isApart = /^[\p{L}\p{N}“‘"'([$]/u.test(words) && /\s/u.test(prose.text.charAt(at));
  const { start, end } = prose.toDocument({ start: at, end: isApart ? at + 1 : at });
  return { start, end: isApart ? start : end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end: start };
  return { start: start + words.search(/\S/u), end: start + words.trimEnd().length };
}
