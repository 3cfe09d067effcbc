import { assert } from 'chai';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import type { FindingKind } from '../../../../src/core/verify/finding';
import {
  ignoredSpans,
  isIgnored,
  unknownCodes,
} from '../../../../src/core/verify/ignoring/ignoredSpans';

/** The quotations `“…”` of a text that are passed over, as findings of one kind. */
function ignoredIn(text: string, language: DocumentLanguage, kind: FindingKind): string[] {
  const findings = [...text.matchAll(/(?<=“)[^”]*(?=”)/gu)].map(({ 0: words, index }) => ({
    kind,
    span: { start: index, end: index + words.length },
  }));
  const ignored = ignoredSpans(text, language, opaqueSpans(text, language));
  return findings
    .filter((finding) => isIgnored(finding, ignored, findings))
    .map(({ span }) => text.slice(span.start, span.end));
}

suite('ignore comments', () => {
  const cases: readonly (readonly [
    what: string,
    language: DocumentLanguage,
    text: string,
    ignored: string,
  ])[] = [
    ['none', 'markdown', 'He said “a” and “b”.', ''],
    ['in a line: the first after it', 'markdown', 'I <!-- cite-agreement-ignore -->“a” “b”', 'a'],
    ['not the one before it', 'markdown', 'So “a” <!-- cite-agreement-ignore --> “b” “c”', 'b'],
    ['no farther than its paragraph', 'markdown', 'So. <!-- cite-agreement-ignore -->\n\n“b”', ''],
    [
      'at the beginning: the whole paragraph',
      'markdown',
      '<!-- cite-agreement-ignore -->\nI say “a” and\n“b”.\n\n“c”',
      'a b',
    ],
    [
      'alone: the whole next paragraph',
      'markdown',
      'One “z”.\n\n<!-- cite-agreement-ignore -->\n\n“a” “b”\n\n“c”',
      'a b',
    ],
    [
      'alone above a block quotation',
      'markdown',
      '<!-- cite-agreement-ignore -->\n\n> He: “a”\n> “b”\n\n“c”',
      'a b',
    ],
    [
      'blank lines in a comment part nothing',
      'markdown',
      'So <!-- cite-agreement-ignore\n\n-- why not --> “a” “b”',
      'a',
    ],
    ['the whole document', 'markdown', '“a”\n\n<!-- cite-agreement-ignore-file -->\n\n“b”', 'a b'],
    [
      'in an indented paragraph',
      'restructuredtext',
      'So:\n\n  .. cite-agreement-ignore\n     of “z”\n\n  “a”\n\n  “b”',
      'a',
    ],
    ['with its kind', 'markdown', 'I <!-- cite-agreement-ignore: altered --> “a”', 'a'],
    ['with other kinds', 'markdown', 'I <!-- cite-agreement-ignore: exact, uncited --> “a”', ''],
    ['with several', 'markdown', 'I <!-- cite-agreement-ignore: exact, altered --> “a”', 'a'],
    ['with a reason', 'markdown', 'I <!-- cite-agreement-ignore -- his own words --> “a”', 'a'],
    [
      'with a kind and a reason',
      'markdown',
      'I <!-- cite-agreement-ignore: not-found, altered -- his own words --> “a”',
      'a',
    ],
    [
      'with a code that is none and one that is',
      'markdown',
      'I <!-- cite-agreement-ignore: x, altered --> “a”',
      'a',
    ],
    ['with a code that is none', 'markdown', 'I <!-- cite-agreement-ignore: alterd --> “a”', ''],
    ['another comment', 'markdown', 'I <!-- cite-agreement-ignored --> “a”', ''],
    ['words that are no comment', 'markdown', 'I cite-agreement-ignore “a”', ''],
    ['a comment in code', 'markdown', 'I `<!-- cite-agreement-ignore -->` “a”', ''],
    ['LaTeX', 'latex', 'I say “z”\n% cite-agreement-ignore\n“a” and “b”', 'a'],
    ['LaTeX, above a paragraph', 'latex', '% cite-agreement-ignore\nI “a” and\n“b”\n\n“c”', 'a b'],
    [
      'LaTeX, above an environment',
      'latex',
      'Says:\n% cite-agreement-ignore\n\\begin{quote}\n“a” and “b”\n\\end{quote}',
      'a',
    ],
    ['LaTeX, an escaped percent sign', 'latex', 'I \\% cite-agreement-ignore\n“a”', ''],
    ['Typst, a line', 'typst', 'I say\n// cite-agreement-ignore: altered\n“a” and “b”', 'a'],
    ['Typst, in a line', 'typst', 'I say “z” /* cite-agreement-ignore */ “a” and “b”', 'a'],
    ['AsciiDoc', 'asciidoc', 'I say\n// cite-agreement-ignore\n“a” and “b”', 'a'],
    [
      'reStructuredText',
      'restructuredtext',
      'Z.\n\n.. cite-agreement-ignore\n\n“a” “b”\n\n“c”',
      'a b',
    ],
    ['Org', 'org', '# cite-agreement-ignore\nI “a” “b”\n\n“c”', 'a b'],
    ['HTML', 'html', '<p>I <!-- cite-agreement-ignore -->“a” and “b”.</p><p>“c”</p>', 'a'],
    [
      'HTML, at the beginning',
      'html',
      '<p><!-- cite-agreement-ignore -->“a” “b”</p><p>“c”</p>',
      'a b',
    ],
    [
      'HTML, above a block quotation',
      'html',
      '<p>He:</p>\n<!-- cite-agreement-ignore -->\n<blockquote>\n<p>“a” “b”</p>\n</blockquote>\n<p>“c”</p>',
      'a b',
    ],
    ['plain text has no comments', 'plaintext', '<!-- cite-agreement-ignore --> “a”', ''],
  ];
  for (const [what, language, text, ignored] of cases) {
    test(what, () => {
      assert.equal(ignoredIn(text, language, 'altered').join(' '), ignored);
      const windows = text.replaceAll('\n', '\r\n');
      assert.equal(ignoredIn(windows, language, 'altered').join(' '), ignored, 'Windows line ends');
    });
  }

  test('codes that are none are told with their comment', () => {
    const text = 'I <!-- cite-agreement-ignore: alterd, exact, foo -- no --> “a”';
    const found = unknownCodes(text, 'markdown', opaqueSpans(text, 'markdown'));
    assert.deepEqual(
      found.map(({ code, start, end }) => [code, text.slice(start, end)]),
      ['alterd', 'foo'].map((code) => [code, text.slice(2, text.indexOf('-->') + 3)]),
    );
  });

  test('a long text of comments takes no long time', () => {
    const text = 'I <!-- cite-agreement-ignore --> “a”.\n\n'.repeat(20_000);
    const before = performance.now();
    assert.lengthOf(ignoredSpans(text, 'markdown', opaqueSpans(text, 'markdown')), 20_000);
    assert.isBelow(performance.now() - before, 2_000);
  });
});
