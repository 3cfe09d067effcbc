import { assert } from 'chai';
import type { MarkupName } from '../../../src/core/markup/markup';
import { markups } from '../../../src/core/markup/markups';

/** Documents, with the text of their notes in the order in which a reader counts them. */
const cases: Readonly<
  Partial<Record<MarkupName, readonly (readonly [string, readonly string[]])[]>>
> = {
  footnote: [
    ['no notes', []],
    ['a[^1] b[^x].\n\n[^x]: X.\n[^1]: One.', ['One.', 'X.']],
    [
      'a[^1].\n\n[^1]: One,\nmore.\n\n    Another paragraph.\n\nText.',
      ['One,\nmore.\n\n    Another paragraph.'],
    ],
    ['again[^1] and[^1]\n\n[^1]: One.', ['One.']],
    ['undefined[^1]', []],
    ['[^1]: Never named.', []],
    ['`a[^1]` <!-- [^1] -->\n\n[^1]: In code alone.', []],
    ['a^[in its *place*] b[^1]\r\n\r\n[^1]: One.\r\n', ['in its *place*', 'One.']],
    ['a[^A]\n\n[^a]: Any case.', ['Any case.']],
    ['a[^1]\n\n[^1]: One[^2].\n[^2]: Two.', ['One[^2].', 'Two.']],
  ],
  latex: [
    ['a\\footnote{One} b\\footnote[7]{T\\emph{w}o \\} %}\n}', ['One', 'T\\emph{w}o \\} %}\n']],
    ['% \\footnote{comment}\n\\verb|\\footnote{code}| \\footnotetext{apart}', []],
    ['never \\footnote{closed, but \\footnote{this}', ['this']],
  ],
  typst: [
    [
      'a#footnote[One #link("https://a.example/]")[x] \\] y] b',
      ['One #link("https://a.example/]")[x] \\] y'],
    ],
    ['`#footnote[code]` // #footnote[comment]\n#footnote[b]', ['b']],
  ],
  asciidoc: [
    ['a.footnote:[One \\] [w\\]] b.footnote:id[Two]', ['One \\] [w\\]', 'Two']],
    ['footnote:[never closed\n\nfootnote:[closed]', ['closed']],
    ['a footnote:[b, <https://a.example/[]>.] c', ['b, <https://a.example/[]>.']],
  ],
  rst: [
    ['a\\ [1]_ b [2]_\n\n.. [2] Two,\n   more.\n.. [1] One.\n\nText.', ['One.', 'Two,\n   more.']],
    ['a [#x]_\n\n.. [#x] Named.', ['Named.']],
  ],
  org: [
    ['a[fn:1] b[fn:x]\n\n[fn:x] X.\n[fn:1] One.\n\nMore.\n\n\nText.', ['One.\n\nMore.', 'X.']],
    ['a[fn:1]\n\n[fn:1] One.\n* Heading', ['One.']],
    [
      'a[fn:: In [[b][c]] place] d[fn:1] e[fn:f: F]\n\n[fn:1] One.',
      ['In [[b][c]] place', 'One.', 'F'],
    ],
  ],
};

suite('the notes of a document', () => {
  for (const [name, documents] of Object.entries(cases)) {
    for (const [text, contents] of documents) {
      test(`${name}: ${JSON.stringify(text)}`, () => {
        const notes = markups[name as MarkupName].notesIn?.(text) ?? [];
        assert.deepEqual(
          notes.map(({ content }) => text.slice(content.start, content.end)),
          contents,
        );
        for (const { marker, content, definition = marker } of notes) {
          assert.isAtLeast(content.start, definition.start);
          assert.isAtMost(content.end, definition.end);
        }
      });
    }
  }

  for (const markup of Object.values(markups)) {
    if (!markup.note || !markup.notesIn) continue;
    const { note, notesIn } = markup;
    test(`${markup.name}: one that is written is found`, () => {
      const { marker, definition } = note(markup.richText([{ text: 'It is [sic] “so”.' }]), 3);
      const text = `Words${marker} go on.\n\n${definition ?? ''}\n`;
      const [found, ...others] = notesIn(text);
      assert.isEmpty(others);
      assert.equal(text.slice(found?.marker.start, found?.marker.end), marker);
      assert.equal(found?.label, definition === undefined ? undefined : '3');
    }).timeout(1000);
  }

  suite('long texts of what opens and never closes', () => {
    const openers = [
      '[^1]',
      '[^1]: ',
      '\n[^1]: a',
      '^[',
      '\\footnote{',
      '{',
      '}',
      '#footnote[',
      '[',
      ']',
      'footnote:[',
      'https://a[',
      '://a',
      '[1]_',
      '\n.. [1] a',
      '[fn:1]',
      '\n[fn:1] a',
      '\\',
      '\n',
      '\n\n',
      ' ',
      'a',
    ];
    for (const markup of Object.values(markups)) {
      if (!markup.notesIn) continue;
      test(markup.name, () => {
        for (const opener of openers) markup.notesIn?.(opener.repeat(200_000 / opener.length));
      }).timeout(4000);
    }
  });
});
