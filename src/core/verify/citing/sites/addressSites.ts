import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { withoutPunctuation } from '../plain/citationText';
import type { CitationSite } from './citationSite';

/** The marks of a quotation with the address where its words were read. */
const marks =
  /<(?:q|blockquote)\s[^<>]{0,2000}?\bcite\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["'][^<>]{0,2000}>/giu;

const address =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|doi\.org\/|doi:\s?10\.)[^\s"<>{}|\\^`[\]]{3,2000}/giu;

/** The addresses in a document, which count where they are known. */
export function addressSites(text: string, language: DocumentLanguage): readonly CitationSite[] {
  if (!/https?:|doi/iu.test(text)) return [];
  const hasTags = language === 'html' || language === 'markdown';
  const ofMarks = hasTags ? [...text.matchAll(marks)] : [];
  return [
    ...ofMarks.map(({ 0: tag, 1: value = '', index }) => {
      const start = index + tag.indexOf(value);
      const span = { start: index, end: index + tag.length };
      return siteOf(span, { start, end: start + value.length });
    }),
    ...[...text.matchAll(address)].map(({ 0: written, index }) => {
      const span = { start: index, end: index + withoutPunctuation(written).length };
      return siteOf(span, span);
    }),
  ];
}

function siteOf(span: Span, content: Span): CitationSite {
  return { kind: 'address', as: 'key', span, content, mustBeKnown: true };
}
