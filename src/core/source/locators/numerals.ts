import { romanValue } from '../../text/romanNumeral';

/** A number as it is written, in one of the ways in which it can be read. */
export interface Numeral {
  readonly system: 'digits' | 'roman' | 'letters';
  /** From 1 on; of `3.2` and `3a` a fraction stands for what follows. */
  readonly number: number;
}

/**
 * The ways in which a written number can be read: `12`, `3.2`, `3a`, `IV`, `b`; `i` and `C` are a Roman
 * numeral or a letter.
 */
export function numeralsOf(written: string): readonly Numeral[] {
  if (/^\d/u.test(written)) {
    const number = written
      .split('.')
      .reduce((sum, part, depth) => sum + Number.parseInt(part, 10) / 1000 ** depth, 0);
    const suffix = /[a-z]$/iu.exec(written)?.[0];
    const added = suffix === undefined ? 0 : letter(suffix) / 1e11;
    return [{ system: 'digits', number: number + added }];
  }
  const numerals: Numeral[] = [];
  const value = romanValue(written);
  if (value > 0) numerals.push({ system: 'roman', number: value });
  if (written.length === 1) numerals.push({ system: 'letters', number: letter(written) });
  return numerals;
}

function letter(character: string): number {
  return character.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
