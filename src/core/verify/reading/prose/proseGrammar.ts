/** What the reader of the finished document sees of something that the markup writes. */
export type Reading =
  /** This instead; nothing where it is empty. */
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing, nor the white space before it unless a word follows: a note, a citation. */
  | { readonly kind: 'aside' }
  /** A part of itself as it stands: offsets in what matched. */
  | { readonly kind: 'inner'; readonly from: number; readonly to: number }
  /** The beginning of a group, and what is seen at its end; it takes `levels` closing brackets, or one. */
  | {
      readonly kind: 'open';
      readonly text: string;
      readonly close: string;
      readonly levels?: number;
    }
  /** The beginning of a group of which nothing is seen. */
  | { readonly kind: 'openAside' }
  /** The end of the innermost group; `isMarkup` where neither of its brackets is seen: a link's. */
  | { readonly kind: 'close'; readonly isMarkup?: boolean }
  /** Markers of emphasis: they are seen unless they pair. */
  | { readonly kind: 'emphasis'; readonly opens: boolean; readonly closes: boolean };

/** How a language's prose is read. */
export interface ProseGrammar {
  /** All that is not plain words. Global, without numbered groups, each alternative linear. */
  readonly token: RegExp;
  /** @param before,after the characters beside it; empty at the ends of the document */
  readonly read: (token: string, before: string, after: string) => Reading;
}

export const aside: Reading = { kind: 'aside' };
export const openAside: Reading = { kind: 'openAside' };
export const plainGroup: Reading = { kind: 'open', text: '', close: '' };
export const squareBrackets: Reading = { kind: 'open', text: '[', close: ']' };
export const quotationGroup: Reading = { kind: 'open', text: '“', close: '”' };

/** What is seen instead. */
export function text(seen: string): Reading {
  return { kind: 'text', text: seen };
}

/** All but so many characters at each end. */
export function inner(token: string, from: number, after = from): Reading {
  return { kind: 'inner', from, to: token.length - after };
}

/** Line ends with the markers and the indentation of the lines after them: a line end, or a paragraph's. */
export const lineEnds = /(?:\r?\n[ \t]*)+/;

/** The same with the markers of quoted lines. */
export const quotedLineEnds = /(?:\r?\n[ \t>]*)+/;

export function readLineEnds(token: string): Reading {
  return text(token.indexOf('\n') === token.lastIndexOf('\n') ? '\n' : '\n\n');
}

/** Emphasis by the rule of most languages: it opens before a word and closes after one. */
export function emphasis(before: string, after: string): Reading {
  return { kind: 'emphasis', opens: /\S/u.test(after), closes: /\S/u.test(before) };
}

/** Emphasis that does not begin or end within a word. */
export function emphasisOfWords(before: string, after: string): Reading {
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
  return {
    kind: 'emphasis',
    opens: /\S/u.test(after) && !isWord(before),
    closes: /\S/u.test(before) && !isWord(after),
  };
}

/** One global alternation. */
export function tokens(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gmu');
}
