import { assert } from 'chai';
import fc from 'fast-check';
import type { MarkupName } from '../../../src/core/markup/markup';
import { markups } from '../../../src/core/markup/markups';
import { FoldedText } from '../../../src/core/text/foldedText';
import { words } from '../../readers/support/arbitraries';
import { runs } from '../support/runs';

suite('what a markup escapes, it reads back', () => {
  for (const markup of Object.values(markups)) {
    test(markup.name, () => {
      fc.assert(
        fc.property(words, (text) => {
          // A line break after a quoted line's marker, and quotation marks, are read as what they are.
          const read = FoldedText.of(markup.escape(text), markup.unescaping).text;
          assert.equal(read, text, markup.escape(text));
        }),
        runs(300),
      );
    });
  }
});

suite('prose stays readable', () => {
  const prose =
    'On June 14, the U.S. and Russia signed a “new” framework (CTR) – it’s [w]hat Art. 3 says: 5,000 tons; and/or 12:30 . . . so.';
  const written: Readonly<Partial<Record<MarkupName, string>>> = {
    markdown: prose.replace('[w]', '\\[w\\]'),
    pandoc: prose.replace('[w]', '\\[w\\]'),
    typst: prose.replace('[w]', '\\[w\\]'),
  };
  for (const markup of Object.values(markups)) {
    test(markup.name, () => {
      const isMarkdown = markup.name === 'footnote';
      const name = isMarkdown ? 'markdown' : markup.name === 'typst-cite' ? 'typst' : markup.name;
      assert.equal(markup.escape(prose), written[name] ?? prose);
    });
  }
});
