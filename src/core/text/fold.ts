import { FoldedText, foldedBy, type Folding } from './foldedText';

const spaces = '\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const invisible = '\\u00AD\\u200B\\u2060\\uFEFF';
const gap = `[${spaces}${invisible}]`;

/**
 * What never counts as a difference of words (docs/matching.md): white space, quote marks, dashes,
 * ellipses, characters that print nothing. One alternation, so that the text is read once; the
 * ellipsis stands before white space because it takes in the spaces around it (`a . . . b` is `a…b`).
 */
const typography = [
  `${gap}*(?:\\.${gap}?){3}\\.${gap}*`, // four dots: a full stop and an ellipsis
  `${gap}*(?:\\.${gap}?\\.${gap}?\\.|…)${gap}*`,
  // A single plain space already is what white space folds to: not matching it halves the work.
  `${gap}{2,}|(?! )${gap}`,
  '["“”„‟«»‹›\'‘’‚‛]',
  '[-‐‑‒–—―−]{2,}|[‐‑‒–—―−]',
].join('|');

const onlyInvisible = new RegExp(`^[${invisible}]+$`, 'u');

/** Canonical composition needs a look at every cluster; most texts are composed already and skip it. */
const cluster =
  '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|[^\\p{M}]\\p{M}+|[\\u{212A}\\u{212B}\\u{2126}]';

const composed: Folding = { pattern: new RegExp(typography, 'gu'), replace: foldTypography };
const decomposed: Folding = {
  pattern: new RegExp(`${typography}|${cluster}`, 'gu'),
  replace: foldTypography,
};

function foldTypography(match: string): string {
  if (/[.…]/u.test(match)) return match.replace(/[^.]/gu, '').length > 3 ? '.…' : '…';
  if (/^["“”„‟«»‹›'‘’‚‛]/u.test(match)) return '"';
  if (/^[-‐‑‒–—―−]/u.test(match)) return '-';
  if (onlyInvisible.test(match)) return '';
  return /^[\s\u00AD\u200B\u2060]+$/u.test(match) ? ' ' : match.normalize('NFC');
}

/**
 * The matching contract's folding: two texts that fold to the same have the same words in the same
 * order, and differ at most in typography. Letters, case, digits and all other punctuation stay.
 */
export function fold(text: string): FoldedText {
  return FoldedText.of(text, foldingFor(text));
}

/** The text of `fold` alone, for those who need no way back. */
export function folded(text: string): string {
  return foldedBy(foldingFor(text), text);
}

function foldingFor(text: string): Folding {
  return text.normalize('NFC') === text ? composed : decomposed;
}
