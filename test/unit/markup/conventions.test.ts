import { assert } from 'chai';
import { suitableMarkup } from '../../../src/core/markup/conventions/suitableMarkup';
import type { DocumentLanguage } from '../../../src/core/markup/language';

function recognised(language: DocumentLanguage, text: string, rest = {}): string {
  const markup = suitableMarkup(language, { class: 'in-text' }, { text, ...rest });
  return typeof markup === 'string' ? markup : `${markup.quotes}, ${markup.citations}`;
}

/** By what a document is recognised to be: texts by the name of the markup, or LaTeX's parts. */
const cases: Readonly<
  Partial<Record<DocumentLanguage, Readonly<Record<string, readonly string[]>>>>
> = {
  markdown: {
    pandoc: [
      '---\nbibliography: refs.bib\n---\n',
      '\uFEFF---\r\ntitle: x\r\n"bibliography" : [a.bib]\r\n...\r\n',
      '---\nreferences:\n- id: a\n---\n',
      '---\nbibliography: [broken\n---\n',
      'As [@key] says.',
      'As [-@key, p. 3] says.',
      'As [see @key; @other, pp. 3-4] says.',
      'As [@{a key/x}, [p. 3] says.] [@b]',
      '`[@code]` and [@key].',
      '[@octocat](https://github.com/octocat) and [@key].',
      '\\[@no] but [@key]',
      '> [@key, p.\n> 3]',
    ],
    markdown: [
      '',
      'plain',
      '---\ntitle: x\n---\nplain',
      '---\nformat:\n  bibliography: nested\n---\n',
      '---\n\nbibliography: prose below a rule\n\n---\n',
      '---\nbibliography: never closed',
      'bibliography: prose',
      'mail me@example.org or [me@example.org]',
      '@mention and (@mention) and [x] @mention',
      '[@octocat](https://github.com/octocat)',
      '[@octocat][1]',
      '[@octocat]: https://github.com/octocat',
      '[@fig-plot] and [@sec-one] are cross-references',
      '`[@code]`',
      '```\n[@code]\n```',
      '```\n[@code] in a fence that is not closed',
      '<!-- [@comment] -->',
      '[@not closed',
      '[see `[@code] and @code`]',
      '\\[@escaped]',
      '[@ key]',
    ],
  },
  latex: {
    'tex, written': [
      '',
      "\\documentclass{article}\\begin{document}``x''\\cite{a}\\end{document}",
      '% \\usepackage{csquotes}\n% \\addbibresource{a.bib}',
      '\\begin{verbatim}\n\\usepackage{csquotes}\n\\autocite{a}\n\\end{verbatim}',
      '\\usepackage{csquotes',
      '\\usepackage{mycsquotes}',
      '\\\\usepackage{csquotes}',
      '\\bibliographystyle{plain}',
      '\\usepackage{babel,% csquotes,\n graphicx}',
    ],
    'csquotes, written': [
      '\\usepackage{csquotes}',
      '\\usepackage[autostyle=true]{csquotes}',
      '\\usepackage{babel, csquotes}',
      '\\usepackage{%\n  babel, % languages\n  csquotes}',
      '\\RequirePackage[strict]{csquotes}',
      'A chapter with \\enquote{words}.',
      'A chapter with \\enquote{words \\emph{and \\textbf{more}}}.',
      '100\\% \\enquote{words}',
    ],
    'textquote, written': [
      '\\usepackage{csquotes}\n\\textquote{words}',
      '\\textquote[Author]{words}',
      '\\foreigntextquote{english}{words}',
    ],
    'tex, biblatex': [
      '\\usepackage{biblatex}',
      '\\usepackage[\n  style=chicago-authordate,\n  backend=biber\n]{biblatex}',
      '\\usepackage[notes]{biblatex-chicago}',
      '\\addbibresource{a.bib}',
      '\\usepackage[natbib]{biblatex} \\citep{a}',
      '\\usepackage{biblatex}\\bibliography{a}',
      'A chapter \\autocite[3]{a}.',
      'A chapter \\footcites(see)()[3]{a}[4]{b}.',
      'A chapter \\Parencite*{a}.',
    ],
    'tex, natbib': [
      '\\usepackage{natbib}',
      '\\usepackage[round]{natbib}\\footcite{own command}',
      'A chapter \\citep[see][3]{a}.',
      '\\bibliography{a,b} \\citet{a}',
      '\\Citet*{a}',
    ],
    'tex, bibtex': ['\\bibliography{a,b}'],
    'csquotes, biblatex': ['\\usepackage{csquotes,biblatex}', '\\enquote{x}\\parencite{a}'],
    'textquote, biblatex': ['\\textcquote[3]{a}{words}\\autocite{b}'],
  },
  typst: {
    'typst-cite': [
      '#bibliography("refs.bib")',
      '= Title\nAs @key says.',
      'As #cite(<key>, supplement: [p. 3]) says.',
      '#show: ieee.with(\n  title: [A],\n  bibliography: bibliography("refs.bib"),\n)',
      '#let bib = bibliography("refs.bib")',
      '#footnote[As @key says.]',
      '"@key" in quotation marks',
      '#set text(font: "A")\n@key',
      '#figure(caption: [By @key])',
      '#if x [@key]',
      'see https://example.org/x // comment\n@key',
      'costs \\$5, @key',
    ],
    typst: [
      '',
      'plain',
      'me@example.org, \\@key',
      '// @key #bibliography("a.bib")',
      '/* @key\n#cite(<a>) */',
      '`@key` and ```typ\n#bibliography("a.bib")\n```',
      '#import "@preview/cetz:0.2.0": canvas',
      '#text("@key")',
      '#let x = "@key"',
      'the bibliography("a") of prose',
      '#set bibliography(style: "apa")',
      '#figure(x) <one>\nSee @one and @fig:two.',
      '/* never closed @key',
    ],
  },
  org: {
    'org-cite': [
      '#+title: x\n#+bibliography: refs.bib\n',
      '#+BIBLIOGRAPHY: "refs.bib"',
      'As [cite:@key] says.',
      'As [cite/t:see @key p. 3] says.',
      'As [cite:@key\np. 3] says.',
    ],
    org: [
      '',
      'plain [[https://example.org][link]]',
      '#+begin_src org\n[cite:@key]\n#+bibliography: a.bib\n#+end_src',
      '=[cite:@key]=',
      '#+print_bibliography:',
    ],
  },
  asciidoc: { asciidoc: ['', ':bibtex-file: refs.bib\n\ncite:[key]'] },
  restructuredtext: { rst: ['', 'As [CIT2002]_ says.'] },
  html: { html: ['', '<p>[@key]</p>'] },
  plaintext: { plaintext: ['', '[@key]'] },
};

suite('conventions: which markup a document uses', () => {
  for (const [language, byName] of Object.entries(cases)) {
    suite(language, () => {
      for (const [name, texts] of Object.entries(byName)) {
        for (const text of texts) {
          test(`${name}: ${JSON.stringify(text)}`, () => {
            assert.equal(recognised(language as DocumentLanguage, text), name);
          });
        }
      }
    });
  }

  test('a style of notes puts Markdown into footnotes, but not where keys are used', () => {
    const note = { class: 'note' } as const;
    assert.equal(suitableMarkup('markdown', note), 'footnote');
    assert.equal(suitableMarkup('markdown', note, { text: '[@key]' }), 'pandoc');
  });

  test('a bibliography of the project makes keys of citations', () => {
    assert.equal(recognised('markdown', 'plain', { projectHasBibliography: true }), 'pandoc');
    assert.equal(recognised('markdown', 'plain', { projectHasBibliography: false }), 'markdown');
  });

  test('a chapter goes by the preamble of its main document', () => {
    const rootText = '\\usepackage{csquotes}\\usepackage{natbib}';
    assert.equal(recognised('latex', 'plain', { rootText }), 'csquotes, natbib');
    assert.equal(recognised('latex', '\\footcite{own}', { rootText }), 'csquotes, natbib');
    assert.equal(recognised('latex', '\\textquote{x}', { rootText }), 'textquote, natbib');
  });

  suite('takes time in proportion to the text', () => {
    const hostile: readonly [DocumentLanguage, string][] = [
      ['markdown', '[see @'],
      ['markdown', '[@a '],
      ['markdown', '`[@a]'],
      ['markdown', '---\n'],
      ['latex', '\\enquote{'],
      ['latex', '\\textquote[('],
      ['latex', '\\usepackage[a'],
      ['latex', '\\'],
      ['latex', '%\\enquote{a}\n'],
      ['typst', '#cite(['],
      ['typst', '@fig:a "$'],
      ['typst', '#set a("'],
      ['typst', '/*'],
      ['org', '[cite/'],
      ['org', '#+begin_src\n[cite:@a]'],
    ];
    for (const [language, piece] of hostile) {
      test(`${language}: ${JSON.stringify(piece)}`, () => {
        const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
        const start = performance.now();
        recognised(language, text);
        assert.isBelow(performance.now() - start, 1500);
      });
    }
  });
});
