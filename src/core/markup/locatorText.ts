import type { Locator } from '../csl/item';
import { ownLabel, wordsOf } from '../csl/locatorLabels';
import { isSeveral, withRangeMark } from '../csl/locatorValue';

/** A locator in words: `para. 3`, or `paras. 2-4` where its value names several. */
export interface LocatorText {
  /** `para.`; a label that is not known stands for itself; empty for one that needs no word. */
  readonly label: string;
  /** One line, trimmed; a range with a plain hyphen. */
  readonly value: string;
}

/** The words of a CSL locator, as the readers of citations by key know them. */
export function locatorText({ label, value }: Locator): LocatorText {
  const line = value.replace(/\s+/gu, ' ').trim();
  const words = wordsOf(label) ?? { one: label, several: label };
  return {
    label: isSeveral(line) ? words.several : words.one,
    value: withRangeMark(line, '-'),
  };
}

/**
 * `para. 3`, `paras. 2–3`, `art. II(1)`, `00:12:31`: the locator as this extension's own lists show it,
 * whatever the citation style.
 */
export function formatLocator(locator: Locator): string {
  const { label, value } = locatorText(locator);
  return joinWords(label, withRangeMark(value, '–'), ' ');
}

/** The labels that Pandoc's citeproc and Org read; any other is text to them, printed as it stands. */
const readLabels = new Set(
  'book chapter column figure folio issue line note opus page paragraph part section sub-verbo verse volume'.split(
    ' ',
  ),
);

/** Whether the readers of citations by key know a label. */
export function isReadLabel(label: string): boolean {
  return readLabels.has(ownLabel(label));
}

/** The label before the value, where there is one. */
export function joinWords(label: string, value: string, space: string): string {
  return label === '' ? value : label + space + value;
}
