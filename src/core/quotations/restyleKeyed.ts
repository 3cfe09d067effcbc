import { workRead } from '../cite/citation';
import { writeKeyed } from '../quote/citationWriter';
import type { QuotationStyle } from '../quote/insertion';
import type { TextChange } from '../quote/textChange';
import { escapeRegExp } from '../text/escapeRegExp';
import { overlap } from '../text/span';
import type { CitableWork } from './citableWorks';
import type { Restyling } from './restyle';

/** A key and a locator that no document has. */
const KEY = 'citeAgreementKey';
const LOCATOR = '987654321';
const LOCATORS = `${LOCATOR}-987654399`;

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
      for (const value of [undefined, LOCATOR, LOCATORS]) {
        for (const match of text.matchAll(pattern(style, work, value))) {
          const span = { start: match.index, end: match.index + match[0].length };
          if (changes.some((each) => overlap(each.span, span))) continue;
          const { key = workRead(work).id, locator } = match.groups ?? {};
          const newText = written(to, work, key, locator?.replace(/[\u2012-\u2014]+|--/gu, '-'));
          changes.push({ span, newText });
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
  { work, quotedIn, labels }: CitableWork,
  key: string,
  value: string | undefined,
): string {
  const [label = 'paragraph'] = labels;
  const citation = {
    work,
    ...(quotedIn && { quotedIn }),
    ...(value !== undefined && { locator: { label, value } }),
  };
  return writeKeyed(citation, key, style).trimStart();
}

function pattern(style: QuotationStyle, work: CitableWork, value: string | undefined): RegExp {
  const form = written(style, work, KEY, value);
  const source = form
    .split(new RegExp(`(${KEY}|${LOCATOR}.{1,3}987654399|${LOCATOR})`, 'u'))
    .map((piece) => {
      if (piece === KEY) return '(?<key>[^\\s\\][{}<>(),;"]+)';
      if (piece.startsWith(LOCATOR))
        return '(?<locator>[\\w.:]+(?:[-\\u2012-\\u2014]{1,3}[\\w.:]+)?)';
      return escapeRegExp(piece).replace(/ +/gu, '\\s+');
    })
    .join('');
  return new RegExp(source, 'gu');
}
