import type { Locator } from '../../../csl/item';
import { ownLabel, wordsOf } from '../../../csl/locatorLabels';
import { isSeveral, withRangeMark } from '../../../csl/locatorValue';
import { locatorText } from '../../../markup/locatorText';
import { escapeRegExp } from '../../../text/escapeRegExp';
import type { Span } from '../../../text/span';

/** What stands between a label and its value, in any markup. */
const space = String.raw`(?:[\s~\u00A0]|\\[ ,]|&nbsp;)`;
const dash = String.raw`\s?(?:-{1,3}|[\u2010-\u2015]|&[nm]dash;)\s?`;

/** A locator as it is written in a citation. */
interface WrittenLocator extends Span {
  readonly word: string;
  readonly gap: string;
  /** What it has between the ends of a range, if it is one. */
  readonly rangeMark: string | undefined;
}

/**
 * The text of a citation with another locator, and all else as it is; undefined where the locator that
 * is read in it cannot be told from other words.
 * @param written the citation in the document
 * @param from the locator that it names
 * @param rangeMark what this markup writes between the ends of a range
 */
export function withLocator(
  written: string,
  from: Locator,
  to: Locator,
  rangeMark: string,
): string | undefined {
  const found = findLocator(written, from);
  if (!found) return undefined;
  const { word, gap, start, end } = found;
  const value = withRangeMark(locatorText(to).value, found.rangeMark ?? rangeMark);
  const isSameWord =
    ownLabel(from.label) === ownLabel(to.label) && isSeveral(from.value) === isSeveral(to.value);
  const label = isSameWord ? word : wordLike(word, to);
  const newText = label === '' ? value : `${label}${gap === '' && word === '' ? ' ' : gap}${value}`;
  return written.slice(0, start) + newText + written.slice(end);
}

/** The label's word in the form that the writer has for this kind of place: `¶¶`, `paragraphs`. */
function wordLike(word: string, to: Locator): string {
  const { label } = locatorText(to);
  const { one, several } = wordsOf(to.label) ?? { one: label, several: label };
  const isPlural = label === several && one !== several;
  if (ownLabel(to.label) === 'paragraph' && word.startsWith('¶')) return isPlural ? '¶¶' : '¶';
  if (ownLabel(to.label) === 'section' && word.startsWith('§')) return isPlural ? '§§' : '§';
  const full = ownLabel(to.label);
  if (/^[a-z]{5,}$/iu.test(word) && word.toLowerCase().startsWith(full)) {
    return isPlural ? `${full}s` : full;
  }
  return word !== '' && !word.endsWith('.') && label.endsWith('.') ? label.slice(0, -1) : label;
}

function findLocator(written: string, { label, value }: Locator): WrittenLocator | undefined {
  const { one, several, others = [] } = wordsOf(label) ?? { one: label, several: label };
  const words = [...new Set([label, `${label}s`, one, several, ...others])]
    .filter((word) => word !== '')
    .map((word) => `${escapeRegExp(word.replace(/\.$/u, ''))}\\.?`)
    .sort((a, b) => b.length - a.length);
  const [first = '', ...rest] = value.split(/[-\u2010-\u2015]/u).map(escapeRegExp);
  const values = rest.reduce((range, end) => `${range}(?<mark>${dash})${end}`, first);
  const isNumbered = rest.length <= 1;
  if (!isNumbered) return undefined;
  const end = String.raw`(?![\p{L}\p{N}]|[-\u2010-\u2015]\p{N})`;
  const worded = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<word>${words.join('|')})(?<gap>${space}{0,3})${values}${end}`,
    'giu',
  );
  const bare = new RegExp(String.raw`(?<![\p{L}\p{N}.:/-])(?<word>)(?<gap>)${values}${end}`, 'giu');
  const found = [...written.matchAll(worded)];
  const matches = found.length > 0 ? found : [...written.matchAll(bare)];
  const [only] = matches;
  if (!only || matches.length > 1) return undefined;
  const { word = '', gap = '', mark } = only.groups ?? {};
  return { start: only.index, end: only.index + only[0].length, word, gap, rangeMark: mark };
}
