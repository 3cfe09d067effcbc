import type { Span } from '../../text/span';
import type { DiffPart } from '../finding';
import type { Prose } from '../reading/writtenQuotation';
import type { Step } from './alignment';
import type { Match } from './match';
import type { Token } from './tokens';
import { isToTheCharacter, type OuterMarks } from './typography';

/** A part of a diff; what is quoted is a span of the quotation's prose, wherever that stands. */
export interface Piece {
  readonly kind: DiffPart['kind'];
  readonly quoted: Span;
  readonly passage: Span;
}

/** A piece while it is put together; the gap before a word belongs to it. */
interface Growing {
  kind: DiffPart['kind'];
  readonly quoted: { start: number; end: number };
  readonly passage: { start: number; end: number };
}

/**
 * The quotation beside its source, from its first token to its last.
 * @param text the quotation's prose
 * @param outer the marks round it
 */
export function compare(text: string, match: Compared, outer: OuterMarks): readonly Piece[] {
  const { passage } = match;
  if (match.isToTheCharacter) {
    const start = text.search(/\S/u);
    const quoted = { start, end: start + passage.end - passage.start };
    return [{ kind: 'same', quoted, passage }];
  }
  const { tokens, inSource, steps } = match;
  const { body } = match.source;
  const pieces: Growing[] = [];
  for (const piece of piecesOf(tokens, inSource, steps)) {
    const last = pieces.at(-1);
    if (piece.kind === 'same' && !isExact(piece, last, text, body, outer)) {
      piece.kind = 'typography';
    }
    if (last?.kind === piece.kind) {
      last.quoted.end = piece.quoted.end;
      last.passage.end = piece.passage.end;
    } else {
      pieces.push(piece);
    }
  }
  // Only whole pieces tell: of a difference one step may be the quotation's alone, and the next the source's.
  pieces.forEach((piece, index) => {
    const last = pieces[index - 1];
    if (last) shareGap(last, piece, text, body);
  });
  return pieces;
}

type Compared = Pick<
  Match,
  'source' | 'passage' | 'isToTheCharacter' | 'tokens' | 'inSource' | 'steps'
>;

/** The same for a quotation at its place in a document. */
export function diffOf(
  prose: Prose,
  { source }: Pick<Match, 'source'>,
  pieces: readonly Piece[],
): readonly DiffPart[] {
  return pieces.map(({ kind, quoted, passage }) => ({
    kind,
    quotation: slice(prose.text, quoted),
    source: slice(source.body, passage),
    span: documentSpan(prose, quoted),
    passage,
  }));
}

/** One piece for each step. */
function* piecesOf(
  tokens: readonly Token[],
  inSource: readonly Token[],
  steps: readonly Step[],
): Generator<Growing> {
  const first = steps.find(({ source, sourceEnd }) => sourceEnd > source);
  let quotedEnd = tokens[0]?.start ?? 0;
  let passageEnd = inSource[first?.source ?? 0]?.start ?? 0;
  for (const { kind, quotation, quotationEnd, source, sourceEnd } of steps) {
    const piece: Growing = {
      kind,
      quoted: { start: quotedEnd, end: quotedEnd },
      passage: { start: passageEnd, end: passageEnd },
    };
    if (quotationEnd > quotation) quotedEnd = tokens[quotationEnd - 1]?.end ?? quotedEnd;
    if (sourceEnd > source) passageEnd = inSource[sourceEnd - 1]?.end ?? passageEnd;
    piece.quoted.end = quotedEnd;
    piece.passage.end = passageEnd;
    yield piece;
  }
}

/** Whether two equal tokens, and the gaps before them where both have one, are so to the character. */
function isExact(
  { quoted, passage }: Piece,
  last: Piece | undefined,
  text: string,
  body: string,
  outer: OuterMarks,
): boolean {
  const [written, inSource] = [slice(text, quoted), slice(body, passage)];
  if (written === inSource) return true;
  const [gap, rest] = parted(written);
  const [gapInSource, restInSource] = parted(inSource);
  const isAfterSame = last?.kind === 'same' || last?.kind === 'typography';
  return (
    isToTheCharacter(rest, restInSource, outer) &&
    (!isAfterSame || isToTheCharacter(gap, gapInSource, outer))
  );
}

/** White space before a difference belongs to what both have, as far as both have it. */
function shareGap(last: Growing, piece: Growing, text: string, body: string): void {
  const [gap] = parted(slice(text, piece.quoted));
  const [gapInSource] = parted(slice(body, piece.passage));
  const isSame = (each: Piece) => each.kind === 'same' || each.kind === 'typography';
  const isDifferent = !isSame(piece);
  const hasBoth = gap.length < length(piece.quoted) && gapInSource.length < length(piece.passage);
  if (isDifferent && hasBoth && gap !== '' && gapInSource !== '') {
    moveGap(last, piece, 'quoted', gap.length);
    moveGap(last, piece, 'passage', gapInSource.length);
  }
  // What was added before the source's first word has the space after it.
  if (isSame(piece) && !isSame(last) && length(last.passage) === 0 && gapInSource === '') {
    moveGap(last, piece, 'quoted', gap.length);
  }
}

function moveGap(last: Growing, piece: Growing, side: 'quoted' | 'passage', count: number): void {
  piece[side].start += count;
  last[side].end += count;
}

function length({ start, end }: Span): number {
  return end - start;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The white space at the beginning, and the rest. */
function parted(text: string): readonly [string, string] {
  const at = text.search(/\S|$/u);
  return [text.slice(0, at), text.slice(at)];
}

function documentSpan(prose: Prose, { start, end }: Span): Span {
  if (start < end) return prose.toDocument({ start, end });
  // Where something is left out: right after what stands before it.
  const at = start > 0 ? prose.toDocument({ start: start - 1, end: start }).end : undefined;
  const place = at ?? prose.toDocument({ start: 0, end: Math.min(1, prose.text.length) }).start;
  return { start: place, end: place };
}
