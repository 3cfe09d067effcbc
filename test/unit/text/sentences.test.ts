import { assert } from 'chai';
import { sentences } from '../../../src/core/text/sentences';

suite('sentences', () => {
  const cases: readonly (readonly [what: string, sentences: readonly string[]])[] = [
    ['two sentences', ['It was signed.', 'It expires today.']],
    ['"U.S." before a small letter', ['Joint U.S. and Russian activities continue.']],
    ['"U.S." before a name', ['The U.S. Senate agreed.', 'Russia did not.']],
    ['"U.S." at the end', ['It was signed in the U.S.', 'The protocol followed.']],
    ['abbreviations', ['See art. 3 of the treaty, cf. Dr. Smith v. Jones.', 'It holds.']],
    ['an ellipsis', ['What programs . . . will be able to do remains unclear.']],
    ['a question and an exclamation', ['Why?', 'Because!', 'Indeed.']],
    ['a quotation that ends', ['He said “no.”', 'She agreed.']],
    ['an initial', ['Richard G. Lugar wrote it.']],
    ['one without a full stop', ['which reads:']],
    ['numbers of clauses', ['1. The Parties agree.', 'They cooperate.']],
    ['a Roman number', ['IV. The Parties agree.', 'They cooperate.']],
    ['a letter', ['(a) The Parties agree.', 'They cooperate.']],
  ];
  for (const [what, expected] of cases) {
    test(what, () => {
      const text = expected.join(' ');
      const found = sentences(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected);
    });
  }

  const wrapped: readonly (readonly [what: string, text: string, sentences: readonly string[]])[] =
    [
      [
        'a line that is wrapped ends no sentence',
        'The agreement of the United\nStates and Russia. It holds\r\nuntil the Parties agree.',
        ['The agreement of the United\nStates and Russia.', 'It holds\r\nuntil the Parties agree.'],
      ],
      [
        'a heading on a line of its own does',
        'ARTICLE II\nThe Parties shall cooperate in assisting the Russian Federation.',
        ['ARTICLE II', 'The Parties shall cooperate in assisting the Russian Federation.'],
      ],
    ];
  for (const [what, text, expected] of wrapped) {
    test(what, () => {
      assert.deepEqual(
        sentences(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  test('a paragraph of very many lines', () => {
    const text = 'a\n'.repeat(200_000).trim();
    assert.lengthOf(sentences(text), 1);
  });
});
