import { readEntity } from '../prose/entities';
import { latexCharacterCommands } from '../prose/latexLetters';

/** The marks that close what a mark opens; the first is the usual one. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "'": ["'", '’'],
  '“': ['”'],
  // Swedish and Finnish, which open with the mark that closes.
  '”': ['”'],
  '„': ['“', '”', '``', "''"],
  '‟': ['”'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  '‛': ['’'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '›': ['‹'],
  // TeX, where writers close with a straight mark as well; its German marks; AsciiDoc.
  '``': ["''", '"', '”'],
  '`': ["'", '’'],
  '"`': ['"\'', '`"'],
  "'`": ["`'"],
};

/** Whether a mark can close what another one opened. */
export function closes(mark: string, opener: string): boolean {
  return closers[opener]?.includes(mark) ?? false;
}

/** What TeX's fonts, and babel, join to another mark. */
const ligatures: Readonly<Record<string, string>> = {
  ',,': '„',
  '<<': '«',
  '>>': '»',
  '"<': '«',
  '">': '»',
};

/** The mark that a token of the document stands for, whichever way it is written: `&ldquo;` is `“`. */
export function markOf(written: string): string {
  if (/^\{?\\[A-Za-z]/u.test(written)) {
    return latexCharacterCommands[written.replace(/[^A-Za-z]/gu, '')] ?? written;
  }
  if (written.startsWith('{')) return readEntity(`&${written.slice(1, -1)};`);
  if (written.startsWith('&')) return readEntity(written);
  if (written.length === 2 && written.startsWith('\\')) return written.slice(1);
  return ligatures[written] ?? written;
}

export function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || /^\s?$/u.test(character);
}

const wordCharacter = /[\p{L}\p{N}]/u;

function isWord(character: string): boolean {
  return (character >= 'a' && character <= 'z') || wordCharacter.test(character);
}

/** Words that begin with an apostrophe: 'tis, rock 'n' roll, the '90s. */
const elision = /(?:tis|twas|twere|twill|twould|em|til|cause|nuff|n|\d0s|\d\ds)(?![\p{L}\p{N}])/iuy;

/**
 * Whether a mark can open a quotation.
 * @param start,end where it stands in `text`
 */
export function canOpen(mark: string, text: string, start: number, end: number): boolean {
  if (!(mark in closers)) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (mark === '«' || mark === '‹') return true;
  if (isSpace(after)) return false;
  if (mark === '"') return !isWord(before);
  if (mark === '”') return (isSpace(before) || before === '(') && isWord(after);
  if (mark === '»' || mark === '›') return !isWord(before) && !/[.,;:!?)]/u.test(after);
  if (mark !== "'" && mark !== '‘' && mark !== '`' && mark !== '‚') return true;
  if (isWord(before) || /[.,;:!?)\]’]/u.test(before) || /[,;:!?)\]}]/u.test(after)) return false;
  elision.lastIndex = end;
  return !elision.test(text);
}

/**
 * What in AsciiDoc begins with letters and is no word: a note, a link, an address. A pattern's source,
 * with which a mark may stand side by side.
 */
export const macroAfter = String.raw`(?:footnote(?:ref)?|link|xref|cite(?:np)?|pass|stem|image|mailto|https?|ftp):[^\s"'’]`;
const macro = new RegExp(macroAfter, 'uy');

/**
 * How well a mark can close a quotation: after a word or punctuation, and before no letter. A weak one
 * may as well be an apostrophe (“the states' parties”) or the sign of inches: it closes only where no
 * better one follows.
 */
export function closingStrength(
  mark: string,
  text: string,
  start: number,
  end: number,
): 'none' | 'weak' | 'strong' {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // TeX's opening mark is the closing one of German.
  if (mark === '``') return isSpace(before) || isWord(after) ? 'none' : 'strong';
  if (mark !== '"' && mark !== "'" && mark !== '’') return 'strong';
  if (isSpace(before) || /[([{]/u.test(before)) return 'none';
  if (mark === '"') return /\d/u.test(before) && goesOn(text, end) ? 'weak' : 'strong';
  if (isWord(after)) return isBeforeMacro(text, end) ? 'strong' : 'none';
  return /[sxzSXZ\d]/u.test(before) && goesOn(text, end) ? 'weak' : 'strong';
}

function isBeforeMacro(text: string, at: number): boolean {
  macro.lastIndex = at;
  return macro.test(text);
}

/** Whether a word follows, after white space. */
function goesOn(text: string, end: number): boolean {
  return isSpace(text.charAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}
