import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

/**
 * A piece of a text as texts are compared. `ellipsis`: words left out, `…`, `[…]`, `(…)` or `* * *`; `brackets`: what
 * somebody put in between, `[the two states]`; `word` may have brackets in it, `[w]hat`; all else is a `mark`.
 * Its span is in the text, without the white space round it.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'ellipsis' | 'brackets';
  /** Folded: equal tokens are equal but for typography. */
  readonly text: string;
}

const letter = String.raw`[\p{L}\p{N}\p{M}]`;
const bracketed = String.raw`\[${letter}{0,20}\]`;

/** Read on folded text, where apostrophes are `"` and an ellipsis has no spaces round it. */
const token = new RegExp(
  [
    String.raw`\p{N}+(?:[.,]\p{N}+)+`,
    String.raw`(?:${bracketed})?${letter}+(?:(?:"|${bracketed})${letter}+|${bracketed}){0,20}`,
    String.raw`\[\.?…\]`,
    // Most languages but English have round brackets, and courts and statutes asterisks.
    String.raw`\(\.?…\)`,
    String.raw`\*(?:\s?\*){2,}`,
    // Russian has angles; in quotation marks of one kind, they fold to these.
    String.raw`<\.?…>|"\.?…"`,
    String.raw`\([Ss]ic!?\)`,
    String.raw`\[[^[\]]{0,300}\]`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/** The tokens of a text, in order. Linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let last = 0;
  token.lastIndex = 0;
  for (let match = token.exec(folded.text); match; match = token.exec(folded.text)) {
    const { 0: piece, index } = match;
    const kind = kindOf(piece);
    const written = folded.toOriginal({ start: index, end: index + piece.length });
    // What is written otherwise may have white space round it; most is written as it is.
    const isAsWritten = written.end - written.start === piece.length && written.start >= last;
    const { start, end: to } = isAsWritten ? written : trimmed(text, written, last);
    // Of four dots the first is the full stop, and the ellipsis has the others.
    const end = kind === 'mark' && text.startsWith(piece, start) ? start + 1 : to;
    last = end;
    found.push({ kind, text: kind === 'ellipsis' ? '…' : piece, start, end });
  }
  return found;
}

const letterFirst = new RegExp(`^${letter}`, 'u');

function kindOf(piece: string): Token['kind'] {
  // A sign that is read as a word may stand for one, or for two.
  if (letterFirst.test(piece) || /^[%&]$/u.test(piece)) return 'word';
  if (/^(?:…|[(<"]\.?…[)>"]|\*[*\s]+)$/u.test(piece)) return 'ellipsis';
  if (piece.startsWith('(') && piece.length > 1) return 'brackets';
  if (piece.length === 1 || !piece.startsWith('[')) return 'mark';
  // In a word other letters follow the brackets.
  if (piece.indexOf(']') < piece.length - 1) return 'word';
  return piece.endsWith('…]') ? 'ellipsis' : 'brackets';
}

const space = /\s/u;

/** A span from some place on, without white space at its ends. */
function trimmed(text: string, { start, end }: Span, from: number): Span {
  let first = Math.max(start, from);
  let last = Math.max(end, first);
  while (first < last && space.test(text.charAt(first))) first++;
  while (last > first && space.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
