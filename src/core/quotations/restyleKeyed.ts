import { workRead } from '../cite/citation';
import { writeKeyed } from '../quote/citationWriter';
import type { QuotationStyle } from '../quote/insertion';
import { touches, type TextChange } from '../quote/textChange';
import { escapeRegExp } from '../text/escapeRegExp';
import type { CitableWork } from './citableWorks';
import { openLocator } from './openForms';
import type { Restyling } from './restyle';

/** A key and a locator that no document has. */
const KEY = 'citeAgreementKey';
const LOCATOR = '987654321';
const LOCATORS = `${LOCATOR}-987654399`;
/** Letters, which some markups write otherwise. */
const LETTERS = 'citeAgreementPlace';

/**
 * As `restyle`, for a document that cites by keys. The keys' style is set where the document is rendered;
 * what changes here are the words before a key: "The White House, fact sheet, quoted in".
 */
export function restyleKeyed(
  text: string,
  from: readonly QuotationStyle[],
  to: QuotationStyle,
  works: readonly CitableWork[],
): Restyling {
  const changes: TextChange[] = [];
  const styles = new Set<string>();
  let known = 0;
  for (const style of from) {
    for (const work of works.filter(({ quotedIn }) => quotedIn)) {
      for (const { label, pattern } of patternsOf(style, work)) {
        for (const match of text.matchAll(pattern)) {
          const span = { start: match.index, end: match.index + match[0].length };
          if (touches(changes, span)) continue;
          const { key = workRead(work).id, locator } = match.groups ?? {};
          const value = locator?.replace(/[\u2012-\u2014]+|--/gu, '-');
          changes.push({ span, newText: written(to, work, key, label, value) });
          styles.add(style.engine.style.id);
          known++;
        }
      }
    }
  }
  const [style] = styles;
  return {
    changes: changes
      .filter(({ span, newText }) => text.slice(span.start, span.end) !== newText)
      .sort((a, b) => a.span.start - b.span.start),
    known,
    ...(style !== undefined && styles.size === 1 && { style }),
  };
}

function written(
  style: QuotationStyle,
  work: CitableWork,
  key: string,
  label: string | undefined,
  value: string | undefined,
): string {
  return writeKeyed(openLocator(work, label, value), key, style).trimStart();
}

/** What a work's citations look like, with each label of its places and without. */
function patternsOf(
  style: QuotationStyle,
  work: CitableWork,
): readonly { readonly label: string | undefined; readonly pattern: RegExp }[] {
  const places = work.labels.flatMap((label) =>
    [LOCATOR, LOCATORS, LETTERS].map((value) => ({ label, value })),
  );
  const patterns = [{ label: undefined, value: undefined }, ...places].map(({ label, value }) => {
    const source = sourceOf(written(style, work, KEY, label, value));
    return [source, { label, pattern: new RegExp(source, 'gu') }] as const;
  });
  return [...new Map(patterns).values()];
}

const holes = new RegExp(`(${KEY}|${LOCATOR}.{1,3}987654399|${LOCATOR}|${LETTERS})`, 'u');

function sourceOf(form: string): string {
  return form
    .split(holes)
    .map((piece) => {
      if (piece === KEY) return '(?<key>[^\\s\\][{}<>(),;"]+)';
      if (piece.startsWith(LOCATOR) || piece === LETTERS) {
        return '(?<locator>[\\p{L}\\p{N}.:()/\\u2012-\\u2014-]+)';
      }
      return escapeRegExp(piece).replace(/ +/gu, '\\s+');
    })
    .join('');
}
