import { assert } from 'chai';
import fc from 'fast-check';
import type { CitationEngine } from '../../../src/core/cite/engine';
import { citationStyles } from '../../../src/core/cite/styles';
import { markups } from '../../../src/core/markup/markups';
import type { Compose, QuotationStyle } from '../../../src/core/quote/insertion';
import { placeInsertions } from '../../../src/core/quote/placement';
import { applyChanges } from '../../../src/core/quote/textChange';

/** Cites everything as "C". */
const engine: CitationEngine = {
  style: citationStyles[0],
  hasIbid: false,
  cite: () => [{ text: 'C' }],
  leadIn: () => [],
  reference: () => [],
};
const style: QuotationStyle = { engine, markup: markups.footnote, quoteMarkShape: 'curly' };

/** `|` is the cursor, `[…]` a selection. */
function place(marked: string, compose: Compose): string {
  const selections: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\||\{[^}]*\})/u)) {
    const start = text.length;
    if (piece.startsWith('{')) text += piece.slice(1, -1);
    else if (piece !== '|') text += piece;
    if (piece === '|' || piece.startsWith('{')) selections.push({ start, end: text.length });
  }
  const { changes, ends } = placeInsertions(text, selections, compose, { style });
  let after = applyChanges(text, changes);
  for (const end of [...ends].reverse()) after = `${after.slice(0, end)}|${after.slice(end)}`;
  return after;
}

const inline: Compose = () => ({ text: '“Q” (C)', block: false, definitions: [] });
const citation: Compose = () => ({ text: ' (C)', block: false, definitions: [] });
const block: Compose = () => ({ text: '> Q', block: true, definitions: [] });
const footnote: Compose = (citations) => {
  const { text, definitions } = citations.write({ work: { id: 'c', type: 'book', title: 'C' } });
  return { text: `“Q”${text}`, block: false, definitions };
};

suite('placeInsertions', () => {
  const cases: readonly (readonly [
    what: string,
    before: string,
    compose: Compose,
    after: string,
  ])[] = [
    ['into an empty document', '|', inline, '“Q” (C)|'],
    ['in the middle of a line', 'He said | today.', inline, 'He said “Q” (C)| today.'],
    ['over a selection', 'He said {something} today.', inline, 'He said “Q” (C)| today.'],
    ['at every cursor', 'a | b | c', inline, 'a “Q” (C)| b “Q” (C)| c'],
    ['a citation after a word', 'so he said|.', citation, 'so he said (C)|.'],
    ['a citation after a space', 'so he said |', citation, 'so he said (C)|'],
    ['a citation at the start of a line', 'a\n|', citation, 'a\n(C)|'],
    ['a block in the middle of a line', 'He said | today.', block, 'He said \n\n> Q|\n\n today.'],
    ['a block on an empty line', 'Before.\n\n|\n\nAfter.', block, 'Before.\n\n> Q|\n\nAfter.'],
    ['a block right under a paragraph', 'Before.\n|\nAfter.', block, 'Before.\n\n> Q|\n\nAfter.'],
    ['a block in an empty document', '|', block, '> Q|'],
    ['a footnote', 'He said |.\n', footnote, 'He said “Q”[^1]|.\n\n[^1]: C.\n'],
    [
      'a footnote after others',
      'A[^2] |.\n\n[^2]: B.\n',
      footnote,
      'A[^2] “Q”[^3]|.\n\n[^2]: B.\n[^3]: C.\n',
    ],
    ['a footnote at the very end', 'He said |', footnote, 'He said “Q”[^1]|\n\n[^1]: C.\n'],
    [
      'a footnote in a document without a final line end',
      'He said |. So.',
      footnote,
      'He said “Q”[^1]|. So.\n\n[^1]: C.\n',
    ],
    [
      'footnotes at two cursors',
      'a | b |\n',
      footnote,
      'a “Q”[^1]| b “Q”[^2]|\n\n[^1]: C.\n[^2]: C.\n',
    ],
    ['Windows line ends', 'a\r\n|\r\n', footnote, 'a\r\n“Q”[^1]|\r\n\r\n[^1]: C.\r\n'],
  ];
  for (const [what, before, compose, after] of cases) {
    test(what, () => {
      assert.equal(place(before, compose), after);
    });
  }

  test('changes that meet at the end of the document are one', () => {
    const { changes } = placeInsertions('He said ', [{ start: 8, end: 8 }], footnote, { style });
    assert.deepEqual(
      changes.map(({ span, newText }) => [span, newText]),
      [[{ start: 8, end: 8 }, '“Q”[^1]\n\n[^1]: C.\n']],
    );
  });

  test('leaves every other character of the document where it is', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '.', '[^1]', '“');
    fc.assert(
      fc.property(
        fc.array(unit),
        fc.nat(),
        fc.constantFrom(inline, block, footnote),
        (units, n, compose) => {
          const text = units.join('');
          const at = n % (text.length + 1);
          const { changes } = placeInsertions(text, [{ start: at, end: at }], compose, {
            style,
          });
          for (const { span } of changes) assert.equal(span.start, span.end);
          assert.isTrue(
            changes.every(({ span }) => span.start === at || span.start === text.length),
          );
        },
      ),
    );
  });
});
