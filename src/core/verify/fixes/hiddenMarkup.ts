import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { closerAfter, openerBefore } from './enclosed';

/** What of a stretch of a document prints nothing and has to stay when its words go. */
export interface HiddenMarkup {
  /** What closes emphasis and links that began before. */
  readonly closers: readonly string[];
  /** What stands by itself: a note. */
  readonly notes: string;
  /** What opens emphasis and links that go on. */
  readonly openers: readonly string[];
  /** Whether it is all understood, so that nothing is torn apart. */
  readonly isSound: boolean;
}

/** What opens or closes emphasis, a link, or an argument that is set in some way. */
const tokens =
  /\*{1,3}|_{1,3}|~~|`{1,3}|<\/?[a-z][^<>]{0,500}>|\\[a-z]+\*?(?:\[[^[\]]{0,200}\]|\{[^{}]{0,500}\}){0,3}\{|#[a-z]+(?:\([^()]{0,500}\))?\[|\[\[[^[\]]{1,500}\]\[|\]\]|\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|[[\]}/=~]/giu;

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
    if (piece.replace(tokens, '').replace(/[\s\\>~]/gu, '') !== '') {
      notes.push(piece.trim());
      continue;
    }
    const leads = leadsWords(text, { start, end });
    for (const [token] of piece.matchAll(tokens)) {
      if (closes(token, open.at(-1) ?? '')) open.pop();
      else if (isCloser(token) || (isEither(token) && !leads)) closers.push(token);
      else open.push(token);
    }
  }
  return { closers, notes: notes.join(''), openers: open, isSound: notes.every(isBalanced) };
}

/**
 * A stretch with the beginning or the end of emphasis that stands right beside it, where the other one is in it:
 * what holds none but its words.
 * @param within what it must not go beyond
 */
export function withPartners(
  text: string,
  span: Span,
  within: Span,
  quotation: Pick<WrittenQuotation, 'prose'>,
  language: DocumentLanguage,
): Span {
  let { start, end } = span;
  for (;;) {
    const { closers, openers } = hiddenMarkup(text, quotation, { start, end });
    const [closer = ''] = closers;
    const opener = openers.at(-1) ?? '';
    const before =
      closer === '' ? '' : openerBefore(text, { start, end }, within, closer, language);
    const after = opener === '' ? '' : closerAfter(text, { start, end }, within, opener, language);
    if (before + after === '') return { start, end };
    start -= before.length;
    end += after.length;
  }
}

/** Whether marks that can open or close something open it: after white space, or between punctuation and a word. */
function leadsWords(text: string, { start, end }: Span): boolean {
  const around = text.charAt(start - 1) + text.charAt(end);
  return /\s/u.test(text.charAt(start)) || /^(?:\s|\p{P}[\p{L}\p{N}])/u.test(around);
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
  if (token.startsWith(']')) return opener.endsWith('[');
  if (token.startsWith('</')) return opener.startsWith('<');
  return token === opener;
}

/** A note holds as many brackets that open as that close, which half a link does not; a comment has its line. */
function isBalanced(written: string): boolean {
  const count = (pattern: RegExp) => written.match(pattern)?.length ?? 0;
  return (
    !/^(?:%|\/\/)/u.test(written) &&
    count(/\[/gu) === count(/\]/gu) &&
    count(/\{/gu) === count(/\}/gu) &&
    count(/<\w/gu) === count(/<\/|\/>/gu)
  );
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
