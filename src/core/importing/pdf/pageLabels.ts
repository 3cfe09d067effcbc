import { counted, were } from '../wording';
import type { PrintedNumber } from './printedNumber';

/** What the pages are called in locators; undefined for a page that has no number. */
export interface PageLabels {
  readonly labels: readonly (string | undefined)[];
  /** How they were found, for the writer. */
  readonly note: string;
}

/**
 * The numbers that the file gives its pages; where it gives none, those that are printed on them;
 * else the pages are counted.
 * @param printed what is printed on each page, as far as it counts them
 */
export function pageLabels(
  count: number,
  ofFile: readonly string[] | undefined,
  printed: readonly (PrintedNumber | undefined)[],
): PageLabels {
  const counting = Array.from({ length: count }, (_, page) => `${page + 1}`);
  const isOwn = ofFile?.some((label, page) => label.trim() !== '' && label !== counting[page]);
  if (ofFile && isOwn) {
    const labels = counting.map((number, page) => locatorText(ofFile[page] ?? '') ?? number);
    return { labels, note: told(labels, 'as the file itself numbers its pages') };
  }
  const step = arabicStep(printed);
  if (step === undefined || step === 1) return { labels: counting, note: told(counting, '') };
  const labels = printed.map((number, page) =>
    number?.isRoman ? number.written : page + step > 0 ? `${page + step}` : undefined,
  );
  return { labels, note: told(labels, 'as is printed on the pages') };
}

/** How far the printed numbers are from the count from 0, where that is so on at least two pages. */
function arabicStep(printed: readonly (PrintedNumber | undefined)[]): number | undefined {
  const steps = new Map<number, number>();
  printed.forEach((number, page) => {
    if (!number || number.isRoman) return;
    const step = number.value - page;
    steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  const [most] = [...steps].sort(([, one], [, other]) => other - one);
  return most && most[1] > 1 ? most[0] : undefined;
}

/** What may stand in a marker: undefined for a label that would not be read as one. */
function locatorText(label: string): string | undefined {
  const text = label.trim();
  return /^[^\s{},;]{1,40}$/u.test(text) && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

function told(labels: readonly (string | undefined)[], how: string): string {
  const known = labels.filter((label) => label !== undefined);
  const span = known.length === 1 ? `{p. ${known[0]}}` : `{p. ${known[0]}} to {p. ${known.at(-1)}}`;
  const became = known.length === 1 ? 'it became a locator' : 'each became a locator';
  const without = labels.length - known.length;
  const rest =
    without > 0 ? ` ${counted(without, 'page')} before them ${were(without)} given none.` : '';
  return `${counted(labels.length, 'page')} ${were(labels.length)} found; ${became}, ${span}${how === '' ? '' : `, ${how}`}.${rest}`;
}
