import { plainText } from '../cite/richText';
import { withCitation, type Markup } from './markup';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** Plain text: nothing is reserved; block quotations are indented. */
export const plaintext: Markup = {
  name: 'plaintext',
  title: 'Plain text',
  escape: (text) => text,
  unescaping: { pattern: /(?!)/gu, replace: (match) => match },
  quoteMarks: unicodeQuoteMarks,
  richText: plainText,
  block: (paragraphs, citation) =>
    withCitation(paragraphs, citation)
      .map((paragraph) => `    ${paragraph}`)
      .join('\n\n'),
  notes: 'never',
};
