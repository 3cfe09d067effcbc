import { createHash } from 'node:crypto';
import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { attribute, formatLocator, speaker } from '../../../src/core/source/attribution';
import { findPassage, passageAt, passagesOf } from '../../../src/core/source/passages';

suite('the bundled source', () => {
  const source = bundledSources()[0]!;

  test('title and paragraphs, put back together, are the article to the byte', () => {
    const paragraphs = passagesOf(source, 'paragraph').map(({ text }) => text);
    const article = [source.work.title, ...paragraphs].join('\n\n');
    assert.equal(
      createHash('sha256').update(article, 'utf8').digest('hex'),
      'cbef2d5f203d10349044542a12a2d12b7b24c8a7bf9f8250d14aeec12f02076b',
    );
  });

  test('has five paragraphs of 3, 2, 3, 1 and 1 sentences', () => {
    assert.deepEqual(
      [...source.paragraphs].map(({ sentences }) => sentences.length),
      [3, 2, 3, 1, 1],
    );
  });

  const speakers: readonly (readonly [
    passage: string,
    speaker: string,
    quotedIn: string | undefined,
  ])[] = [
    ['p1', 'Arms Control Law', undefined],
    ['p2', 'The White House, fact sheet', 'Arms Control Law'],
    ['p3.2', 'The White House, fact sheet', 'Arms Control Law'],
    ['p4', 'The White House, fact sheet', 'Arms Control Law'],
    ['p5', 'Arms Control Law', undefined],
  ];
  for (const [passage, who, where] of speakers) {
    test(`${passage} is said by ${who}`, () => {
      const found = findPassage([source], `${source.id}#${passage}`);
      assert.isDefined(found);
      const { work, quotedIn } = attribute(source, found);
      assert.equal(speaker(work), who);
      assert.equal(quotedIn && speaker(quotedIn), where);
    });
  }

  test('the nested quotation of paragraph 5 is said by Global Security Newswire', () => {
    const words = 'will be able to do in Russia under the new agreement remains unclear[.]';
    const start = source.body.indexOf(words);
    const { work, quotedIn, locator } = attribute(source, { start, end: start + words.length });
    assert.equal(speaker(work), 'Global Security Newswire');
    assert.equal(quotedIn, source.work);
    assert.equal(formatLocator(locator), 'para. 5');
  });

  test('a span over several paragraphs names them all', () => {
    const [, second, third] = source.paragraphs;
    assert.isDefined(second);
    assert.isDefined(third);
    const { locator } = attribute(source, { start: second.start, end: third.end });
    assert.equal(formatLocator(locator), 'paras. 2–3');
  });

  test('every passage is found by its id and by its place', () => {
    for (const granularity of ['sentence', 'paragraph'] as const) {
      for (const passage of passagesOf(source, granularity)) {
        assert.equal(findPassage([source], passage.id)?.text, passage.text);
        assert.isTrue(passageAt(source, passage)?.text.includes(passage.text));
      }
    }
  });

  for (const id of ['p6', 'p0', 'p2.3', 'nowhere#p1', '']) {
    test(`there is no passage ${JSON.stringify(id)}`, () => {
      assert.isUndefined(findPassage([source], id.includes('#') ? id : `${source.id}#${id}`));
    });
  }
});
