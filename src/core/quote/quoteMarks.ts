/** The marks of one level of quotation. */
export interface QuoteMarkPair {
  readonly open: string;
  readonly close: string;
}

/** How a document writes quotation marks: the outer pair, and the pair for a quotation inside it. */
export interface QuoteMarks {
  readonly outer: QuoteMarkPair;
  readonly inner: QuoteMarkPair;
  /** What parts two marks that meet, where they could be read as another mark (TeX's `'''`). */
  readonly between?: string;
}

/** A text in pieces: its words, and the marks that open and close a quotation inside it. */
export type QuotePiece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'open' | 'close';
      /** 1 for a quotation in the text, 2 for one inside that … */ readonly depth: number;
    };

const markPattern = /[“”«»„"‘’]/gu;

/**
 * Cuts a text at the quotation marks that pair up. An apostrophe, and a mark without its partner,
 * stays a part of the words.
 */
export function splitAtQuoteMarks(text: string): readonly QuotePiece[] {
  const marks = pairedMarks(text);
  const pieces: QuotePiece[] = [];
  let from = 0;
  let depth = 0;
  for (const { index, kind } of marks) {
    if (index > from) pieces.push({ kind: 'words', text: text.slice(from, index) });
    pieces.push(kind === 'open' ? { kind, depth: ++depth } : { kind, depth: depth-- });
    from = index + 1;
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) });
  return pieces;
}

interface Mark {
  readonly index: number;
  readonly kind: 'open' | 'close';
}

const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '"': '"',
  '‘': '’',
};

function pairedMarks(text: string): readonly Mark[] {
  const open: { readonly index: number; readonly closer: string }[] = [];
  const paired: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(markPattern)) {
    const isApostrophe = mark === '’' && /\p{L}/u.test(text.charAt(index + 1));
    const innermost = open.at(-1);
    if (innermost?.closer === mark && !isApostrophe) {
      open.pop();
      paired.push({ index: innermost.index, kind: 'open' }, { index, kind: 'close' });
    } else if (closerOf[mark] !== undefined) {
      open.push({ index, closer: closerOf[mark] });
    }
  }
  return paired.sort((a, b) => a.index - b.index);
}

/**
 * Writes verbatim text inside a quotation: its own quotation marks take the shape that their level
 * asks for (double, single, double …), as every style manual has it (Chicago 13.30, APA 8.32,
 * MLA 6.39, Bluebook 5.2(f), OSCOLA 1.5.1). Not a letter else is touched but by `escape`.
 * @param from what of the text to write: all from this UTF-16 offset on
 */
export function writeInside(
  text: string,
  marks: QuoteMarks,
  escape: (words: string) => string,
  from = 0,
): string {
  const written: string[] = [];
  let offset = 0;
  let afterMark = false;
  for (const piece of splitAtQuoteMarks(text)) {
    const start = offset;
    offset += piece.kind === 'words' ? piece.text.length : 1;
    if (offset <= from) continue;
    if (piece.kind === 'words') {
      written.push(escape(piece.text.slice(Math.max(from - start, 0))));
    } else {
      written.push(afterMark ? (marks.between ?? '') : '', markFor(piece, marks));
    }
    afterMark = piece.kind !== 'words';
  }
  return written.join('');
}

/** A mark inside a quotation: the inner and the outer ones take turns. */
export function markFor(
  { kind, depth }: Exclude<QuotePiece, { kind: 'words' }>,
  marks: QuoteMarks,
): string {
  return (depth % 2 === 1 ? marks.inner : marks.outer)[kind];
}

/** The outer opening mark, parted from a mark at the text's beginning where it must be. */
export function opening(text: string, marks: QuoteMarks): string {
  const meets = splitAtQuoteMarks(text)[0]?.kind === 'open';
  return `${marks.outer.open}${meets ? (marks.between ?? '') : ''}`;
}

/** The outer closing mark, parted from a mark at the text's end where it must be. */
export function closing(text: string, marks: QuoteMarks): string {
  const meets = splitAtQuoteMarks(text).at(-1)?.kind === 'close';
  return `${meets ? (marks.between ?? '') : ''}${marks.outer.close}`;
}
