import { assert } from 'chai';
import fc from 'fast-check';
import { bundledAgreements, bundledSources } from '../../../src/core/bundled';
import { citationStyles, type CitationStyle, type StyleId } from '../../../src/core/cite/styles';
import type { Markup } from '../../../src/core/markup/markup';
import { markups } from '../../../src/core/markup/markups';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { citationsOfDocument } from '../../../src/core/quotations/citationsOfDocument';
import { restyle } from '../../../src/core/quotations/restyle';
import { excerptOf } from '../../../src/core/quote/excerpt';
import {
  composeQuotation,
  type Compose,
  type QuotationStyle,
} from '../../../src/core/quote/insertion';
import { placeInsertions } from '../../../src/core/quote/placement';
import { applyChanges } from '../../../src/core/quote/textChange';
import { findPassage, passagesOf } from '../../../src/core/source/passages';
import { rememberingEngine } from '../../unit/support/rememberingEngine';
import { runs } from '../../unit/support/runs';

const source = bundledSources()[0]!;
const agreements = bundledAgreements();
const works = citableWorks([source], agreements);

async function styleOf(id: StyleId, markup: Markup): Promise<QuotationStyle> {
  return { engine: await rememberingEngine(id), markup, quoteMarkShape: 'curly' };
}

/** What goes in: a passage as `p2.1`, an agreement by its id. */
function compose(
  what: string,
  style: QuotationStyle,
  form: 'inline' | 'block' = 'inline',
): Compose {
  const passage = findPassage([source], `${source.id}#${what}`);
  if (passage) {
    return (citations) => composeQuotation(excerptOf(source, passage), form, style, citations);
  }
  const agreement = agreements.find(({ id }) => id === what);
  assert.isDefined(agreement, what);
  return (citations) => ({ ...citations.write({ work: agreement.work }), block: false });
}

function insert(text: string, at: number, what: string, style: QuotationStyle): string {
  const sites = citationsOfDocument(text, [style], works);
  const selection = [{ start: at, end: at }];
  const { changes } = placeInsertions(text, selection, compose(what, style), { style, sites });
  return applyChanges(text, changes);
}

/** A document of paragraphs, each with a quotation at its end, put in from first to last. */
function documentOf(whats: readonly string[], style: QuotationStyle): string {
  const paragraphs = whats.map((_, index) => `Paragraph ${index + 1} says`);
  return whats.reduce(
    (text, what, index) => {
      const paragraph = `${paragraphs[index] ?? ''}\n`;
      return insert(text, text.indexOf(paragraph) + paragraph.length - 1, what, style);
    },
    `${paragraphs.join('\n\n')}\n\nThe end.\n`,
  );
}

/** The markup that a document of the language has in a style: footnotes or brackets in Markdown. */
function markupIn(markup: Markup, { engine }: Pick<QuotationStyle, 'engine'>): Markup {
  if (markup.name !== 'markdown') return markup;
  return engine.style.class === 'note' ? markups.footnote : markups.markdown;
}

const written = [
  markups.markdown,
  markups.latex,
  markups['latex-csquotes'],
  markups.typst,
  markups.html,
  markups.asciidoc,
  markups.rst,
  markups.org,
  markups.plaintext,
];

suite('repeated citations in a document', () => {
  const cases: readonly [style: StyleId, whats: readonly string[], notes: readonly RegExp[]][] = [
    [
      'chicago-fullnote-bibliography',
      ['p1.1', 'p1.2', 'p4.1', 'p4.1', 'p1.3'],
      [
        /^“New US-Russia .*,” Arms Control Law \(blog\), June 19, 2013, para\. 1, https/u,
        /^“New US-Russia Cooperative Threat Reduction Agreement,” para\. 1\.$/u,
        /^The White House, fact sheet, June 17, 2013, quoted in “New US-Russia .*,” para\. 4\.$/u,
        /^The White House, .*quoted in “New US-Russia .*,” para\. 4\.$/u,
        /^“New US-Russia Cooperative Threat Reduction Agreement,” para\. 1\.$/u,
      ],
    ],
    [
      'oscola',
      ['p1.1', 'p1.2', 'p2.1', 'p3.1'],
      [/^‘New US-Russia .*para 1/u, /^ibid/u, /\(n 1\) para 2/u, /^ibid para 3/u],
    ],
    [
      'bluebook-law-review',
      ['p1.1', 'p1.2', 'p5.1', 'p2.1', 'p1.1'],
      [/¶ 1 \(June 19, 2013\)/u, /^Id\.$/u, /^Id\. .*5/u, /supra note 1/u, /supra note 1/u],
    ],
  ];
  for (const [id, whats, notes] of cases) {
    test(id, async () => {
      const text = documentOf(whats, await styleOf(id, markups.footnote));
      const found = [...text.matchAll(/^\[\^\d+\]: (.*)$/gmu)].map(([, note]) =>
        (note ?? '').replace(/[*<>]|\\(?=[^\w\s])/gu, ''),
      );
      assert.lengthOf(found, notes.length, text);
      notes.forEach((note, index) => {
        assert.match(found[index] ?? '', note);
      });
    });
  }

  test('a citation that comes in between takes “ibid.” from the one that follows', async () => {
    const style = await styleOf('oscola', markups.footnote);
    const two = documentOf(['p1.1', 'p1.2'], style);
    assert.match(two, /\[\^2\]: ibid\.\n/u);
    const between = two.indexOf('\n\nParagraph 2');
    const three = insert(two, between, 'ctr-umbrella-agreement-1992', style);
    assert.notMatch(three, /: ibid/u);
    assert.match(three, /\[\^2\]: .*\(n 1\).* para 1/u);
  });

  test('somebody else’s note keeps “ibid.” away', async () => {
    const style = await styleOf('oscola', markups.footnote);
    const text = 'One\n\nTwo.[^7]\n\nThree\n\n[^7]: My own thoughts.\n';
    const first = insert(text, 3, 'p1.1', style);
    const second = insert(first, first.indexOf('Three') + 5, 'p1.2', style);
    assert.match(second, /\[\^9\]: .*\(n 1\) para 1\.\n/u);
    assert.include(second, '[^7]: My own thoughts.\n');
  });
});

/** The lines without footnotes' numbers, in no order. */
const linesOf = (text: string) =>
  text
    .replace(/\[\^\d+\]/gu, '[^]')
    .split('\n')
    .sort();

const hasSameMarks = (a: CitationStyle, b: CitationStyle) => a.quotationMarks === b.quotationMarks;

suite('a document in another citation style', () => {
  const whats = ['p1.1', 'p4.1', 'p4.1', 'ctr-umbrella-agreement-1992', 'p5.1', 'p1.2', 'p3.2'];

  for (const [index, markup] of written.entries()) {
    test(`${markup.title}: from each style to each and back, to the byte`, async () => {
      // Markdown has its footnotes apart: there each style is left. Elsewhere they take turns.
      const left = index === 0 ? citationStyles : citationStyles.slice(index % 6, (index % 6) + 1);
      for (const from of left) {
        const engine = await rememberingEngine(from.id);
        const style = await styleOf(from.id, markupIn(markup, { engine }));
        const text = documentOf(whats, style);
        for (const to of citationStyles) {
          const other = await styleOf(
            to.id,
            markupIn(markup, { engine: await rememberingEngine(to.id) }),
          );
          const there = restyle(text, [style], other, works);
          assert.equal(there.known, whats.length, text);
          const changed = applyChanges(text, there.changes);
          // What is quoted keeps its marks, which OSCOLA has in the other order.
          if (hasSameMarks(from, to)) assert.equal(changed, documentOf(whats, other));
          const back = restyle(changed, [other], style, works);
          assert.equal(applyChanges(changed, back.changes), text);
        }
      }
    }).timeout(60_000);
  }

  test('leaves everything else alone', async () => {
    const chicago = await styleOf('chicago-fullnote-bibliography', markups.footnote);
    const apa = await styleOf('apa', markups.markdown);
    const own = 'See (Smith 2010, para. 4).[^1]\n\n[^1]: Ibid. *Arms Control Law*, para. 4.\n';
    const text = insert(own, own.indexOf('\n'), 'p1.1', chicago);
    const { changes, known } = restyle(text, [chicago, apa], apa, works);
    assert.equal(known, 1);
    assert.equal(
      applyChanges(text, changes).replace(/“The United States.*?” \(“New .*?\)(?=\n)/u, ''),
      own,
    );
  });

  test('new footnotes take the numbers that nobody has', async () => {
    const mla = await styleOf('modern-language-association', markups.markdown);
    const oscola = await styleOf('oscola', markups.footnote);
    const own = 'One.[^1] Two.[^3] Says \n\n[^1]: Mine.\n[^3]: Mine too.\n';
    const text = insert(own, own.indexOf('\n'), 'p1.1', mla);
    const changed = applyChanges(text, restyle(text, [mla], oscola, works).changes);
    assert.match(changed, /”\[\^2\]\n\n\[\^1\]: Mine\.\n\[\^3\]: Mine too\.\n\[\^2\]: ‘New US/u);
  });

  test('an example in code is no citation', async () => {
    const apa = await styleOf('apa', markups.markdown);
    const mla = await styleOf('modern-language-association', markups.markdown);
    const cited = insert('', 0, 'p1.1', apa);
    const text = `${cited}\n\n\`\`\`\n${cited}\n\`\`\`\n\nAnd \`${cited}\`.\n`;
    const { changes, known } = restyle(text, [apa], mla, works);
    assert.equal(known, 1);
    assert.equal(
      applyChanges(text, changes).slice(-text.length + cited.length),
      text.slice(cited.length),
    );
  });

  test('any quotations at any places: there and back is the same citations', async () => {
    const [oscola, mla] = await Promise.all([
      styleOf('oscola', markups.footnote),
      styleOf('modern-language-association', markups.markdown),
    ]);
    const ids = passagesOf(source, 'sentence').map(({ id }) => id.split('#')[1] ?? '');
    const insertion = fc.record({ what: fc.constantFrom(...ids), at: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 6 }), (insertions) => {
        const text = insertions.reduce((before, { what, at }) => {
          const words = before.split('\n\n');
          const offset = words.slice(0, (at % words.length) + 1).join('\n\n').length;
          return insert(before, Math.min(offset, before.indexOf('\n\nThe end')), what, oscola);
        }, 'One.\n\nTwo.\n\nThree.\n\nThe end.\n');
        const there = restyle(text, [oscola], mla, works);
        assert.equal(there.known, insertions.length);
        const changed = applyChanges(text, there.changes);
        const back = restyle(changed, [mla], oscola, works);
        const again = applyChanges(changed, back.changes);
        assert.deepEqual(linesOf(again), linesOf(text));
        const third = restyle(again, [oscola], mla, works);
        assert.equal(applyChanges(again, third.changes), changed);
      }),
      runs(30),
    );
  });
});
