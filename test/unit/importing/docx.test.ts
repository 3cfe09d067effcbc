import { assert } from 'chai';
import { assertTold, fixture, imported, problemsOf } from './support';

suite('importing a Word file', () => {
  test('of Pandoc: headings, numbers of lists, no notes', async () => {
    const text = await imported('docx', fixture('document.docx'));
    assert.include(
      text.body,
      `within thirty days, as the Umbrella Agreement provides.

Article I

1. Each Party shall designate an executive agent.

2. The executive agents shall meet at least twice a year:

a. in Washington;

b. in Moscow.

Nothing in this Arrangement limits the rights of the Parties.

Year

Sum
`,
    );
    assert.notInclude(text.body, 'Signed at');
    assertTold(text, /^1 footnote or endnote was left out, with 7 words\./u);
    assertTold(text, /^1 table was found/u);
    assertTold(text, /^4 numbers of paragraphs/u);
    assert.equal(text.work.title, 'Implementing Arrangements');
    assert.deepEqual(text.work.author, [{ literal: 'Jane Smith' }]);
    assert.equal(text.work.language, 'en-GB');
  });

  test('with tracked changes, as if they were accepted', async () => {
    const text = await imported('docx', fixture('tracked-changes.docx'));
    assert.equal(
      text.body,
      `Article I. The sum is twelve million.

I.1 It is paid at once\u2011yearly\tin full.

Two paragraphs became one.

Article II. The last.
`,
    );
    assertTold(text, /^The file has tracked changes.*2 deleted words were left out/u);
    assertTold(text, /^Text boxes were left out, with 3 words/u);
    assertTold(text, /^Hidden text was left out, with 1 word/u);
  });

  test('that is none, or damaged, or protected, says so', async () => {
    const whole = fixture('document.docx');
    assert.match(await problemsOf('docx', whole.slice(0, 4000)), /is damaged/u);
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);
    assert.match(await problemsOf('docx', old), /protected by a password, or in the older format/u);
    const empty = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
    assert.match(await problemsOf('docx', empty), /is no Word file/u);
  });
});
