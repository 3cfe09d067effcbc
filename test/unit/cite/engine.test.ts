import { assert } from 'chai';
import fc from 'fast-check';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import { plainText } from '../../../src/core/cite/richText';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import { cslTypes } from '../../../src/core/csl/variables';
import type { CslItem } from '../../../src/core/csl/item';
import { article, factSheet, show, statute, treaty, wireStory } from './works';
import { runs } from '../support/runs';

const everyStyle = citationStyles.map((style) => style.id);

suite('citation engine', () => {
  test('is made once for a style', () => {
    assert.strictEqual(loadCitationEngine('oscola'), loadCitationEngine('oscola'));
  });

  test('of a style that is not bundled: says so', async () => {
    const problem = await loadCitationEngine('vancouver' as StyleId).catch(
      (error: unknown) => error,
    );
    assert.instanceOf(problem, RangeError);
    assert.include(String(problem), 'vancouver');
  });

  test('remembers nothing: the same citation reads the same after any other', async () => {
    for (const id of everyStyle) {
      const engine = await loadCitationEngine(id);
      const first = engine.cite({ work: article });
      for (const work of [article, article, { ...article, title: 'Another' }, factSheet]) {
        engine.reference(work);
        engine.cite({ work, quotedIn: article });
      }
      assert.deepEqual(engine.cite({ work: article }), first, id);
    }
  });

  test('sees that a work has changed under its id', async () => {
    const engine = await loadCitationEngine('apa');
    engine.cite({ work: article });
    assert.equal(show(engine.cite({ work: { ...article, title: 'Changed' } })), '“Changed,” 2013');
  });

  test('folds white space of the metadata, and leaves out what is empty then', async () => {
    const work: CslItem = {
      id: 'a',
      type: 'webpage',
      title: ' A\u00A0title\n of\u2003two  lines ',
      'container-title': '\u00A0',
      author: [{ literal: 'The\u00A0House' }],
    };
    for (const id of everyStyle) {
      const text = plainText((await loadCitationEngine(id)).cite({ work }));
      assert.notMatch(text, /[^\S ]| {2}|\(\)|, ,/u, id);
      assert.include(text, 'The House');
    }
  });

  test('a work that says nothing gives nothing, and no "n.d."', async () => {
    const blank: CslItem = { id: 'a', type: 'webpage', issued: { 'date-parts': [[2013]] } };
    for (const id of everyStyle) {
      const engine = await loadCitationEngine(id);
      assert.deepEqual(engine.cite({ work: blank }), [], id);
      assert.deepEqual(engine.reference(blank), [], id);
      assert.deepEqual(
        engine.cite({ work: blank, quotedIn: article }),
        engine.cite({ work: article }),
      );
    }
  });

  test('a line in the note does not change the work', async () => {
    const engine = await loadCitationEngine('apa');
    const noted = { ...article, note: 'title: Other\ntype: book' };
    assert.deepEqual(engine.cite({ work: noted }), engine.cite({ work: article }));
  });

  test('"Pub. L. No." is written once, however the number is', async () => {
    const engine = await loadCitationEngine('bluebook-law-review');
    for (const number of [
      '102-228',
      'Pub. L. 102-228',
      'Pub. L. No. 102-228',
      'Public Law 102-228',
    ]) {
      assert.include(
        plainText(engine.cite({ work: { ...statute, number } })),
        ', Pub. L. No. 102-228, ',
      );
    }
  });

  test('a DOI is a link to its resolver', async () => {
    const engine = await loadCitationEngine('apa');
    const work: CslItem = { ...article, DOI: '10.1000/182' };
    const links = engine.reference(work).filter((run) => run.href !== undefined);
    assert.deepEqual(links, [
      { text: 'https://doi.org/10.1000/182', href: 'https://doi.org/10.1000/182' },
    ]);
  });

  test('works without a title leave no stray punctuation behind', async () => {
    for (const id of everyStyle) {
      const engine = await loadCitationEngine(id);
      for (const work of [factSheet, wireStory, treaty]) {
        for (const runs of [engine.cite({ work }), engine.reference(work)]) {
          const text = plainText(runs);
          assert.notMatch(
            text,
            /[,.;:] ?[,;:]|\.\.|\( ?\)| {2}|^\W|[\s,;:]$|n\.d\./u,
            `${id}: ${text}`,
          );
        }
      }
    }
  });

  test('a rich title keeps its looks', async () => {
    const engine = await loadCitationEngine('chicago-fullnote-bibliography');
    const work: CslItem = {
      id: 'a',
      type: 'webpage',
      title: 'On <i>Start</i> and E=mc<sup>2</sup>',
    };
    assert.deepEqual(
      engine.cite({ work }).filter((run) => run.italic ?? run.superscript),
      [
        { text: 'Start', italic: true },
        { text: '2', superscript: true },
      ],
    );
  });
});

const awkward = [
  ...['<a href="b">', '</a>', '<', '>', '&amp;', '{', '}', '\\', '"', "'", '“', '”', '«', '`'],
  ...['\uE000', '\uF8FF', '\uFDD0', '\uFDD9', '\u0000', '\u200B', '\u202E', '\uD800'],
  ...['%%STRING%%', '$&', '?', '.', ',', '…', ' ', '\u00A0', '\n'],
];
const richText = ['<i>', '</i>', '<b>', '<sup>', '<span class="nocase">', '</span>'];

const textOf = (...pieces: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }), fc.string()), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''))
    // citeproc, making a capital of a letter whose capital is longer (ß), repeats a letter after it.
    .map((text) => [...text].filter((each) => each.toUpperCase().length === each.length).join(''));

/** What no style may lose: letters and digits, in whatever case. */
const essence = (text: string) => text.replace(/[^\p{L}\p{N}\p{Co}]/gu, '').toUpperCase();

suite('citation engine, any text', () => {
  test('in title and author: nothing is thrown, the text survives', async () => {
    const engines = await Promise.all(everyStyle.map(loadCitationEngine));
    const text = textOf(...awkward);
    fc.assert(
      fc.property(fc.constantFrom(...engines), text, text, (engine, title, author) => {
        const work: CslItem = {
          id: 'a',
          type: 'webpage',
          title: `T${title}`,
          author: [{ literal: `A${author}` }],
        };
        for (const runs of [engine.cite({ work }), engine.reference(work)]) {
          assert.include(essence(plainText(runs)), essence(`A${author}`));
          assert.notMatch(plainText(runs), /[\uFDD0-\uFDD9]/u);
          assert.isTrue(runs.every((run) => run.text !== ''));
        }
        assert.include(essence(plainText(engine.reference(work))), essence(`T${title}`));
      }),
      runs(10),
    );
  });

  test('in every variable of every type: nothing is thrown', async () => {
    const engines = await Promise.all(everyStyle.map(loadCitationEngine));
    const text = textOf(...awkward, ...richText);
    const date = fc.record(
      {
        'date-parts': fc.array(fc.array(fc.integer(), { maxLength: 3 }), { maxLength: 2 }),
        literal: text,
      },
      { requiredKeys: [] },
    );
    const item = fc.record(
      {
        id: text,
        type: fc.oneof(fc.constantFrom<string>(...cslTypes), text),
        title: text,
        'title-short': text,
        'container-title': text,
        genre: text,
        number: text,
        volume: text,
        page: text,
        URL: text,
        DOI: text,
        language: text,
        issued: date,
        author: fc.array(fc.record({ family: text, given: text }, { requiredKeys: [] }), {
          maxLength: 4,
        }),
      },
      { requiredKeys: ['id', 'type'] },
    );
    const locator = fc.record({
      label: fc.oneof(fc.constantFrom('page', 'paragraph', 'article'), text),
      value: text,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...engines),
        item,
        item,
        locator,
        (engine, work, quotedIn, at) => {
          engine.cite({ work: work, quotedIn: quotedIn, locator: at });
          engine.reference(work);
        },
      ),
      runs(25),
    );
  });
});
