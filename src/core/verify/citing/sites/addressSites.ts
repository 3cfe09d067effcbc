import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { withoutPunctuation } from '../plain/citationText';
import type { CitationSite } from './citationSite';

/** Tags with an address: of a link, or where the words of a quotation were read. */
const tags =
  /<(?:(?:q|blockquote)\s[^<>]{0,2000}?\bcite|a\s[^<>]{0,2000}?\bhref)\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["'][^<>]{0,2000}>/giu;
/** Where a link of reStructuredText leads: `` `text <address>`_ ``. */
const inRole = /<([^\s<>]{3,2000})>(?=`_)/gu;

const enclosing: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  html: tags,
  markdown: tags,
  restructuredtext: inRole,
};

const address =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|doi\.org\/|doi:\s?10\.)[^\s"<>{}|\\^`[\]]{3,2000}/giu;

/** The addresses in a document, which count where they are known. */
export function addressSites(text: string, language: DocumentLanguage): readonly CitationSite[] {
  if (!/https?:|doi/iu.test(text)) return [];
  const enclosed = enclosing[language];
  return [
    ...(enclosed ? [...text.matchAll(enclosed)] : []).map(({ 0: whole, 1: value = '', index }) => {
      const start = index + whole.indexOf(value);
      const span = { start: index, end: index + whole.length };
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
