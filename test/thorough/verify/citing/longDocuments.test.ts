import { assert } from 'chai';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { citationsOf } from '../../../../src/core/verify/citing/citationsOf';
import { finish } from '../../../../src/core/text/steps';
import { writtenCitations } from '../../../../src/core/verify/citing/writtenCitations';
import { known } from '../../../unit/verify/citing/sources';

/** What would take minutes if any of it were read again for each of its parts. */
suite('a megabyte of what may begin a citation is read in linear time', () => {
  const cases: readonly (readonly [DocumentLanguage, string])[] = [
    ['plaintext', '('],
    ['plaintext', '((1)'],
    ['plaintext', '(A'],
    ['plaintext', '(1992)'],
    ['plaintext', '(Doe 1992) '],
    ['plaintext', '(New US-Russia Cooperative '],
    ['plaintext', '— A\n'],
    ['plaintext', '”¹ '],
    ['plaintext', '1. A\n'],
    ['plaintext', '.* A\n* A\n\n'],
    ['plaintext', '\n\n    a “b'],
    ['plaintext', '\n> a'],
    ['plaintext', '\n\n    A.\n    — A'],
    ['markdown', '\n\n> A. — A'],
    ['markdown', '\n>\n> *A'],
    ['markdown', '> '],
    ['markdown', '\n\n[a]: https://b [a]'],
    ['html', '<blockquote>A.</blockquote><p>— A'],
    ['html', '<blockquote><p>A “b” (Doe 1992) c d e '],
    ['html', '<blockquote><p>'],
    ['html', '”</p><p>'],
    ['html', '<a href="#a">1</a><a id="a">'],
    ['html', '<a href="https://a.b">'],
    ['asciidoc', 'footnote:a[]'],
    ['asciidoc', 'footnote:a[b]'],
    ['asciidoc', '{a}['],
    ['restructuredtext', '`a'],
    ['restructuredtext', '`a`_ '],
    ['restructuredtext', '.. _a: https://b\n'],
    ['restructuredtext', '.. [#] a [#]_\n'],
    ['plaintext', '“'],
    ['plaintext', 'A: “'],
    ['plaintext', 'Under Art. I(1) of it, “'],
    ['plaintext', 'A.” Id. '],
    ['plaintext', '” A, '],
    ['plaintext', 'A.” See A '],
    ['plaintext', '” — A'],
    ['plaintext', '” —'],
    ['plaintext', '(A, paras. 4, 6, '],
    ['plaintext', '” [A 1992] '],
    ['plaintext', '(A, quoted in B, '],
    ['html', '&rdquo; <i>A</i> '],
    ['latex', '} A.'],
    ['latex', '\\emph{A} '],
    ['markdown', '['],
    ['markdown', '[@'],
    ['markdown', '@a ['],
    ['markdown', '[^1]'],
    ['markdown', 'https://a'],
    ['markdown', '|-|\n'],
    ['markdown', '|--|--|\n| “a” | A 1992 '],
    ['markdown', '-|\n--|'],
    ['org', '| A “b”'],
    ['asciidoc', '|===\n|A “b”'],
    ['typst', '#table([A “b”],'],
    ['html', '<tr><td>A “b”'],
    ['restructuredtext', '==  ==\nA '],
    ['latex', '\\begin{tabular}A & “b”\\\\'],
    ['plaintext', 'A (“b '],
    ['plaintext', 'A (“b”); '],
    ['plaintext', '“a” b. See A '],
    ['plaintext', '“a,” A, b '],
    ['latex', '\\cite['],
    ['latex', '\\footnote{'],
    ['latex', '\\footnotemark\\footnotetext{a}'],
    ['latex', '\\footnotetext[1]{'],
    ['latex', '\\epigraph{'],
    ['latex', '\\epigraph{a}{B}'],
    ['latex', '\\begin{quote}a\\\\\\hfill --- B\\end{quote}'],
    ['latex', '\\begin{quote}a. ---'],
    ['latex', '\\hfill '],
    ['latex', '\\\\[2pt] '],
    ['latex', '\\foreigntextcquote{'],
    ['typst', 'attribution: ['],
    ['typst', 'attribution: "'],
    ['typst', '#align(right)['],
    ['typst', '#h(1fr) --- A '],
    ['typst', 'a. --- B'],
    ['html', '<q cite="'],
    ['org', '[cite:'],
    ['asciidoc', '<<'],
    ['restructuredtext', ':cite:`'],
  ];
  for (const [language, piece] of cases) {
    test(`${language}: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(2 ** 20 / piece.length));
      const opaque = opaqueSpans(text, language);
      const citations = finish(writtenCitations(text, language, opaque, known));
      const quotations = [...Array(2_000).keys()].map((index) => ({
        span: { start: index * 500 + 1, end: index * 500 + 20 },
        outer: { start: index * 500, end: index * 500 + 21 },
        form: index % 9 === 0 ? ('block' as const) : ('inline' as const),
        depth: 0,
      }));
      assert.lengthOf(citationsOf(text, language, quotations, citations), quotations.length);
    });
  }
});
