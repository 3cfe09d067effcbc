import type { Locator } from '../csl/item';
import { cslLabel } from '../csl/locatorLabels';
import { isSeveral, withRangeMark } from '../csl/locatorValue';
import { foldText } from './foldWork';
import type { RichText } from './richText';

/** A locator as citeproc is given it, and what becomes of what it prints. */
export interface ShapedLocator {
  readonly label: string;
  readonly locator: string;
  /** Puts the value where its stand-in was printed. */
  readonly restore: (printed: RichText) => RichText;
}

/** No work has these numbers. After a multiple of 100, no style shortens the second (Chicago 9.61). */
const ONE = '1876543';
const [FIRST, LAST] = ['9700', '987654318'];
const standIn = new RegExp(String.raw`${ONE}|${FIRST}\D{1,3}${LAST}`, 'gu');

/**
 * citeproc knows ranges of numbers alone: it would print "art. II-III". Other ranges are numbers to it,
 * which give way to the real value.
 * @param style its id
 */
export function shapeLocator({ label, value }: Locator, style: string): ShapedLocator {
  const given = foldText(value);
  const marked = withRangeMark(given, '–');
  const restore = (printed: RichText) =>
    printed.map((run) => ({ ...run, text: run.text.replace(standIn, () => marked) }));
  // MLA writes a time as it writes a page, after a space: (“Hush” 00:03:16). citeproc's conditions
  // know no such label.
  if (label === 'timestamp' && style === 'modern-language-association') {
    return { label: 'page', locator: ONE, restore };
  }
  const shaped = { label: cslLabel(label), locator: given };
  if (/^\d+ ?[-–] ?\d+$/u.test(given) || marked === withRangeMark(given, '-')) {
    return { ...shaped, restore: (printed) => printed };
  }
  return {
    ...shaped,
    locator: isSeveral(given) ? `${FIRST}-${LAST}` : ONE,
    restore,
  };
}
