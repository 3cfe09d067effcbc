import { assert } from 'chai';
import MarkdownIt from 'markdown-it';
import { assertTold, fixture, imported } from './support';

suite('importing Markdown', () => {
  test('takes the marks off, and the fields of CSL out of the front matter', async () => {
    const text = await imported('markdown', fixture('document.md'));
    assert.equal(
      text.body,
      `Implementing Arrangements

The Parties shall hold consultations within thirty days, as the Umbrella Agreement provides.

Article I

1. Each Party shall designate an executive agent.

2. The executive agents shall meet at least twice a year:
a. in Washington;
b. in Moscow.

Nothing in this Arrangement limits the rights of the Parties.

Year

Sum

1992

400
`,
    );
    assert.deepEqual(text.work, {
      title: 'Implementing Arrangements',
      author: [{ literal: 'Jane Smith' }],
      issued: { 'date-parts': [[2013, 7, 1]] },
      language: 'en-GB',
    });
    assertTold(text, /taken off.*: 2 headings, 1 block quotation, 2 list items and 2 emphases\./u);
    assertTold(text, /^1 footnote was left out, with 7 words/u);
  });

  test('tells what of the front matter is not CSL’s', async () => {
    const text = await imported('markdown', '---\ntype: novel\nlayout: post\nURL: x\n---\n\nWords');
    assert.deepEqual(text.work, {});
    assertTold(text, /^3 fields of the front matter were left out: type, layout and URL\./u);
  });

  const cases: readonly (readonly [markdown: string, words: string])[] = [
    ['a *b* __c__ ***d*** ~~e~~', 'a b c d e'],
    ['snake_case_name and 2*3*4', 'snake_case_name and 234'],
    ['a * b ** c _ d', 'a * b ** c _ d'],
    ['*a **b** c* and **a *b* c**', 'a b c and a b c'],
    ['“*quoted*,” he said', '“quoted,” he said'],
    ['[a *b*](http://x.org/(y) "t") and [c][1] and [1]\n\n[1]: http://y.org', 'a b and c and 1'],
    ['[sic] and [a] [b]', '[sic] and [a] [b]'],
    ['![a picture](x.png) after', ' after'],
    ['`code *x*` and ``a ` b``', 'code *x* and a ` b'],
    ['\\*not\\* 1\\. &amp; &copy;', '*not* 1. & ©'],
    ['<https://x.org/a_b_c> <b>bold</b> a < b', 'https://x.org/a_b_c bold a < b'],
    ['one\\\ntwo', 'one\ntwo'],
    ['# A # b #', 'A # b'],
    ['Title\n=====', 'Title'],
    ['in the year\n1992. It was', 'in the year\n1992. It was'],
    ['> a\n> > b', 'a\nb'],
    ['a\n\n***\n\nb', 'a b'],
    ['```js\nx *y* z\n```', 'x *y* z'],
  ];
  const other = new MarkdownIt({ html: true });
  for (const [markdown, words] of cases) {
    test(`${JSON.stringify(markdown)} is printed as ${JSON.stringify(words)}`, async () => {
      const { body } = await imported('markdown', markdown);
      const same = (text: string): string => text.replace(/\s+/gu, ' ').trim();
      assert.equal(same(body), same(words));
      // What another reader makes of it, without the tags.
      const html = other
        .render(markdown)
        .replace(/<\/?[a-z][^>]*>/gu, (tag) => (tag.startsWith('<p') ? ' ' : ''));
      const read = html.replace(
        /&(amp|lt|gt|quot);/gu,
        (_, name: 'amp' | 'lt' | 'gt' | 'quot') =>
          ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name],
      );
      assert.equal(same(body), same(read));
    });
  }
});
