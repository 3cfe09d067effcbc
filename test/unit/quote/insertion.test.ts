import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { plainText } from '../../../src/core/cite/richText';
import { citationStyles } from '../../../src/core/cite/styles';
import { markups } from '../../../src/core/markup/markups';
import {
  excerptOf,
  joinNeighbours,
  joinWithEllipsis,
  wordCount,
} from '../../../src/core/quote/excerpt';
import { composeQuotation, composeTogether, usualForm } from '../../../src/core/quote/insertion';
import { placeInsertions } from '../../../src/core/quote/placement';
import { attribute } from '../../../src/core/source/attribution';
import { findPassage, passagesOf, type Passage } from '../../../src/core/source/passages';
import { readDocument } from './readDocument';
import { rememberingEngine } from '../support/rememberingEngine';

const source = bundledSources()[0]!;
const everyPassage = [...passagesOf(source, 'sentence'), ...passagesOf(source, 'paragraph')];

function passage(id: string): Passage {
  const found = findPassage([source], `${source.id}#${id}`);
  assert.isDefined(found);
  return found;
}

suite('every passage, inserted and read back, is the source text to the character', () => {
  for (const style of citationStyles) {
    for (const markup of Object.values(markups)) {
      test(`${style.title}: ${markup.title}`, async () => {
        const engine = await rememberingEngine(style.id);
        for (const each of everyPassage) {
          const citation = plainText(engine.cite(attribute(source, each)));
          for (const form of ['inline', 'block'] as const) {
            const document = inserted(form, each, { engine, markup, quoteMarkShape: 'curly' });
            const read = readDocument(markup.name, document);
            const words =
              read.footnotes.length > 0 ? read.text : withoutCitation(read.text, citation);
            assert.equal(form === 'inline' ? outOfMarks(words) : words, each.text, document);
            const [footnote] = read.footnotes;
            if (footnote !== undefined)
              assert.include(
                [citation, `${citation}.`, citation.replace(/”$/u, '.”')],
                asPrinted(footnote),
              );
          }
        }
      });
    }
  }

  function inserted(
    form: 'inline' | 'block',
    each: Passage,
    style: Parameters<typeof composeQuotation>[2],
  ): string {
    const { changes } = placeInsertions('', [{ start: 0, end: 0 }], (label) =>
      composeQuotation(excerptOf(source, each), form, style, label),
    );
    return changes.map(({ newText }) => newText).join('');
  }

  /** TeX prints its apostrophe for ', which a citation's text has as a character. */
  function asPrinted(text: string): string {
    return text.replaceAll('\n', ' ');
  }

  function withoutCitation(text: string, citation: string): string {
    assert.isTrue(text.endsWith(` (${citation})`), `${text}\n${citation}`);
    return text.slice(0, -` (${citation})`.length);
  }

  /** Takes the outer marks off, and gives quotations inside the marks that they have outside. */
  function outOfMarks(text: string): string {
    const [, double, single] = /^(?:“(.*)”|‘(.*)’)$/su.exec(text) ?? [];
    assert.isDefined(double ?? single, text);
    return single ?? (double ?? '').replace(/‘([^’]*)’/gu, '“$1”');
  }
});

suite('composeQuotation', () => {
  test('puts typewriter’s marks round a quotation if the writer wants them', async () => {
    const engine = await rememberingEngine('apa');
    const style = { engine, markup: markups.plaintext, quoteMarkShape: 'straight' } as const;
    const { text } = composeQuotation(excerptOf(source, passage('p5.1')), 'inline', style, 1);
    assert.match(
      text,
      /^"Global Security Newswire .* that '\[w\]hat exactly .* unclear\[\.\]'" \(“New US-Russia/u,
    );
  });

  test('gives the citation alone', async () => {
    const engine = await rememberingEngine('apa');
    const style = { engine, markup: markups.markdown, quoteMarkShape: 'curly' } as const;
    const { text } = composeQuotation(excerptOf(source, passage('p2.1')), 'citation', style, 1);
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
      (id) => (label: number) =>
        composeQuotation(excerptOf(source, passage(id)), 'inline', style, label),
    );
    const { text, definitions } = composeTogether(compose, 4);
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
    const { text } = composeQuotation(joined, 'inline', style, 1);
    assert.include(text, 'on nonproliferation. . . . This new bilateral framework');
    assert.match(text, /paras?\. 2–3\)$/u);
  });

  test('an ellipsis joins no two speakers', () => {
    assert.isUndefined(joinWithEllipsis(joinNeighbours([passage('p1.1'), passage('p4.1')])));
  });
});
