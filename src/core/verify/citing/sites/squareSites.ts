import type { DocumentLanguage } from '../../../markup/language';
import { ofQuotation } from './bracketSites';
import type { CitationSite } from './citationSite';
import { squareBrackets } from './squareBrackets';

/** Longer ones are no citations; nor are those with a key or a note, which are read elsewhere. */
const citing = /^\[(?![@^\]!]|fn:|cite[:/])(?=[^\]]{0,200}\p{Lu}|[^\]]{0,200}\d)[^]{3,250}\]$/u;
/** After a word, a command, another bracket they are something else; and so are links, labels, arguments. */
const mayStand = /(?:^|\s|["”’»›)*_.,;])$/u;
const isOther = /^[([:{_]/u;
/** Right after what ends a quotation they say where it is from. */
const afterQuotation = /(?:[”’»›}]|''|[^\s(]["'])[.,;:]?\s{0,2}$/u;
/** A work's year, or a place in it. */
const telling = /(?:1[5-9]|20)\d\d|[.¶§] ?\d|\p{Ll} \d|art/u;

/**
 * Citations in square brackets: `[Reagan 1986, para. 7]`. What a writer put into a quotation, `[the President]`,
 * is none: elsewhere than after one they have to name a work, and its year or a place.
 */
export function squareSites(text: string, language: DocumentLanguage): readonly CitationSite[] {
  if (!text.includes('[')) return [];
  return squareBrackets(text).flatMap((span): CitationSite[] => {
    const written = text.slice(span.start, Math.min(span.end, span.start + 253));
    const before = text.slice(Math.max(span.start - 8, 0), span.start);
    if (
      span.end - span.start > written.length ||
      !citing.test(written) ||
      !mayStand.test(before) ||
      isOther.test(text.charAt(span.end)) ||
      ofQuotation.test(written)
    ) {
      return [];
    }
    const isAfter = afterQuotation.test(before);
    // Elsewhere square brackets are markup: contents of Typst, attributes of AsciiDoc.
    const isMarkup = language === 'typst' || (language === 'asciidoc' && /(?:^|\n)$/u.test(before));
    if (!isAfter && (isMarkup || !telling.test(written))) return [];
    const site = { kind: 'brackets', as: 'brackets', span, content: span } as const;
    return [isAfter ? site : { ...site, mustName: true }];
  });
}
