import { assert } from 'chai';
import type { KeyedCitation, Markup, MarkupName } from '../../../src/core/markup/markup';
import { latexMarkup } from '../../../src/core/markup/latex';
import { locatorText } from '../../../src/core/markup/locatorText';
import { markups } from '../../../src/core/markup/markups';

const paragraph = { label: 'paragraph', value: '4' };
const range = { label: 'paragraph', value: '2-4' };
const page = { label: 'page', value: '12' };
const quotedIn = {
  leadIn: [{ text: 'A [B]; ' }, { text: 'C', italic: true }, { text: ', quoted in' }],
  quoted: [{ text: 'A [B]; ' }, { text: 'C', italic: true }],
};

suite('a citation by key', () => {
  const cases: readonly (readonly [MarkupName, Partial<KeyedCitation>, written: string])[] = [
    ['pandoc', {}, ' [@doe2013]'],
    ['pandoc', { locator: paragraph }, ' [@doe2013, para. 4]'],
    ['pandoc', { locator: range }, ' [@doe2013, paras. 2-4]'],
    ['pandoc', { key: 'a//b', locator: page }, ' [@{a//b}, p. 12]'],
    ['pandoc', { key: 'a:b-c_d' }, ' [@a:b-c_d]'],
    [
      'pandoc',
      { ...quotedIn, locator: paragraph },
      ' [A \\[B\\]\\; *C*, quoted in @doe2013, para. 4]',
    ],
    ['latex-biblatex', {}, ' \\autocite{doe2013}'],
    ['latex-biblatex', { locator: paragraph }, ' \\autocite[para.~4]{doe2013}'],
    ['latex-biblatex', { locator: range }, ' \\autocite[paras.~2--4]{doe2013}'],
    ['latex-biblatex', { locator: page }, ' \\autocite[12]{doe2013}'],
    ['latex-biblatex', { key: 'a}{b' }, ' \\autocite{ab}'],
    ['latex-biblatex', quotedIn, ' \\autocite[{A [B]; \\emph{C}, quoted in}][]{doe2013}'],
    ['latex-natbib', { locator: page }, ' \\citep[p.~12]{doe2013}'],
    ['latex-bibtex', { locator: page }, '~\\cite[p.~12]{doe2013}'],
    ['typst-cite', {}, ' #cite(<doe2013>)'],
    ['typst-cite', { locator: range }, ' #cite(<doe2013>, supplement: [paras.~2–4])'],
    ['typst-cite', { key: 'a "b"/c' }, ' #cite(label("a \\"b\\"/c"))'],
    [
      'typst-cite',
      { ...quotedIn, locator: paragraph },
      ' #cite(<doe2013>, supplement: [para.~4, quoting A \\[B\\]; #emph[C]])',
    ],
    ['org-cite', { locator: paragraph }, ' [cite:@doe2013 para. 4]'],
    [
      'org-cite',
      { ...quotedIn, locator: paragraph },
      ' [cite:A (B)\u037E /C/, quoted in @doe2013 para. 4]',
    ],
    ['org-cite', { key: 'a; b]' }, ' [cite:@ab]'],
  ];
  for (const [name, given, written] of cases) {
    test(`${name}: ${written}`, () => {
      assert.equal(markups[name].keyed?.({ key: 'doe2013', inNotes: false, ...given }), written);
    });
  }

  test('locators in words', () => {
    assert.deepEqual(locatorText({ label: 'article-locator', value: 'II' }), {
      label: 'art.',
      value: 'II',
    });
    assert.deepEqual(locatorText({ label: 'section', value: '3 – 5' }), {
      label: 'secs.',
      value: '3-5',
    });
    assert.deepEqual(locatorText({ label: 'hour', value: '3,\n5' }), {
      label: 'hour',
      value: '3, 5',
    });
  });
});

suite('a quotation with its citation', () => {
  const address = 'https://a.example/#:~:text=a';
  const textquote = latexMarkup({ quotes: 'textquote', citations: 'biblatex' });
  const cases: readonly (readonly [what: string, written: string | undefined, expected: string])[] =
    [
      ['textquote', textquote.inline?.('w', ' \\autocite{k}'), '\\textquote[{\\autocite{k}}]{w}'],
      ['textquote, uncited', textquote.inline?.('w', ''), '\\textquote{w}'],
      [
        'csquotes',
        block('latex-csquotes', ['[w]', 'b']),
        '\\begin{displayquote}\n{}[w]\n\nb (C)\n\\end{displayquote}',
      ],
      ['LaTeX', block('latex', ['a', 'b']), '\\begin{quotation}\na\n\nb (C)\n\\end{quotation}'],
      ['Typst', block('typst', ['a']), '#quote(block: true)[\na (C)\n]'],
      [
        'Typst by key',
        block('typst-cite', ['a']),
        '#quote(block: true, attribution: [(C)])[\na\n]',
      ],
      [
        'HTML',
        block('html', ['a', 'b']),
        `<figure>\n  <blockquote cite="${address}">\n    <p>a</p>\n    <p>b</p>\n  </blockquote>\n  <figcaption>(C)</figcaption>\n</figure>`,
      ],
      ['AsciiDoc', block('asciidoc', ['a', 'b']), '[quote]\n____\na\n\nb (C)\n____'],
      ['reStructuredText', block('rst', ['a', 'b']), '    a\n\n    b (C)'],
      ['Org', block('org', ['a', 'b']), '#+begin_quote\na\n\nb (C)\n#+end_quote'],
      ['Pandoc', block('pandoc', ['a', 'b']), '> a\n>\n> b (C)'],
    ];
  for (const [what, written, expected] of cases) {
    test(what, () => {
      assert.equal(written, expected);
    });
  }

  function block(name: MarkupName, paragraphs: readonly string[]): string {
    return markups[name].block(paragraphs, ' (C)', address);
  }
});

suite('HTML leads to the words', () => {
  const { html }: Record<string, Markup> = markups;
  const page = 'https://a.example/b?c=1&d';
  const words = `${page}#:~:text=e%2Cf`;
  const runs = [{ text: '(A, ' }, { text: page, href: page }, { text: ')' }];

  test('by the link that a citation has', () => {
    const written = html.richText(runs, words);
    assert.equal(
      written,
      `(A, <a href="https://a.example/b?c=1&amp;d#:~:text=e%2Cf">https://a.example/b?c=1&amp;d</a>)`,
    );
    assert.equal(html.addressIn?.(written), words);
    assert.equal(html.comparable?.(written), html.comparable?.(html.richText(runs)));
  });

  test('by all of a citation that has none', () => {
    const plain = [{ text: '(' }, { text: 'A', italic: true }, { text: ', para. 1)' }];
    const written = html.richText(plain, words);
    assert.equal(
      written,
      '(<a href="https://a.example/b?c=1&amp;d#:~:text=e%2Cf"><cite>A</cite>, para. 1</a>)',
    );
    assert.equal(html.addressIn?.(written), words);
    assert.equal(html.comparable?.(written), html.comparable?.(html.richText(plain)));
  });

  test('by the quotation marks, where a browser prints those of the style', () => {
    const { outer, inner } = html.quoteMarks('curly', 'double-first', words);
    assert.equal(outer.open, '<q cite="https://a.example/b?c=1&amp;d#:~:text=e%2Cf">');
    assert.equal(inner.open, '<q>');
    assert.equal(html.quoteMarks('curly', 'single-first', words).outer.open, '‘');
    assert.equal(html.quoteMarks('straight', 'double-first', words).outer.open, '"');
  });
});
