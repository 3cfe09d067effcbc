import type { Span } from '../../text/span';
import type { WrittenQuotation } from '../reading/writtenQuotation';

/** What of a stretch of a document prints nothing and has to stay when its words go. */
export interface HiddenMarkup {
  /** What closes emphasis that began before. */
  readonly closers: string;
  /** What stands by itself: a note. */
  readonly notes: string;
  /** What opens emphasis that goes on. */
  readonly openers: string;
}

/** What opens or closes emphasis, or an argument that is set in some way. */
const emphasis = /\*{1,3}|_{1,3}|~~|<\/?[a-z][^<>]{0,500}>|\\[a-z]+\*?\{|#[a-z]+\[|[\]}/=]/giu;

/** The markup inside a stretch of quoted words that the words' own change must not take away. */
export function hiddenMarkup(
  text: string,
  { prose }: Pick<WrittenQuotation, 'prose'>,
  span: Span,
): HiddenMarkup {
  const open: string[] = [];
  const closers: string[] = [];
  const notes: string[] = [];
  for (const { start, end } of hiddenPieces(prose, span)) {
    const piece = text.slice(start, end);
    if (piece.replace(emphasis, '').replace(/[\s\\>~]/gu, '') !== '') {
      notes.push(piece.trim());
      continue;
    }
    const followsSpace = /\s/u.test(text.charAt(start - 1)) || /^\s/u.test(piece);
    for (const [token] of piece.matchAll(emphasis)) {
      if (closes(token, open.at(-1) ?? '')) open.pop();
      else if (isCloser(token) || (isEither(token) && !followsSpace)) closers.push(token);
      else open.push(token);
    }
  }
  return { closers: closers.join(''), notes: notes.join(''), openers: open.join('') };
}

/** Whether a mark opens as well as closes. */
function isEither(token: string): boolean {
  return !/[[{<]/u.test(token);
}

function isCloser(token: string): boolean {
  return /^(?:[\]}]|<\/)/u.test(token);
}

function closes(token: string, opener: string): boolean {
  if (token === '}') return opener.endsWith('{');
  if (token === ']') return opener.endsWith('[');
  if (token.startsWith('</')) return opener.startsWith('<');
  return token === opener;
}

/** What stands between the printed characters of a stretch. */
function hiddenPieces(prose: WrittenQuotation['prose'], { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (let unit = firstUnitAt(prose, start); unit < prose.text.length; unit++) {
    const printed = prose.toDocument({ start: unit, end: unit + 1 });
    if (printed.start >= end) break;
    if (printed.start > at) pieces.push({ start: at, end: printed.start });
    at = Math.max(at, printed.end);
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

/** The first unit of a quotation's text that stands at a place of the document or after it. */
export function firstUnitAt(prose: WrittenQuotation['prose'], at: number): number {
  let low = 0;
  let high = prose.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (prose.toDocument({ start: middle, end: middle + 1 }).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
