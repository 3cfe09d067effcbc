/** Which characters a format's readers take in a key. */
export interface KeyRules {
  readonly isLegal: (key: string) => boolean;
  /** Whether two keys that differ in case alone are one to the format's readers. */
  readonly ignoresCase: boolean;
}

/** BibTeX reads the key up to a comma; biber warns of keys that differ in case alone. */
export const bibKeys: KeyRules = {
  isLegal: (key) => /^[^\s"#%'(),={}~\\@[\];]+$/u.test(key),
  ignoresCase: true,
};

/** Pandoc's and Typst's citations can give nearly every key; what would end one is left out. */
export const looseKeys: KeyRules = {
  isLegal: (key) => /^[^\s#@{}()[\],;"'\\%~<>]+$/u.test(key),
  ignoresCase: false,
};

/**
 * A key for a work that no other entry has: its id where that is legal, else made of it in ASCII;
 * a letter (a, b, … aa, …) after it where it is taken.
 * @param taken keys as {@link comparableKey} gives them
 */
export function makeKey(id: string, taken: ReadonlySet<string>, rules: KeyRules): string {
  const base = rules.isLegal(id) ? id : asciiKey(id);
  let key = base;
  for (let count = 0; taken.has(comparableKey(key, rules)); count++) key = base + letters(count);
  return key;
}

export function comparableKey(key: string, rules: KeyRules): string {
  return rules.ignoresCase ? key.toLowerCase() : key;
}

function asciiKey(id: string): string {
  const ascii = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_:.-]+/gu, '-')
    .replace(/^[-.:]+|[-.:]+$/gu, '');
  return ascii === '' ? 'work' : ascii;
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(count: number): string {
  const last = String.fromCharCode(0x61 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}
