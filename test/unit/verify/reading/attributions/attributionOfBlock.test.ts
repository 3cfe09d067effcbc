import { assert } from 'chai';
import { attributionOfBlock } from '../../../../../src/core/verify/reading/attributions/attributionOfBlock';

/** What a block's attribution is of, and the words before it; "?" where it has to be known. */
function read(block: string): string {
  const found = attributionOfBlock(block, { start: 0, end: block.length });
  if (!found) return '';
  const { wordsEnd, span, content, mustBeKnown } = found;
  assert.isAtMost(wordsEnd, span.start);
  assert.isTrue(span.start <= content.start && content.end <= span.end);
  const words = block.slice(0, wordsEnd).trim();
  return `${words} | ${block.slice(content.start, content.end)}${mustBeKnown ? '?' : ''}`;
}

const found: readonly (readonly [block: string, attribution: string])[] = [
  [' A b.\n> — Jane Doe', 'A b. | Jane Doe'],
  [' A b.\n>\n> --- Jane Doe, 1992', 'A b. | Jane Doe, 1992'],
  [' A b.\n>\n> *— Jane Doe, Work*', 'A b. | Jane Doe, Work'],
  [' A b.\n> — *Jane Doe*', 'A b. | Jane Doe'],
  [' A b.\n> — Jane Doe,\n> *Work* (1992)[^1]', 'A b. | Jane Doe,\n> *Work* (1992)'],
  [' “A b.” — Jane Doe', '“A b.” | Jane Doe'],
  [' A b. -- Doe, 1992', 'A b. | Doe, 1992?'],
  [' A b.\n> *Jane Doe, 1992*', 'A b. | Jane Doe, 1992'],
  [' A b.\n> *Jane Doe*', 'A b. | Jane Doe?'],
  [' A b.\n>\n> - Jane Doe', 'A b. | Jane Doe'],
  [' A b.\n>\n> Doe 1992', 'A b. | Doe 1992?'],
  [' A b.  \n> Doe 1992', 'A b. | Doe 1992?'],
  ['    A b.\n                Jane Doe', 'A b. | Jane Doe?'],
  ['<p>A b.</p>\n<p>&mdash; Jane Doe, <em>Work</em></p>\n', '<p>A b. | Jane Doe, <em>Work</em>'],
  ['A b.<br>— Jane Doe', 'A b. | Jane Doe'],
  ['<p>A b.</p><footer>Jane Doe</footer>', '<p>A b. | Jane Doe'],
  ['<p>A b. <cite>— Jane Doe</cite></p>', '<p>A b. | Jane Doe'],
  ['<p>A b.</p><p class="author">Doe</p>', '<p>A b. | Doe'],
];

const none: readonly (readonly [what: string, block: string])[] = [
  ['one line', ' A b.'],
  ['a dash in a sentence', ' A b — the c of d — e.'],
  ['a dash after a sentence, and another sentence', ' A b. — The cat was in the house again.'],
  ['a line broken before its dash', ' A b\n> — c d'],
  ['a list', ' A:\n> - Jane Doe\n> - John Roe'],
  ['words in emphasis', ' A b.\n>\n> *Nothing will be left of it.*'],
  ['another paragraph', ' A b.\n>\n> Nobody said in 1992 that it was so.'],
  ['a question', ' A b. — Jane Doe?'],
  ['nothing before it', '\n— Jane Doe'],
];

suite('attributionOfBlock', () => {
  for (const [block, attribution] of found) {
    test(JSON.stringify(block), () => {
      assert.equal(read(block), attribution);
    });
  }
  for (const [what, block] of none) {
    test(`none: ${what}`, () => {
      assert.equal(read(block), '');
    });
  }

  test('takes time in proportion to the text', () => {
    for (const piece of ['\n>', '” — A', '<p>', '\n— ', '*', ' - A', '</em>', '\n> - A\n>\n> ']) {
      const block = piece.repeat(200_000);
      const start = performance.now();
      for (let end = 1_000; end < block.length; end += 1_000) {
        attributionOfBlock(block, { start: end - 1_000, end });
      }
      assert.isBelow(performance.now() - start, 2_000, piece);
    }
  });
});
