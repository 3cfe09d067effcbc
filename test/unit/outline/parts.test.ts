import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { outlineOf, partsOf, pieceLength } from '../../../src/core/outline/parts';
import { speakersOf } from '../../../src/core/outline/speakers';
import { parseSource } from '../../../src/core/source/parseSource';
import type { Source } from '../../../src/core/source/source';

function sourceOf(body: string, type = 'treaty'): Source {
  const parsed = parseSource('a.md', `---\nid: a\ntype: ${type}\ntitle: A\n---\n\n${body}\n`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

suite('The parts of a source', () => {
  const treaty = sourceOf(
    [
      'The Parties have agreed as follows:',
      'Article I',
      '1. Each Party shall do this.',
      '2. Each Party shall do that.',
      'Article II',
      'This Treaty enters into force.',
    ].join('\n\n'),
  );

  test('articles with their clauses are one part each', () => {
    assert.deepEqual(
      partsOf(treaty).map(({ locator, firstParagraph, endParagraph }) => [
        `${locator.label} ${locator.value}`,
        firstParagraph,
        endParagraph,
      ]),
      [
        ['article I', 1, 4],
        ['article II', 4, 6],
      ],
    );
  });

  test('what is in no part stands between them', () => {
    assert.deepEqual(
      outlineOf(treaty).map((each) => (typeof each === 'number' ? each : each.locator.value)),
      [0, 'I', 'II'],
    );
  });

  test('a source without places has its paragraphs', () => {
    const source = sourceOf('One.\n\nTwo.', 'report');
    assert.isEmpty(partsOf(source));
    assert.deepEqual(outlineOf(source), [0, 1]);
  });

  test('long lists are cut into a hundred pieces at most', () => {
    const cases = [
      [100, undefined],
      [101, 100],
      [10_000, 100],
      [10_001, 10_000],
      [100_000, 10_000],
    ] as const;
    for (const [count, expected] of cases) assert.equal(pieceLength(count), expected, `${count}`);
  });
});

suite('Who speaks in a source', () => {
  test('the article, the White House, and who is quoted within a paragraph', () => {
    const [article] = bundledSources();
    const speakers = speakersOf(article!);
    assert.deepEqual(
      speakers.map(({ work, spans }) => [work.id, spans.length]),
      [
        [article!.id, 2],
        ['white-house-2013-fact-sheet', 3],
        ['global-security-newswire-2013', 1],
      ],
    );
  });
});
