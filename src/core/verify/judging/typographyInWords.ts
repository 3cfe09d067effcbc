import type { DiffTexts } from './comparison';

const sorts: readonly (readonly [name: string, characters: RegExp])[] = [
  ['quotation marks or apostrophes', /["“”„‟«»‹›'‘’‚‛]/gu],
  ['dashes', /[-‐‑‒–—―−]/gu],
  ['ellipses', /…|\.\s?\.\s?\./gu],
  ['invisible characters', /[\u00AD\u200B\u2060\uFEFF]/gu],
];

/** What of the typography differs: `quotation marks or apostrophes; dashes`. */
export function typographyInWords(diff: readonly DiffTexts[]): string {
  const parts = diff.filter(({ kind }) => kind === 'typography');
  const differs = (characters: RegExp) =>
    parts.some(({ quotation, source }) => all(quotation, characters) !== all(source, characters));
  const names = sorts.filter(([, characters]) => differs(characters)).map(([name]) => name);
  const isParagraph = parts.some(
    ({ quotation, source }) => /\n\s*\n/u.test(source) !== /\n\s*\n/u.test(quotation),
  );
  const isBroken = parts.some(({ quotation }) => quotation.includes('\n'));
  const isSpaced = parts.some(({ quotation, source }) => isOtherSpace(quotation, source));
  if (isParagraph) names.push('paragraph breaks');
  else if (isBroken) names.push('line breaks');
  else if (isSpaced && !names.includes('ellipses')) names.push('spaces');
  return names.length > 0 ? names.join('; ') : 'the form of letters';
}

function all(text: string, characters: RegExp): string {
  return (text.match(characters) ?? []).join(' ');
}

function isOtherSpace(quotation: string, source: string): boolean {
  const [mine, theirs] = [quotation, source].map((text) => text.split(/[^\s]+/u).join('|'));
  return mine !== theirs;
}
