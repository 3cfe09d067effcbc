import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { readProse } from '../reading/prose/readProse';
import { marksBeside } from './enclosed';
import { fitsInMarks } from './insideMarks';

/** What a mark of emphasis without its partner is seen as, where words are set by signs. */
const torn = /(?<![\p{L}\p{N}])[*_`]|[*_`](?![\p{L}\p{N}])/u;
const tornOfOrg = /(?<![\p{L}\p{N}])[*_/=~+]|[*_/=~+](?![\p{L}\p{N}])/u;

/**
 * Words of running text with all of the emphasis or the link that begins or ends in them; undefined where it holds
 * other words too, or they cannot stand in quotation marks at all.
 */
export function wholeMarkup(
  text: string,
  { start, end }: Span,
  language: DocumentLanguage,
): Span | undefined {
  const [{ length: before }, { length: after }] = marksBeside(text, { start, end }, language);
  return [
    { start, end },
    { start, end: end + after },
    { start: start - before, end },
    { start: start - before, end: end + after },
  ].find((span) => isWhole(text, span, language));
}

function isWhole(text: string, span: Span, language: DocumentLanguage): boolean {
  if (!fitsInMarks(text.slice(span.start, span.end))) return false;
  if (/^(?:html|latex|plaintext)$/u.test(language)) return true;
  const { text: seen } = readProse(text, language, span, []);
  const isTorn = (language === 'org' ? tornOfOrg : torn).test(seen);
  return !isTorn && seen.split('[').length === seen.split(']').length;
}
