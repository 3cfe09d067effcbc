import { assert } from 'chai';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import type { Markup } from '../../../src/core/markup/markup';
import { markups } from '../../../src/core/markup/markups';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { citationsIn } from '../../../src/core/quotations/citations';
import { citationsOfDocument } from '../../../src/core/quotations/citationsOfDocument';
import { restyle } from '../../../src/core/quotations/restyle';
import { restyleKeyed } from '../../../src/core/quotations/restyleKeyed';
import { citationWriter, writeKeyed } from '../../../src/core/quote/citationWriter';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { composeQuotation, type QuotationStyle } from '../../../src/core/quote/insertion';
import { placeInsertions } from '../../../src/core/quote/placement';
import { applyChanges } from '../../../src/core/quote/textChange';
import { attribute } from '../../../src/core/source/attribution';
import { locatedIn } from '../../../src/core/source/locatedIn';
import { passagesOf } from '../../../src/core/source/passages';
import type { Source } from '../../../src/core/source/source';
import type { Span } from '../../../src/core/text/span';
import { sourceOf, treaty } from '../../unit/source/sources';
import { rememberingEngine } from '../../unit/support/rememberingEngine';

const issued = 'issued: 1992-06-17';
/** Sources with places of every kind, some cited together. */
const sources: Readonly<Record<string, Source>> = {
  treaty: sourceOf(treaty, `type: treaty\n${issued}`),
  statute: sourceOf(
    '§ 3 The first rule says this.\n\n§ 4 The second rule says:\n\n(a) one thing there;\n\n(b) and another thing.',
    `type: legislation\n${issued}`,
  ),
  book: sourceOf(
    'The page before has these words.\n\n{p. 3}\n\nThe third page has {p. 4} words that turn.\n\n{p. 5} The fifth page ends it.',
    `type: book\nauthor:\n  - family: Doe\n    given: Jo\n${issued}`,
  ),
  talk: sourceOf(
    '[00:01:02] JOE: He says the first words.\n\n[00:12:31] ANN: She says the second words.',
    `type: interview\nauthor:\n  - family: Doe\n    given: Jo\n${issued}`,
  ),
  quoting: sourceOf(
    'Article 1\n\nThe first article is quoted.\n\nArticle 2\n\nThe second article is quoted.',
    `type: treaty\n${issued}\nquotedWorks:\n  - paragraphs: 1-4\n    work: {id: q, type: webpage, genre: fact sheet, author: [{literal: The Office}]}`,
  ),
};

/** Passages of all kinds: each paragraph, and some together. */
function spansOf(source: Source): readonly Span[] {
  const all = passagesOf(source, 'paragraph');
  const pairs = all
    .slice(1)
    .map((each, index) => ({ start: all[index]?.start ?? 0, end: each.end }));
  return [...all, ...pairs];
}

async function styleOf(id: StyleId, markup: Markup): Promise<QuotationStyle> {
  return { engine: await rememberingEngine(id), markup, quoteMarkShape: 'curly' };
}

const markupIn = (id: StyleId, markup: Markup) =>
  markup.name === 'markdown' && citationStyles.find((each) => each.id === id)?.class === 'note'
    ? markups.footnote
    : markup;

suite('citations of every kind of place', () => {
  for (const [kind, source] of Object.entries(sources)) {
    for (const markup of Object.values(markups)) {
      test(`${kind}: recognised in ${markup.title}, in every style`, async () => {
        for (const { id } of citationStyles) {
          const style = await styleOf(id, markup);
          for (const span of spansOf(source)) {
            const writer = citationWriter(style, { label: 1 });
            const insertion = composeQuotation(excerptOf(source, span), 'citation', style, writer);
            const written = insertion.definitions[0] ?? insertion.text;
            const [mention] = citationsIn(written, markup.unescaping, [source]);
            const { locator } = attribute(source, span);
            // The citation of a work that has neither title nor key in it.
            if (!mention) continue;
            assert.deepEqual(mention.passage, locatedIn(source, locator), `${id}: ${written}`);
          }
        }
      });
    }
  }

  const written = [...Object.values(markups)].filter(
    ({ name, keyed }) => !keyed && name !== 'footnote',
  );
  for (const [kind, source] of Object.entries(sources)) {
    const works = citableWorks([source], []);
    for (const [index, markup] of written.entries()) {
      test(`${kind}: ${markup.title}, from style to style and back, to the byte`, async () => {
        const left = index === 0 ? citationStyles : [citationStyles[index % 6]!];
        for (const from of left) {
          const style = await styleOf(from.id, markupIn(from.id, markup));
          const text = documentOf(source, style);
          const cited = citationsOfDocument(text, [style], works).map(
            ({ citation }) => citation?.locator,
          );
          assert.deepEqual(
            cited,
            spansOf(source).map((span) => attribute(source, span).locator),
            text,
          );
          for (const to of citationStyles) {
            const other = await styleOf(to.id, markupIn(to.id, markup));
            const there = restyle(text, [style], other, works);
            const changed = applyChanges(text, there.changes);
            assert.equal(changed, documentOf(source, other));
            const back = restyle(changed, [other], style, works);
            assert.equal(applyChanges(changed, back.changes), text);
          }
        }
      }).timeout(60_000);
    }
  }

  const source = sources.quoting!;
  const works = citableWorks([source], []);
  for (const markup of Object.values(markups).filter(({ keyed }) => keyed)) {
    test(`${markup.title}: words before a key, in another style and back`, async () => {
      const styles = await Promise.all(citationStyles.map(({ id }) => styleOf(id, markup)));
      const documents = styles.map((style) =>
        spansOf(source)
          .map((span) => `It says${writeKeyed(attribute(source, span), 'a-key', style)}, so.`)
          .join('\n\n'),
      );
      for (const [index, text] of documents.entries()) {
        const to = (index + 1) % styles.length;
        const there = restyleKeyed(text, styles, styles[to]!, works);
        assert.equal(there.known, spansOf(source).length);
        assert.equal(applyChanges(text, there.changes), documents[to]);
      }
    });
  }
});

/** Citations alone, each in a paragraph, put in from first to last. */
function documentOf(source: Source, style: QuotationStyle): string {
  const works = citableWorks([source], []);
  return spansOf(source).reduce(
    (text, span, index) => {
      const at = text.indexOf(`Says ${index}.`) + `Says ${index}`.length;
      const sites = citationsOfDocument(text, [style], works);
      const { changes } = placeInsertions(
        text,
        [{ start: at, end: at }],
        (citations) => composeQuotation(excerptOf(source, span), 'citation', style, citations),
        { style, sites },
      );
      return applyChanges(text, changes);
    },
    `${spansOf(source)
      .map((_, index) => `Says ${index}.`)
      .join('\n\n')}\n\nThe end.\n`,
  );
}
