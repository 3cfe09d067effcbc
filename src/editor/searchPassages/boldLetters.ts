import type { Span } from '../../core/text/span';

/**
 * Sets spans of a text in the bold letters of Unicode's mathematical alphabet. VS Code's quick pick
 * highlights only what its own filter matched, never what ours did, and knows no markup; letters that
 * are bold in themselves are the one way to mark words there. For display only, never for a document.
 */
export function emphasize(text: string, spans: readonly Span[]): string {
  let written = '';
  let from = 0;
  for (const { start, end } of spans) {
    written +=
      text.slice(from, start) + text.slice(start, end).replace(/[A-Za-z0-9]/gu, boldLetter);
    from = end;
  }
  return written + text.slice(from);
}

/** Where each alphabet begins in Unicode, sans-serif bold. */
const alphabets = [
  { first: 'A', last: 'Z', bold: 0x1d5d4 },
  { first: 'a', last: 'z', bold: 0x1d5ee },
  { first: '0', last: '9', bold: 0x1d7ec },
];

function boldLetter(letter: string): string {
  const alphabet = alphabets.find(({ first, last }) => first <= letter && letter <= last);
  if (!alphabet) return letter;
  return String.fromCodePoint(alphabet.bold + letter.charCodeAt(0) - alphabet.first.charCodeAt(0));
}
