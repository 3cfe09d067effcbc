import { assert } from 'chai';
import fc from 'fast-check';
import { readWords } from '../../../src/core/index/wordReader';
import { markups } from '../../../src/core/markup/markups';
import { longestPiece, prosePieces } from '../../../src/core/quotations/prosePieces';
import { FoldedText } from '../../../src/core/text/foldedText';
import type { Span } from '../../../src/core/text/span';
import { runs } from '../../unit/support/runs';

/** The pieces of a text whose opaque parts stand between braces. */
function piecesOf(marked: string) {
  const opaque = [...marked.matchAll(/\{[^}]*\}/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const unescaped = FoldedText.of(marked, markups.pandoc.unescaping);
  return { unescaped, opaque, pieces: prosePieces(unescaped, opaque) };
}

function wordsIn(text: string, spans: readonly Span[]): readonly string[] {
  const words: string[] = [];
  for (const { start, end } of spans) {
    readWords(text, start, end, (_letters, _length, from, to) => {
      words.push(`${text.slice(from, to)} ${from}`);
    });
  }
  return words;
}

suite('the prose of a document in pieces', () => {
  /** `‖` before what does not go on with what was before. */
  const cases: readonly (readonly [what: string, text: string, pieces: readonly string[]])[] = [
    ['nothing', '', []],
    ['nothing but code', '{code}', []],
    ['no code', 'One two.', ['One two.']],
    ['code between words', 'One {code} two.', ['One ', ' two.']],
    ['code at both ends', '{a}One{b}', ['One']],
    ['code beside code', 'One{a}{b}two', ['One', 'two']],
    ['code of two lines', 'One {a\nb} two', ['One ', ' two']],
    ['a listing', 'One {a\nb\nc} two', ['One ', '‖ two']],
    ['a listing and then code', 'One {a\nb\nc}{d} two', ['One ', '‖ two']],
    [
      'a listing, and code after words',
      'One {a\nb\nc} two {d} three',
      ['One ', '‖ two ', ' three'],
    ],
    ['escapes', 'One \\* two {a\\*} three \\*', ['One * two ', ' three *']],
  ];
  for (const [what, text, expected] of cases) {
    test(what, () => {
      const { unescaped, pieces } = piecesOf(text);
      const shown = pieces.map(
        ({ start, end, isApart }) => `${isApart ? '‖' : ''}${unescaped.text.slice(start, end)}`,
      );
      assert.deepEqual(shown, expected);
    });
  }

  test('leaves out spans that lie in others', () => {
    const text = 'One code in code two';
    const opaque = [
      { start: 4, end: 16 },
      { start: 9, end: 11 },
    ];
    const pieces = prosePieces(FoldedText.of(text, markups.plaintext.unescaping), opaque);
    assert.deepEqual(
      pieces.map(({ start, end }) => text.slice(start, end)),
      ['One ', ' two'],
    );
  });

  const cuts: readonly (readonly [what: string, text: string, starts: readonly number[]])[] = [
    ['not where it is short', 'a\n'.repeat(longestPiece / 2), [0]],
    ['not in a line', 'a '.repeat(longestPiece), [0]],
    [
      'before the line break that is next',
      `${'a '.repeat(longestPiece)}\nb`,
      [0, longestPiece * 2],
    ],
    [
      'again and again',
      'a b\n'.repeat(longestPiece / 2),
      // The line breaks at or after 20 000, and 20 000 from there.
      [0, longestPiece + 3],
    ],
  ];
  for (const [what, text, starts] of cuts) {
    test(`is cut ${what}`, () => {
      assert.deepEqual(
        piecesOf(text).pieces.map(({ start }) => start),
        starts,
      );
    });
  }

  // Few texts are as long as a piece, so some of the lines are.
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('arms', 'été', ' ', '\n', '\\*', '{x}', '{1\n2\n3}') },
    { weight: 1, arbitrary: fc.constant('one long line '.repeat(1_500)) },
    { weight: 1, arbitrary: fc.constant('one short line\n'.repeat(3_000)) },
  );

  test('is all that is not opaque, in order, with the same words', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const { unescaped, opaque, pieces } = piecesOf(parts.join(''));
        const { text } = unescaped;
        const gaps: Span[] = [];
        let at = 0;
        for (const { start, end } of opaque) {
          gaps.push({ start: at, end: unescaped.fromOriginal(start) });
          at = unescaped.fromOriginal(end);
        }
        gaps.push({ start: at, end: text.length });
        const textOf = (spans: readonly Span[]) =>
          spans.map(({ start, end }) => text.slice(start, end)).join('');
        assert.equal(textOf(pieces), textOf(gaps));
        assert.deepEqual(wordsIn(text, pieces), wordsIn(text, gaps));
        pieces.forEach(({ start, end }, index) => {
          assert.isBelow(start, end);
          assert.isAtLeast(start, pieces[index - 1]?.end ?? 0);
          const lineBreak = text.slice(start, end).indexOf('\n', longestPiece);
          assert.equal(lineBreak, -1, 'no piece goes on over the end of a line when it is long');
        });
      }),
      runs(200),
    );
  });
});
