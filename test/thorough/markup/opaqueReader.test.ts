import { assert } from 'chai';
import fc from 'fast-check';
import type { DocumentLanguage } from '../../../src/core/markup/language';
import { OpaqueReader } from '../../../src/core/markup/opaqueReader';
import { opaqueSpans } from '../../../src/core/markup/opaqueSpans';
import { runs } from '../../unit/support/runs';

const pieces = [
  'Some words that are prose. ',
  '`code`',
  '```\n',
  '$x$',
  '$$',
  '[@key, p. 3]',
  '<!-- a comment -->',
  '<b>',
  '</b>',
  '\\emph{words}',
  '\\begin{verbatim}',
  '\\end{verbatim}',
  '\\iffalse ',
  '\\fi',
  '\\end{document}',
  '\\newcommand{\\a}{',
  '}',
  '% a comment\n',
  '// a comment\n',
  '#quote[words]',
  'https://example.org/a ',
  '\n\n',
  '---\n',
  '----\n',
  '#+begin_src\n',
  '#+end_src\n',
  '.. code::\n\n   x\n',
  '\\',
];
const languages: readonly DocumentLanguage[] = [
  'markdown',
  'latex',
  'typst',
  'html',
  'plaintext',
  'asciidoc',
  'restructuredtext',
  'org',
];
const someText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));

suite('what is no prose, read again after a change', () => {
  // Far enough apart that what stands before and after the change is not read again.
  const fillers = [
    'A line of words, `code` and [@key] in it.\n\n'.repeat(400),
    'A line of words, and nothing else is in it.\n\n'.repeat(400),
  ];
  for (const language of languages) {
    test(`${language}: is what a reading of the whole text gives`, () => {
      fc.assert(
        fc.property(someText, someText, someText, fc.nat(), (head, before, after, seed) => {
          const reader = new OpaqueReader();
          const filler = fillers[seed % 2] ?? '';
          const place = seed % filler.length;
          const text = (changed: string) =>
            `${head}${filler.slice(0, place)}${changed}${filler.slice(place)}`;
          for (const version of [text(before), text(after), text(before + after)]) {
            const spans = reader.read(version, language).map(({ start, end }) => ({ start, end }));
            assert.deepEqual(spans, opaqueSpans(version, language));
          }
        }),
        runs(100),
      );
    });
  }
});
