import { assert } from 'chai';
import fc from 'fast-check';
import { paragraphsOf } from '../../../src/core/source/paragraphs';
import { finish } from '../../../src/core/text/steps';

const read = (body: string) => finish(paragraphsOf(body));

suite('paragraphsOf', () => {
  const cases: readonly (readonly [what: string, body: string, paragraphs: readonly string[]])[] = [
    ['nothing', '', []],
    ['white space alone', ' \n\t\n\r\n', []],
    ['one line', 'One.', ['One.']],
    ['lines of one paragraph', 'One\ntwo.\n', ['One\ntwo.']],
    ['two, and space round them', '\n\n  One. \n \t\nTwo.\n\n', ['One.', 'Two.']],
    ['Windows line ends', 'One\r\ntwo.\r\n\r\nThree.\r\n', ['One\r\ntwo.', 'Three.']],
  ];
  for (const [what, body, expected] of cases) {
    test(what, () => {
      assert.deepEqual(
        [...read(body)].map(({ start, end }) => body.slice(start, end)),
        expected,
      );
    });
  }

  test('a place is found in its paragraph, in every text', () => {
    const text = fc
      .array(fc.constantFrom('A b. ', 'C d', '.', '\n', '\n\n', ' '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (body, n) => {
        const all = [...read(body)];
        const at = n % (body.length + 1);
        const around = all.find(({ start, end }) => start <= at && at <= end);
        assert.deepEqual(read(body).around(at), around);
        const span = { start: at, end: Math.min(at + 7, body.length) };
        assert.deepEqual(
          read(body).overlapping(span),
          all.filter(({ start, end }) => start < span.end && span.start < end),
        );
        for (const { start, end, sentences } of all) {
          assert.notMatch(body.slice(start, end), /^\s|\s$|\n[ \t]*\n/);
          assert.equal(sentences[0]?.start, start);
          assert.equal(sentences.at(-1)?.end, end);
        }
      }),
    );
  });

  test('a paragraph as long as a book has the sentences of its parts', () => {
    const part =
      'Mr. Smith of the U.S. Senate said “no.” He left at 3 p.m. on Jan. 4. Then . . . nothing. ';
    const one = read(part).at(0)?.sentences.length ?? 0;
    const many = read(part.repeat(2_000)).at(0)?.sentences.length;
    assert.equal(many, one * 2_000);
  });
});
