import { assert } from 'chai';
import { closingMark, openQuotation } from '../../../src/core/complete/openQuotation';
import type { DocumentLanguage } from '../../../src/core/markup/language';

suite('openQuotation', () => {
  const open: readonly (readonly [
    language: DocumentLanguage,
    before: string,
    typed: string,
    close: string | undefined,
  ])[] = [
    ['plaintext', 'He said "The United', 'The United', '"'],
    ['plaintext', 'He said "', '', '"'],
    ['plaintext', 'He said “The United', 'The United', '”'],
    ['plaintext', 'He said ‘The United', 'The United', '’'],
    ['plaintext', 'Il dit « The United', 'The United', '»'],
    ['plaintext', 'He said "no", and "The', 'The', '"'],
    ['plaintext', 'He said "she said “The', 'The', '”'],
    ['plaintext', 'He said "she said “no” and', 'she said “no” and', '"'],
    ['markdown', 'He said "The\nUnited', 'The\nUnited', '"'],
    ['markdown', 'See `"code"` and "The', 'The', '"'],
    ['markdown', '> The signing', 'The signing', undefined],
    ['markdown', 'Before.\n> The signing\n> of the', 'The signing\nof the', undefined],
    ['markdown', '> he said "The', 'The', '"'],
    ['markdown', 'so <q>The signing', 'The signing', '</q>'],
    ['latex', 'so ``The signing', 'The signing', "''"],
    ['latex', 'so \\enquote{The signing', 'The signing', '}'],
    ['latex', 'so \\enquote*{The \\emph{signing} of', 'The \\emph{signing} of', '}'],
    ['latex', 'so \\textquote[\\autocite{key}]{The', 'The', '}'],
    ['latex', '\\begin{quote}\nThe signing', 'The signing', undefined],
    ['latex', 'a \\"o "The signing', 'The signing', '"'],
    ['typst', 'so #quote[The signing', 'The signing', ']'],
    ['typst', 'so #quote(attribution: [X])[The', 'The', ']'],
    ['html', '<p>so <q cite="https://a.b">The', 'The', '</q>'],
    ['html', '<p title="a b">so "The', 'The', '"'],
    ['html', '<blockquote>\n  <p>The signing', 'The signing', undefined],
    ['asciidoc', '____\nThe signing', 'The signing', undefined],
    ['org', '#+begin_quote\nThe signing', 'The signing', undefined],
  ];
  for (const [language, before, typed, close] of open) {
    test(`${language}: ${JSON.stringify(before)}`, () => {
      const found = openQuotation(before, language);
      assert.isDefined(found);
      assert.equal(found.typed, typed);
      assert.equal(found.marks?.outer.close, close);
      assert.isTrue(before.slice(found.start).startsWith(typed.split('\n', 1)[0] ?? ''));
    });
  }

  const closed: readonly (readonly [language: DocumentLanguage, before: string])[] = [
    ['plaintext', 'He said nothing'],
    ['plaintext', 'He said "no" and'],
    ['plaintext', 'a 5" pipe and'],
    ['plaintext', "it's the states' own"],
    ['plaintext', 'He said “no” and'],
    ['markdown', 'see `a "b` and'],
    ['markdown', 'a > b'],
    ['latex', "so ``no'' and"],
    ['latex', 'so \\enquote{no} and'],
    ['latex', '\\emph{so'],
    ['typst', 'so #quote[no] and'],
    ['html', 'so <q>no</q> and'],
    ['html', '<p title="a b'],
  ];
  for (const [language, before] of closed) {
    test(`${language}: none in ${JSON.stringify(before)}`, () => {
      assert.isUndefined(openQuotation(before, language));
    });
  }

  test('a long line and a mark that nobody closes cost little', () => {
    for (const unit of ['"a ', '“', '<', '`', 'word ', '\\enquote{', '> ']) {
      for (const language of ['markdown', 'latex', 'html'] as const) {
        openQuotation(unit.repeat(1_000_000 / unit.length), language);
      }
    }
  });
});

suite('closingMark', () => {
  const open = openQuotation('so "The', 'plaintext');
  assert.isDefined(open);
  const cases: readonly (readonly [what: string, after: string, where: string])[] = [
    ['put there by the editor', '" he said', 'here'],
    ['further on', ' United States" he said', 'later'],
    ['none', ' he said', 'nowhere'],
    ['another quotation follows', ' and "so" on', 'nowhere'],
  ];
  for (const [what, after, where] of cases) {
    test(what, () => {
      assert.equal(closingMark(after, open).where, where);
    });
  }
});
