import { assert } from 'chai';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { latexNotes } from '../../../../src/core/verify/citing/sites/latexNotes';

/** `mark → text`, each note of a document in the order of the marks. */
function notes(text: string): readonly string[] {
  return [...latexNotes(text, opaqueSpans(text, 'latex'))]
    .sort((a, b) => a.marker.start - b.marker.start)
    .map(({ marker, content }) => {
      const written = text.slice(marker.start, marker.end);
      return `${written} → ${text.slice(content.start, content.end)}`;
    });
}

type Case = readonly [what: string, text: string, ...notes: string[]];

const cases: readonly Case[] = [
  ['a footnote', 'A\\footnote{b {c}} d', '\\footnote{b {c}} → b {c}'],
  [
    'notes of other packages',
    '\\endnote{a} \\sidenote[1][2em]{b} \\marginpar{c} \\Afootnote{d} \\footnoteA{e} \\pagenote{f}',
    '\\endnote{a} → a',
    '\\sidenote[1][2em]{b} → b',
    '\\marginpar{c} → c',
    '\\Afootnote{d} → d',
    '\\footnoteA{e} → e',
    '\\pagenote{f} → f',
  ],
  ['a text apart', 'A\\footnotemark. B\\footnotetext{c}', '\\footnotemark → c'],
  [
    'texts in the order of their marks',
    '\\footnotemark a\\footnotemark{} \\footnotetext{b}\\footnotetext{c}',
    '\\footnotemark → b',
    '\\footnotemark → c',
  ],
  [
    'fewer texts than marks',
    '\\footnotemark a \\footnotemark \\footnotetext{b}',
    '\\footnotemark → b',
  ],
  [
    'marks after a text',
    '\\footnotemark\\footnotetext{a} \\footnotemark\\footnotetext{b}',
    '\\footnotemark → a',
    '\\footnotemark → b',
  ],
  [
    'texts by their numbers',
    '\\footnotemark[2] \\footnotemark[1] \\footnotetext[1]{a} \\footnotetext[2]{b}',
    '\\footnotemark[2] → b',
    '\\footnotemark[1] → a',
  ],
  [
    'a number that is used again',
    '\\footnotemark[1]\\footnotetext[1]{a} \\footnotemark[1] b\\footnotemark[1]\\footnotetext[1]{c}',
    '\\footnotemark[1] → a',
    '\\footnotemark[1] → c',
    '\\footnotemark[1] → c',
  ],
  ['a mark without a text', 'A\\footnotemark[\\value{footnote}] b\\footnotemark'],
  ['a text without a mark', 'A\\footnotetext{b}', '\\footnotetext{b} → b'],
  [
    'in a comment',
    'A % \\footnotemark \\footnotetext{b}\n\\footnotemark\\footnotetext{c}',
    '\\footnotemark → c',
  ],
  ['what only looks like one', '\\footnotesize{a} \\footnoterule \\denote{b}'],
];

suite('latexNotes', () => {
  for (const [what, text, ...expected] of cases) {
    test(what, () => {
      assert.deepEqual(notes(text), expected);
    });
  }
});
