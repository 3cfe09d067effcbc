import { assert } from 'chai';
import { citationStyles } from '../../../../src/core/cite/styles';
import { languageOf } from '../../../../src/core/markup/language';
import { markups } from '../../../../src/core/markup/markups';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { citationsOfDocument } from '../../../../src/core/quotations/citationsOfDocument';
import { excerptOf } from '../../../../src/core/quote/excerpt';
import { composeQuotation, type QuotationStyle } from '../../../../src/core/quote/insertion';
import { placeInsertions } from '../../../../src/core/quote/placement';
import { applyChanges } from '../../../../src/core/quote/textChange';
import { attribute } from '../../../../src/core/source/attribution';
import { locatedIn } from '../../../../src/core/source/locatedIn';
import { passagesOf, type Passage } from '../../../../src/core/source/passages';
import { citationsOf } from '../../../../src/core/verify/citing/citationsOf';
import { finish } from '../../../../src/core/text/steps';
import { writtenCitations } from '../../../../src/core/verify/citing/writtenCitations';
import { writtenQuotations } from '../../../../src/core/verify/reading/writtenQuotations';
import { rememberingEngine } from '../../../unit/support/rememberingEngine';
import { shownCitation, shownSource } from '../../../unit/verify/citing/shown';
import { article, book, known, treaty, works } from '../../../unit/verify/citing/sources';

const passages = [article, book, treaty].flatMap((source) => [
  ...passagesOf(source, 'paragraph'),
  ...passagesOf(source, 'sentence'),
]);

/** What the citation of a passage has to say. */
function expected(passage: Passage): string {
  const { source } = passage;
  const { work, quotedIn, locator } = attribute(source, passage);
  const place = locatedIn(source, locator);
  return shownSource({
    source,
    speakers: quotedIn ? [work] : [],
    locator: { ...locator, ...(place && { place }) },
  });
}

/** What the citations of a document name; the marks' own attributes, which name no place, aside. */
function read(text: string, { markup }: QuotationStyle): readonly string[] {
  const language = languageOf(markup);
  return finish(writtenCitations(text, language, opaqueSpans(text, language), known))
    .filter(({ kind }) => kind !== 'address')
    .map(shownCitation);
}

/** What the citations name that belong to each quotation of a document, inner ones aside. */
function readOwn(text: string, { markup }: QuotationStyle): readonly string[] {
  const language = languageOf(markup);
  const opaque = opaqueSpans(text, language);
  const citations = finish(writtenCitations(text, language, opaque, known));
  const quotations = writtenQuotations(text, language, opaque, citations);
  return citationsOf(text, language, quotations, citations).flatMap(({ own }, index) =>
    quotations[index]?.depth === 0
      ? own
          .filter(({ kind }) => kind !== 'address')
          .map(shownCitation)
          .join(' and ')
      : [],
  );
}

/** The document, with a quotation of each passage inserted after the others. */
function documentOf(
  quoted: readonly Passage[],
  form: 'inline' | 'block',
  style: QuotationStyle,
): string {
  let text = 'Words.';
  for (const passage of quoted) {
    const definitions = /\n\n(?=\[\^1\]:|\.\. \[1\]|\[fn:1\] )/u.exec(text)?.index;
    const at = definitions ?? text.length;
    const sites = citationsOfDocument(text, [style], works);
    const { changes } = placeInsertions(
      text,
      [{ start: at, end: at }],
      (citations) => {
        const { text: words, ...rest } = composeQuotation(
          excerptOf(passage.source, passage),
          form,
          style,
          citations,
        );
        return { ...rest, text: form === 'inline' ? ` And ${words}.` : words };
      },
      { style, sites },
    );
    text = applyChanges(text, changes);
  }
  return text;
}

suite('citations as they are inserted name what they were made for', () => {
  for (const { id, title } of citationStyles) {
    for (const markup of Object.values(markups)) {
      test(`${title}: ${markup.title}`, async () => {
        const engine = await rememberingEngine(id);
        const style = { engine, markup, quoteMarkShape: 'curly' } as const;
        for (const passage of passages) {
          for (const form of ['inline', 'block'] as const) {
            const text = documentOf([passage], form, style);
            assert.deepEqual(read(text, style), [expected(passage)], text);
            // Which quotations there are, and whether all are found, is its reader's to prove.
            for (const own of readOwn(text, style)) assert.equal(own, expected(passage), text);
          }
        }
      });
    }
  }
});

suite('citations inserted one after the other', () => {
  const order = [3, 3, 0, 0, 1, 9, 15, 3, 16, 15, 15, 4, 20, 21, 3, 20, 2, 16];
  const quoted = order.flatMap((index) => passages[index] ?? []);
  for (const { id, title } of citationStyles) {
    for (const markup of Object.values(markups)) {
      test(`${title}: ${markup.title}`, async () => {
        const engine = await rememberingEngine(id);
        const style = { engine, markup, quoteMarkShape: 'curly' } as const;
        const text = documentOf(quoted, 'inline', style);
        assert.deepEqual(read(text, style), quoted.map(expected), text);
        const own = readOwn(text, style);
        if (own.length === quoted.length) assert.deepEqual(own, quoted.map(expected), text);
      });
    }
  }
});
