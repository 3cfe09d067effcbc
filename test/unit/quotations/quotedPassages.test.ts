import { assert } from 'chai';
import fc from 'fast-check';
import { bundledSources } from '../../../src/core/bundled';
import { arrangeShelf } from '../../../src/core/index/arrangeShelf';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { languageOf } from '../../../src/core/markup/language';
import { markups } from '../../../src/core/markup/markups';
import type { QuotedPassage } from '../../../src/core/quotations/passagesOfRuns';
import { quotedPassages } from '../../../src/core/quotations/quotedPassages';
import { citationWriter } from '../../../src/core/quote/citationWriter';
import { definitionsAfter } from '../../../src/core/quote/footnotes';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { composeQuotation } from '../../../src/core/quote/insertion';
import { passagesOf } from '../../../src/core/source/passages';
import { contains } from '../../../src/core/text/span';
import { finish } from '../../../src/core/text/steps';
import { rememberingEngine } from '../support/rememberingEngine';
import { sourceWith } from '../support/sourceWith';
import { runs } from '../support/runs';

const article = bundledSources()[0]!;
const shelf = shelfOf([article]);

function quotedIn(
  text: string,
  markup: keyof typeof markups = 'markdown',
  on = shelf,
): readonly QuotedPassage[] {
  const { unescaping } = markups[markup];
  return finish(quotedPassages(text, { language: languageOf({ name: markup }), unescaping }, on));
}

suite('quotedPassages', () => {
  const cases: readonly {
    readonly what: string;
    readonly text: string;
    readonly markup?: keyof typeof markups;
    readonly finds: readonly string[];
  }[] = [
    { what: 'nothing in other words', text: 'The two states agreed on it.', finds: [] },
    {
      what: 'eight words without marks',
      text: 'They say the United States and the Russian Federation remain committed, and so on.',
      finds: ['the United States and the Russian Federation remain committed'],
    },
    {
      what: 'no stock phrase without marks',
      text: 'It names the United States and the Russian Empire.',
      finds: [],
    },
    {
      what: 'four words in marks',
      text: 'They “remain committed to nuclear” things.',
      finds: ['remain committed to nuclear'],
    },
    { what: 'no three words in marks', text: 'They “remain committed to” it.', finds: [] },
    {
      what: 'four words at the beginning of what is in marks',
      text: 'They “remain committed to nuclear power and light” always.',
      finds: ['remain committed to nuclear'],
    },
    {
      what: 'four words at its end',
      text: 'They "always will remain committed to nuclear."',
      finds: ['remain committed to nuclear'],
    },
    {
      what: 'no four words in its middle',
      text: 'They “always will remain committed to nuclear power and light” always.',
      finds: [],
    },
    {
      what: 'case, line breaks and punctuation are free',
      text: '“Remain\n*Committed* to: nuclear—security”',
      finds: ['Remain\n*Committed* to: nuclear—security'],
    },
    {
      what: 'an ellipsis parts two',
      text: '“The signing of the new … remain committed to nuclear security”',
      finds: ['The signing of the new', 'remain committed to nuclear security'],
    },
    {
      what: 'an ellipsis where nothing is left out parts too',
      text: '“The signing of the new [. . .] bilateral framework demonstrates that”',
      finds: ['The signing of the new', 'bilateral framework demonstrates that'],
    },
    {
      what: 'words that were put in part two',
      text: '“The signing of the new [sic] bilateral framework demonstrates that”',
      finds: ['The signing of the new', 'bilateral framework demonstrates that'],
    },
    {
      what: 'a citation key within does not',
      text: '“remain committed [@a-key] to nuclear security”',
      finds: ['remain committed [@a-key] to nuclear security'],
    },
    {
      what: 'not in code',
      text: '`“remain committed to nuclear security”`\n\n```\nremain committed to nuclear security and other mutual nonproliferation objectives\n```\n',
      finds: [],
    },
    {
      what: 'not in front matter',
      text: '---\ntitle: “remain committed to nuclear security and other mutual nonproliferation objectives”\n---\n',
      finds: [],
    },
    {
      what: 'a block quotation',
      text: 'So:\n\n> remain committed to\n> nuclear security\n\nSo.',
      finds: ['remain committed to\n> nuclear security'],
    },
    {
      what: 'LaTeX’s commands',
      markup: 'latex-csquotes',
      text: 'They \\enquote{remain \\emph{committed} to nuclear} things.',
      finds: ['remain \\emph{committed} to nuclear'],
    },
    {
      what: 'not in a formula',
      markup: 'latex',
      text: "``remain committed to nuclear'' $remain committed to nuclear security and other mutual nonproliferation objectives$",
      finds: ['remain committed to nuclear'],
    },
    {
      what: 'HTML’s tags and entities',
      markup: 'html',
      text: '<p>They <q>remain&nbsp;<b>committed</b> to nuclear</q> things.</p>',
      finds: ['remain&nbsp;<b>committed</b> to nuclear'],
    },
    {
      what: 'two beside each other',
      text: '“The signing of the new bilateral framework” “remain committed to nuclear security”',
      finds: ['The signing of the new bilateral framework', 'remain committed to nuclear security'],
    },
  ];
  for (const { what, text, markup, finds } of cases) {
    test(what, () => {
      const found = quotedIn(text, markup).map(({ span }) => text.slice(span.start, span.end));
      assert.deepEqual(found, finds);
    });
  }

  test('gives the marks that it stands in', () => {
    const text = 'They said: “we ‘remain committed to nuclear security’ as ever”.';
    const [found] = quotedIn(text);
    const { start = 0, end = 0 } = found?.quotation ?? {};
    assert.equal(text.slice(start, end), 'remain committed to nuclear security');
  });

  test('gives the words’ place in the source', () => {
    const [found] = quotedIn(
      'exactly us NONPROLIFERATION programs can be carried “what exactly us”',
    );
    assert.isUndefined(found);
    const words = 'The signing of the new bilateral framework demonstrates that the United States';
    const [place] = quotedIn(`So ${words.toLowerCase()}, so.`)[0]?.places ?? [];
    assert.equal(article.body.slice(place?.passage.start, place?.passage.end), words);
  });

  test('gives every source that has the words', () => {
    const [a, b] = [
      sourceWith('Cats and dogs were sleeping side by side all day.', 'a'),
      sourceWith('We know that cats and dogs were sleeping side by side.', 'b'),
    ];
    const found = quotedIn(
      'Cats and dogs were sleeping side by side.',
      'markdown',
      shelfOf([a, b]),
    );
    assert.deepEqual(
      found.map(({ places }) => places.map(({ source }) => source.id)),
      [['a', 'b']],
    );
  });

  test('the longer of two runs that share words keeps them', () => {
    const [a, b] = [
      sourceWith('One two three four five six seven eight nine.', 'a'),
      sourceWith('Seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.', 'b'),
    ];
    const text =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    const found = quotedIn(text, 'markdown', shelfOf([a, b]));
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'],
    );
  });

  test('nothing on an empty shelf', () => {
    assert.isEmpty(quotedIn('“remain committed to nuclear”', 'markdown', finish(arrangeShelf([]))));
  });
});

suite('what is inserted is found among all that a document quotes', () => {
  const sentences = passagesOf(article, 'sentence');
  for (const markup of Object.values(markups)) {
    test(markup.title, async () => {
      const engine = await rememberingEngine('chicago-fullnote-bibliography');
      const style = { engine, markup, quoteMarkShape: 'curly' } as const;
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(sentences.length - 1), fc.constantFrom('inline', 'block')), {
            minLength: 1,
            maxLength: 4,
          }),
          (numbers) => {
            const chosen = numbers.map(([number, form]) => [sentences[number]!, form] as const);
            const writer = citationWriter(style, { label: 1 });
            const written = chosen.map(([passage, form]) =>
              composeQuotation(excerptOf(article, passage), form, style, writer),
            );
            const text = written
              .map(({ text, block }) => (block ? text : `It says ${text} there.`))
              .join('\n\nOther words.\n\n');
            const notes = written.flatMap(({ definitions }) => definitions);
            const whole = notes.length > 0 ? text + definitionsAfter(text, notes, markup) : text;
            const found = quotedIn(whole, markup.name).map(({ places }) => places[0]!.passage);
            assert.lengthOf(found, chosen.length, whole);
            chosen.forEach(([passage], index) => {
              const place = found[index]!;
              assert.isTrue(contains(passage, place), whole);
              assert.notMatch(article.body.slice(place.end, passage.end), /\w/u, whole);
              assert.notMatch(article.body.slice(passage.start, place.start), /\w/u, whole);
            });
          },
        ),
        runs(40),
      );
    });
  }
});
