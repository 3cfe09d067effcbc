import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { citationStyles } from '../../../src/core/cite/styles';
import { markups } from '../../../src/core/markup/markups';
import {
  excerptOf,
  joinNeighbours,
  joinWithEllipsis,
  wordCount,
} from '../../../src/core/quote/excerpt';
import { citationWriter, type CitationWriter } from '../../../src/core/quote/citationWriter';
import {
  composeQuotation,
  composeTogether,
  usualForm,
  type QuotationStyle,
} from '../../../src/core/quote/insertion';
import { findPassage, passagesOf, type Passage } from '../../../src/core/source/passages';
import { fold } from '../../../src/core/text/fold';
import { FoldedText } from '../../../src/core/text/foldedText';
import { rememberingEngine } from '../support/rememberingEngine';

const source = bundledSources()[0]!;
const everyPassage = [...passagesOf(source, 'sentence'), ...passagesOf(source, 'paragraph')];

function passage(id: string): Passage {
  const found = findPassage([source], `${source.id}#${id}`);
  assert.isDefined(found);
  return found;
}

const writer = (style: QuotationStyle): CitationWriter => citationWriter(style, { label: 1 });

suite('every passage, written and unescaped, is the source text to the character', () => {
  for (const style of citationStyles) {
    for (const markup of Object.values(markups)) {
      test(`${style.title}: ${markup.title}`, async () => {
        const engine = await rememberingEngine(style.id);
        const given = { engine, markup, quoteMarkShape: 'curly' } as const;
        for (const each of everyPassage) {
          for (const form of ['inline', 'block'] as const) {
            const { text } = composeQuotation(excerptOf(source, each), form, given, writer(given));
            const read = fold(FoldedText.of(text, markup.unescaping).text).text;
            assert.include(read, fold(each.text).text, text);
          }
        }
      });
    }
  }
});

suite('composeQuotation', () => {
  test('puts typewriter’s marks round a quotation if the writer wants them', async () => {
    const engine = await rememberingEngine('apa');
    const style = { engine, markup: markups.plaintext, quoteMarkShape: 'straight' } as const;
    const { text } = composeQuotation(
      excerptOf(source, passage('p5.1')),
      'inline',
      style,
      writer(style),
    );
    assert.match(
      text,
      /^"Global Security Newswire .* that '\[w\]hat exactly .* unclear\[\.\]'" \(“New US-Russia/u,
    );
  });

  test('gives the citation alone', async () => {
    const engine = await rememberingEngine('apa');
    const style = { engine, markup: markups.markdown, quoteMarkShape: 'curly' } as const;
    const { text } = composeQuotation(
      excerptOf(source, passage('p2.1')),
      'citation',
      style,
      writer(style),
    );
    assert.equal(
      text,
      ' (The White House, 2013, as cited in “New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 2)',
    );
  });

  test('takes a block from the style’s number of words on, and for several paragraphs', () => {
    const sentence = excerptOf(source, passage('p4.1'));
    assert.equal(wordCount(sentence), 26);
    assert.equal(usualForm(sentence, 27), 'inline');
    assert.equal(usualForm(sentence, 26), 'block');
    const two = { start: passage('p3').start, end: passage('p4').end };
    assert.equal(usualForm(excerptOf(source, two), 10_000), 'block');
  });

  test('several quotations have footnotes of their own', async () => {
    const engine = await rememberingEngine('chicago-fullnote-bibliography');
    const style = { engine, markup: markups.footnote, quoteMarkShape: 'curly' } as const;
    const compose = ['p1.1', 'p4.1'].map(
      (id) => (citations: CitationWriter) =>
        composeQuotation(excerptOf(source, passage(id)), 'inline', style, citations),
    );
    const { text, definitions } = composeTogether(compose, citationWriter(style, { label: 4 }));
    assert.match(text, /in Russia\.”\[\^4\] “The signing .*objectives\.”\[\^5\]$/u);
    assert.match(definitions.join('\n'), /^\[\^4\]: “New US-Russia.*\n\[\^5\]: The White House/u);
  });
});

suite('passages that are quoted together', () => {
  test('neighbours join as they stand', () => {
    const [joined, ...others] = joinNeighbours([passage('p3.2'), passage('p3.1')]);
    assert.isEmpty(others);
    assert.equal(
      joined && source.body.slice(joined.spans[0].start, joined.spans[0].end),
      `${passage('p3.1').text} ${passage('p3.2').text}`,
    );
  });

  test('a sentence inside a picked paragraph is no second quotation', () => {
    assert.lengthOf(joinNeighbours([passage('p3'), passage('p3.2')]), 1);
  });

  test('others are joined with the style’s ellipsis, under one locator', async () => {
    const joined = joinWithEllipsis(joinNeighbours([passage('p2.1'), passage('p3.3')]));
    assert.isDefined(joined);
    const engine = await rememberingEngine('chicago-author-date');
    const style = { engine, markup: markups.plaintext, quoteMarkShape: 'curly' } as const;
    const { text } = composeQuotation(joined, 'inline', style, writer(style));
    assert.include(text, 'on nonproliferation. . . . This new bilateral framework');
    assert.match(text, /paras?\. 2–3\)$/u);
  });

  test('an ellipsis joins no two speakers', () => {
    assert.isUndefined(joinWithEllipsis(joinNeighbours([passage('p1.1'), passage('p4.1')])));
  });
});
