import { assert } from 'chai';
import fc from 'fast-check';
import { bibliographyLinks, linkBibliography } from '../../../src/core/markup/conventions';
import { suitableMarkup } from '../../../src/core/markup/conventions/suitableMarkup';
import type { DocumentLanguage } from '../../../src/core/markup/language';
import { applyChanges } from '../../../src/core/quote/textChange';
import { runs } from '../support/runs';

/** The document linked to `path`, or undefined where it cannot be. */
function linked(
  text: string,
  language: DocumentLanguage,
  path = 'references.bib',
): string | undefined {
  const change = linkBibliography(text, language, path);
  return change && applyChanges(text, [change]);
}

/** What ⟦ and ⟧ enclose is added. Without them, nothing is. */
const cases: Readonly<Partial<Record<DocumentLanguage, readonly string[]>>> = {
  markdown: [
    '⟦---\nbibliography: references.bib\n---\n\n⟧',
    '⟦---\nbibliography: references.bib\n---\n\n⟧# Title\n\ntext',
    '\uFEFF⟦---\r\nbibliography: references.bib\r\n---\r\n\r\n⟧# Title\r\ntext',
    '---\ntitle: x\n⟦bibliography: references.bib\n⟧---\ntext',
    '\uFEFF---\r\ntitle: x\r\n⟦bibliography: references.bib\r\n⟧...\r\ntext',
    '---\nabstract: |\n  a\n  b\n⟦bibliography: references.bib\n⟧---\ntext',
    '---\n⟦bibliography: references.bib\n⟧---\ntext',
    '---\n# nothing yet\n⟦bibliography: references.bib\n⟧---\ntext',
    '---\nbibliography:⟦ references.bib⟧\nlang: en\n---\n',
    '⟦---\nbibliography: references.bib\n---\n\n⟧---\n\nprose between rules\n\n---\n',
    '---\nbibliography: other.bib\n---\n',
    '---\nreferences: [{id: a}]\n---\n',
    '---\ntitle: "broken\n---\n',
    '---\n{title: x}\n---\n',
    '+++\ntitle = "x"\n+++\n',
    '% Title\n% Author\n',
  ],
  latex: [
    '\\documentclass{article}\n\\usepackage[a=b]{biblatex} % mine⟦\n\\addbibresource{references.bib}⟧\n\\begin{document}',
    '\\documentclass{article}\r\n\\usepackage{csquotes,biblatex}⟦\r\n\\addbibresource{references.bib}⟧\r\n',
    '\\documentclass{article}\n\\usepackage{biblatex}⟦\n\\addbibresource{references.bib}\n⟧\\begin{document}',
    '\\documentclass{article}\n⟦\\usepackage{biblatex}\n\\addbibresource{references.bib}\n⟧\\begin{document}\ntext\n\\end{document}\n',
    '\\documentclass{article}⟦\n\\usepackage{biblatex}\n\\addbibresource{references.bib}⟧\n',
    '\\documentclass{article}\n\\usepackage{natbib}\n\\begin{document}\n⟦\\bibliographystyle{plainnat}\n\\bibliography{references}\n⟧\\end{document}\n',
    '\\documentclass{article}\n\\begin{document}\r\n\\citep{a}\\bibliographystyle{apa}\n⟦\\bibliography{references}\n⟧\\end{document}\n',
    '\\documentclass{article}\\usepackage{natbib}',
    '\\documentclass{article}\\begin{document}\\bibliography{other}\\end{document}',
    '\\section{A chapter}\n',
    '% \\documentclass{article}\n',
    '\\documentclass[../main]{subfiles}\n\\begin{document}\n\\end{document}',
    '\\documentclass{article',
  ],
  typst: [
    '⟦#bibliography("references.bib")\n⟧',
    '= Title\ntext\n⟦\n#bibliography("references.bib")\n⟧',
    '= Title\r\ntext⟦\r\n\r\n#bibliography("references.bib")\r\n⟧',
    '#bibliography("other.bib")',
    'text /* never closed',
  ],
  org: [
    '⟦#+bibliography: references.bib\n⟧* Heading\n',
    '#+title: x\n\n# comment\n#+author: y\n⟦#+bibliography: references.bib\n⟧\n* Heading\n#+later: z\n',
    ':PROPERTIES:\r\n:ID: 1\r\n:END:\r\n⟦#+bibliography: references.bib\r\n⟧* Heading\r\n',
    '#+title: x⟦\n#+bibliography: references.bib\n⟧',
    '⟦#+bibliography: references.bib\n⟧#+begin_quote\nx\n#+end_quote\n',
    '#+bibliography: other.bib\n',
  ],
  asciidoc: ['= Title\n'],
  restructuredtext: ['Title\n====='],
  html: ['<p>text</p>'],
  plaintext: ['text'],
};

suite('conventions: linking a document to a bibliography', () => {
  for (const [name, table] of Object.entries(cases)) {
    suite(name, () => {
      for (const expected of table) {
        test(JSON.stringify(expected), () => {
          const text = expected.replace(/⟦.*?⟧/gsu, '');
          const whole = expected.replace(/[⟦⟧]/gu, '');
          const after = linked(text, name as DocumentLanguage);
          assert.equal(after, whole === text ? undefined : whole);
        });
      }
    });
  }

  test('paths are written as the language wants them', () => {
    const lines = (path: string) =>
      [
        ...(linked('', 'markdown', path)?.split('\n', 2).slice(1) ?? ['-']),
        linked('\\documentclass{a}', 'latex', path)?.split('\n')[2] ?? '-',
        linked('\\documentclass{a}\\citep{a}\\end{document}', 'latex', path)?.split('\n')[1] ?? '-',
        linked('', 'typst', path)?.trim() ?? '-',
        linked('', 'org', path)?.trim() ?? '-',
      ].join('\n');
    assert.equal(
      lines('../my refs.bib'),
      [
        'bibliography: "../my refs.bib"',
        '\\addbibresource{../my refs.bib}',
        '\\bibliography{"../my refs"}',
        '#bibliography("../my refs.bib")',
        '#+bibliography: "../my refs.bib"',
      ].join('\n'),
    );
    assert.equal(
      lines('a #"1", 2.bib'),
      [
        'bibliography: "a #\\"1\\", 2.bib"',
        '\\addbibresource{a #"1", 2.bib}',
        '-',
        '#bibliography("a #\\"1\\", 2.bib")',
        '#+bibliography: a #"1", 2.bib',
      ].join('\n'),
    );
    assert.equal(lines('a\nb.bib'), '-\n-\n-\n-\n-');
  });

  suite('whatever the document and the path, the link is found again or none is made', () => {
    const pieces: Readonly<Record<string, readonly string[]>> = {
      markdown: [
        '---\n',
        '---\r\n',
        '\uFEFF',
        'title: x\n',
        '\n',
        '```\n',
        '<!--',
        '  a: |\n',
        'x',
      ],
      latex: [
        '\\documentclass{article}',
        '\\usepackage{natbib}',
        '\\usepackage[a]{biblatex}',
        '\\begin{document}',
        '\\end{document}',
        '\\begin{verbatim}',
        '%',
        '{',
        '\n',
        '\r\n',
        'x',
      ],
      typst: ['#let x = (', '"', '[', ']', ')', '/*', '*/', '`', '$', '\n', '\r\n', '\\', 'x'],
      org: ['#+title: x', '#+begin_src a', '#+end_src', ':PROPERTIES:', ':END:', '# ', '\n', '* x'],
    };
    const path = fc.oneof(
      fc.constant('references.bib'),
      fc.string({ unit: fc.constantFrom(...'ab ./#"\'\\{}%,~:-&é\n'), maxLength: 8 }),
    );
    for (const [name, parts] of Object.entries(pieces)) {
      test(name, () => {
        const language = name as DocumentLanguage;
        const texts = fc.array(fc.constantFrom(...parts)).map((each) => each.join(''));
        let links = 0;
        fc.assert(
          fc.property(texts, path, (text, to) => {
            const change = linkBibliography(text, language, to);
            if (!change) return;
            links++;
            assert.equal(change.span.start, change.span.end);
            const after = applyChanges(text, [change]);
            const found = bibliographyLinks(after, language);
            assert.deepEqual(
              found.map((link) => !link.inline && link.path),
              [to],
            );
            const markup = suitableMarkup(language, { class: 'note' }, { text: after });
            const keyed = typeof markup === 'string' ? markup : markup.citations;
            assert.include(['pandoc', 'typst-cite', 'org-cite', 'biblatex', 'natbib'], keyed);
          }),
          runs(500),
        );
        assert.isAbove(links, 20);
      });
    }
  });
});
