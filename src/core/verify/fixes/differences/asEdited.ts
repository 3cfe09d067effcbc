import { contains, type Span } from '../../../text/span';
import { markPairs } from './markPairs';

/** What a quotation has, and what its source has instead; either may be empty. */
export interface Sides {
  /** In the quotation's prose. */
  readonly quoted: Span;
  /** In the source's body. */
  readonly passage: Span;
}

/** The two texts of a comparison. */
export interface Texts {
  /** The quotation's. */
  readonly prose: string;
  /** The source's. */
  readonly body: string;
  /** What of the body is quoted, with both marks of every pair. */
  readonly whole: Span;
  readonly isInline: boolean;
}

/**
 * Differences as a copy editor takes them, who leaves alone what is in order: inner marks that are a pair, a
 * run of hyphens as one dash, and where the writer's sentence ends.
 */
export function asEdited(differences: readonly Sides[], texts: Texts): readonly Sides[] {
  const keeps = keptMarks(differences, texts);
  const steps = [
    within,
    withHyphens,
    pastMark,
    (sides: Sides) => withoutMarks(sides, texts, keeps),
    withoutStop,
    byArticle,
  ];
  return differences
    .map((each) => steps.reduce((sides, step) => step(sides, texts), each))
    .filter(({ quoted, passage }) => hasText(texts.prose, quoted) || hasText(texts.body, passage));
}

/** Nothing of another quotation in the source: a mark that has no partner here. */
function within({ quoted, passage }: Sides, { whole }: Texts): Sides {
  const clip = (at: number) => Math.min(Math.max(at, whole.start), whole.end);
  return { quoted, passage: { start: clip(passage.start), end: clip(passage.end) } };
}

/** A run of hyphens is one dash, and belongs to what has its first. */
function withHyphens({ quoted, passage }: Sides, { prose }: Texts): Sides {
  const isHyphen = (at: number) => prose[at] === '-';
  let { start, end } = quoted;
  while (start < end && isHyphen(start) && isHyphen(start - 1)) start++;
  while (end > start && isHyphen(end - 1) && isHyphen(end)) end++;
  return { quoted: { start, end }, passage };
}

/** `‘truth,’ ‘liberty,’` leaves out `‘sacrifice,’` after the mark, and not `’ ‘sacrifice,` before it. */
function pastMark({ quoted, passage }: Sides, { prose, body }: Texts): Sides {
  const isMark = (character: string | undefined) => /["“”‘’»]/u.test(character ?? '');
  const isLeftOut = quoted.start === quoted.end && isMark(prose[quoted.end]);
  if (!isLeftOut || !isMark(body[passage.start]) || !isMark(body[passage.end])) {
    return { quoted, passage };
  }
  return {
    quoted: { start: quoted.end + 1, end: quoted.end + 1 },
    passage: { start: passage.start + 1, end: passage.end + 1 },
  };
}

/** The marks of the quotation whose partners are in order too. */
function keptMarks(differences: readonly Sides[], { prose }: Texts): ReadonlySet<number> {
  const isIn = (mark: Span) => differences.some(({ quoted }) => contains(quoted, mark));
  return new Set(
    markPairs(prose).flatMap(([open, close]) =>
      isIn(open) === isIn(close) ? [] : [open.start, close.start],
    ),
  );
}

/** They stay at the ends of what differs, where the source's words for it have none. */
function withoutMarks(
  { quoted, passage }: Sides,
  { body }: Texts,
  keeps: ReadonlySet<number>,
): Sides {
  if (/["“”‘»«„]|’(?!\p{L})/u.test(body.slice(passage.start, passage.end)))
    return { quoted, passage };
  let { start, end } = quoted;
  while (end > start && keeps.has(end - 1)) end--;
  while (start < end && keeps.has(start)) start++;
  return { quoted: { start, end }, passage };
}

/** The writer's sentence ends as it does, whatever the source's does there. */
function withoutStop({ quoted, passage }: Sides, { prose, body, isInline }: Texts): Sides {
  const isLast = isInline && quoted.end === prose.length && quoted.start < quoted.end;
  const words = body.slice(passage.start, passage.end).trimEnd();
  const hasStop = isLast && /[.,;:]$/u.test(words) && !/[.,;:!?]$/u.test(prose);
  return hasStop
    ? { quoted, passage: { start: passage.start, end: passage.start + words.length - 1 } }
    : { quoted, passage };
}

const article = String.raw`(?:an?|the)`;

/** `a path` has `a` for `the`, where the source’s own `a` stands farther before: `a strong defense, the path`. */
function byArticle({ quoted, passage }: Sides, { prose, body }: Texts): Sides {
  const isFirst = new RegExp(`^${article}\\s*$`, 'iu').test(prose.slice(0, quoted.end));
  const meant = new RegExp(`\\s${article}\\s*$`, 'u').exec(body.slice(passage.start, passage.end));
  if (!isFirst || !meant || quoted.start < quoted.end) return { quoted, passage };
  return {
    quoted: { start: 0, end: quoted.end },
    passage: { start: passage.start + meant.index, end: passage.end },
  };
}

function hasText(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() !== '';
}
