import { assert } from 'chai';
import { lineAt, scanBib } from '../../../src/core/bibliography/bib/scanBib';

suite('bibliography: the entries of a .bib text', () => {
  const cases: readonly (readonly [what: string, text: string, keys: readonly string[]])[] = [
    ['nothing', '', []],
    ['an entry', '@book{a, title = {A}}', ['a']],
    ['types in any case, white space anywhere', '@ Book\n { a ,\n title={A} }', ['a']],
    ['parentheses', '@book(a, title = "A)", note = {)})\n@book{b}', ['a', 'b']],
    [
      'braces in braces, quotes in quotes',
      '@book{a, t = {{"}x}, n = "{"}"}\n@book{b,}',
      ['a', 'b'],
    ],
    ['a quotation mark in braces', '@book{a, t = {5" screen}}@book{b,}', ['a', 'b']],
    ['free text, with signs', 'Mail me@example.org } " {\n@book{a,}', ['a']],
    ['an address of e-mail before a bracket', 'me@example (home)\n@book{a,}', ['a']],
    ['comments', '% @book{x,\n@comment{@book{y,}}\n@Comment no\n@book{a,}', ['a']],
    ['a comment with a quotation mark', '@comment{a = "b}\n@book{a,}', ['a']],
    ['abbreviations', '@string{x = "{}" # "y"}\n@preamble{"\\x{}"}\n@book{a,}', ['a']],
    [
      'keys with odd characters',
      '@book{DBLP:a/b+c.d_e-ö,}\n@book{x|y,}',
      ['DBLP:a/b+c.d_e-ö', 'x|y'],
    ],
    ['entries parted by commas', '@book{a,},\n@book{b,}', ['a', 'b']],
    ['a byte order mark and CRLF', '\uFEFF@book{a,\r\n t = {x}\r\n}\r\n', ['a']],
  ];
  for (const [what, text, keys] of cases) {
    test(what, () => {
      const { entries, problems } = scanBib(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        entries.map(({ key }) => key),
        keys,
      );
      for (const { start, end } of entries) assert.match(text.slice(start, end), /^@[^]*[})]$/u);
    });
  }

  test('tells the line of an offset', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((offset) => lineAt('a\nb\n', offset)),
      [1, 1, 2, 2],
    );
  });
});
