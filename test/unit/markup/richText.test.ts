import { assert } from 'chai';
import type { RichText } from '../../../src/core/cite/richText';
import type { MarkupName } from '../../../src/core/markup/markup';
import { markups } from '../../../src/core/markup/markups';

const address = 'https://a.example/b_c?d=1&e=%20';

suite('a citation is written so that its language reads it as it is', () => {
  const cases: readonly (readonly [markup: MarkupName, runs: RichText, written: string])[] = [
    ['markdown', [{ text: 'A*B_', italic: true }, { text: ' [c] ' }], '*A\\*B\\_* \\[c\\] '],
    ['markdown', [{ text: address, href: address }], `<${address}>`],
    ['latex', [{ text: 'A & B_c', italic: true }], '\\emph{A \\& B\\_c}'],
    ['latex', [{ text: address, href: address }], 'https://a.example/b\\_c?d=1\\&e=\\%20'],
    ['latex', [{ text: '“a ‘b’” ‘c’' }], "``a `b'\\,'' `c'"],
    ['latex', [{ text: '“‘a’ b”' }], "``\\,`a' b''"],
    ['html', [{ text: 'A & B', italic: true }], '<cite>A &amp; B</cite>'],
    ['html', [{ text: 'x', href: address }], '<a href="https://a.example/b_c?d=1&amp;e=%20">x</a>'],
    ['typst', [{ text: 'A #b_', bold: true }], '#strong[A \\#b\\_]'],
    ['plaintext', [{ text: 'A *b*', italic: true }], 'A *b*'],
  ];
  for (const [name, runs, written] of cases) {
    test(`${name}: ${runs.map(({ text }) => text).join('')}`, () => {
      assert.equal(markups[name].richText(runs), written);
    });
  }
});
