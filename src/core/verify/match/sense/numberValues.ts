import { romanValue } from '../../../text/romanNumeral';
import type { Token } from '../tokens';

/** A number that a text says, in whatever words. */
export interface NumberSaid {
  /** What it comes to, in digits; `2000s` for a decade. */
  readonly value: string;
  /** Whether the word says many other things as well: `one`, `second`. */
  readonly isWeak: boolean;
  /** Indices of its tokens, `end` exclusive. */
  readonly first: number;
  readonly end: number;
}

const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth';
const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const small = new Map<string, number>([
  ...numbered(below20, 1),
  ...numbered(ordinals, 1),
  ...numbered(tens, 10, 2),
  ...numbered(ordinalTens, 10, 2),
  ['dozen', 12],
  ['half', 0.5],
  ['twice', 2],
  ['double', 2],
]);
const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const abbreviatedScales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const weak = new Set('one first second third dozen half twice double'.split(' '));

function numbered(words: string, step: number, from = 0): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, (index + from) * step]);
}

/**
 * The numbers among some tokens. `37`, `thirty-seven` and `XXXVII` are the same one, `$200 million` and
 * `$200,000,000`, `20th` and `twentieth`, too.
 */
export function numbersSaid(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly NumberSaid[] {
  const found: NumberSaid[] = [];
  for (let at = from; at < to;) {
    const number = numberAt(tokens, at, to);
    if (number) found.push(number);
    at = number?.end ?? at + 1;
  }
  return found;
}

/** The number that begins with a token. */
function numberAt(tokens: readonly Token[], at: number, to: number): NumberSaid | undefined {
  const first = partOf(tokens[at]);
  if (!first) return undefined;
  let total = 0;
  let group = first.value;
  let last = first;
  let end = at + 1;
  for (;;) {
    const next = tokens[end]?.kind === 'mark' && tokens[end]?.text === '-' ? end + 1 : end;
    const part = next < to ? partOf(tokens[next]) : undefined;
    if (!part) break;
    if (isGroup(tokens[end - 1], tokens[end])) {
      group = group * 1000 + part.value;
    } else if (part.isScale) {
      if (part.value > 100) {
        total += group * part.value;
        group = 0;
      } else group *= part.value;
    } else if (last.isScale || (last.value >= 20 && part.value < 10 && !first.isDigits)) {
      group += part.value;
    } else break;
    last = part;
    end = next + 1;
  }
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const isOne = end === at + 1;
  const isDecade = isOne && /^\p{N}+"?s$/u.test(word);
  const value = `${total + group}${isDecade ? 's' : ''}`;
  return { value, isWeak: isOne && weak.has(word), first: at, end };
}

/** Whether a token is three more digits of the one before it: `3 000 000`. */
function isGroup(before: Token | undefined, token: Token | undefined): boolean {
  return /^\p{N}{1,3}$/u.test(before?.text ?? '') && /^\p{N}{3}$/u.test(token?.text ?? '');
}

interface NumberPart {
  readonly value: number;
  readonly isScale: boolean;
  readonly isDigits: boolean;
}

function partOf(token: Token | undefined): NumberPart | undefined {
  if (token?.kind !== 'word') return undefined;
  const word = token.text.toLowerCase();
  if (/^\p{N}/u.test(word)) return digits(word);
  const singular = word.replace(/s$/u, '');
  const scale = scales.get(singular) ?? scales.get(word.replace(/th$/u, ''));
  if (scale !== undefined) return { value: scale, isScale: true, isDigits: false };
  const value = small.get(word) ?? roman(token.text);
  return value === undefined ? undefined : { value, isScale: false, isDigits: false };
}

/** `1,000.5`, `3.000.000`, `3"000"000`, `20th`, `1980s`, `74bn`. */
function digits(text: string): NumberPart | undefined {
  const word = text.replace(/"(?=\p{N}{3})/gu, '');
  const [, number = '', letters = ''] = /^([\p{N}.,]*\p{N})"?(\p{L}*)$/u.exec(word) ?? [];
  if (number === '') return { value: Number.NaN, isScale: false, isDigits: true };
  const isGrouped = /^\p{N}{1,3}(?:([.,])\p{N}{3})(?:\1\p{N}{3})*$/u.test(number);
  const value = Number(isGrouped ? number.replace(/[.,]/gu, '') : number.replace(',', '.'));
  const scale = abbreviatedScales.get(letters) ?? 1;
  return { value: value * scale, isScale: false, isDigits: true };
}

/** `II` to `XXXIX`; a letter alone is a word. */
function roman(text: string): number | undefined {
  return /^[XVI]{2,7}$/u.test(text) ? romanValue(text) || undefined : undefined;
}
