import { assert } from 'chai';
import {
  bibliographyLinks,
  citationStylePath,
  frontMatterProblems,
  rootDocumentPath,
} from '../../../src/core/markup/conventions';
import { bibliographyOfProject } from '../../../src/core/markup/conventions/quarto';
import type { DocumentLanguage } from '../../../src/core/markup/language';

/** ⟦ and ⟧ enclose what a link's span is; then the paths, where they are not just what is written. */
type Case = readonly [marked: string, ...paths: string[]];

const cases: Readonly<Partial<Record<DocumentLanguage, readonly Case[]>>> = {
  markdown: [
    ['plain'],
    ['---\ntitle: x\n---\nbibliography: prose.bib'],
    ['---\nbibliography: ⟦refs.bib⟧\n---\n'],
    ['\uFEFF---\r\ntitle: x\r\nbibliography: ⟦my refs.bib⟧ # mine\r\n---\r\n'],
    ['---\nbibliography: "⟦a \\"b\\".bib⟧"\n---\n', 'a "b".bib'],
    ["---\nbibliography: '⟦it''s.bib⟧'\n---\n", "it's.bib"],
    ['---\nbibliography: [⟦a.bib⟧, "⟦b.json⟧"]\n---\n'],
    ['---\nbibliography:\n  - ⟦../a.bib⟧\n  - ⟦~/b.yaml⟧\nnocite: x\n...\n'],
    ['---\nbibliography:\n  main: ⟦a.bib⟧\n  other: [⟦b.bib⟧]\n---\n'],
    ['---\n{title: x, bibliography: ⟦a.bib⟧}\n---\n'],
    ['---\nb: &b ⟦a.bib⟧\nbibliography: *b\n---\n'],
    ['---\nbibliography: !expr file()\n---\n'],
    ['---\nbibliography:\n---\n'],
    ['---\nbibliography: 3\n---\n'],
    ['---\nbibliography: a.bib\ntitle: "broken\n---\n'],
    ['---\n- a list\n---\n'],
    ['---\njust words\n---\n'],
    ['---\n---\n'],
    ['---\nbibliography: a.bib'],
  ],
  latex: [
    ['\\usepackage{biblatex}'],
    ['\\addbibresource{⟦refs.bib⟧}'],
    ['\\addbibresource[label=a]{ ⟦my refs, 100%.bib⟧ }\n\\addbibresource{⟦../b.bib⟧}'],
    ['\\addbibresource{{⟦my refs.bib⟧}}\\addglobalbib{⟦g.bib⟧}'],
    ['\\addbibresource{"⟦my refs.bib⟧"}'],
    ['\\addbibresource{⟦\\string~/a\\_b.bib⟧}', '~/a_b.bib'],
    ['\\addbibresource[location=remote]{http://example.org/a.bib}'],
    ['% \\addbibresource{a.bib}\n\\addbibresource{⟦b.bib⟧}'],
    ['\\bibliography{⟦a⟧,⟦b.bib⟧, ⟦dir/c⟧}', 'a.bib', 'b.bib', 'dir/c.bib'],
    ['\\bibliography{⟦a⟧,% mine, not\r\n  "⟦b c⟧"}', 'a.bib', 'b c.bib'],
    ['\\bibliographystyle{plain}\\bibliography{}'],
    ['\\addbibresource{refs.bib'],
    ['\\addbibresource{}'],
  ],
  typst: [
    ['plain bibliography("a.bib")'],
    ['#bibliography("⟦refs.bib⟧")'],
    ['#bibliography(("⟦a.bib⟧", "⟦../b.yml⟧"), title: "Works", style: "apa")'],
    ['#bibliography(\n  title: [Works (cited)],\n  path: "⟦a.bib⟧",\n)'],
    ['#bibliography("⟦a \\"b\\" \\u{e9}.bib⟧")', 'a "b" é.bib'],
    ['#bibliography(read("⟦a.bib⟧"), /* "b.bib" */ full: true)'],
    ['#show: ieee.with(\n  bibliography: bibliography("⟦a.bib⟧"),\n)'],
    ['// #bibliography("a.bib")\n#bibliography("⟦b.bib⟧")'],
    ['#set bibliography(style: "apa")'],
    ['#bibliography("a.bib'],
    ['#bibliography('],
  ],
  org: [
    ['plain'],
    ['#+title: x\n#+bibliography: ⟦refs.bib⟧\n#+BIBLIOGRAPHY:  "⟦my refs.json⟧" \r\n'],
    ['#+begin_src org\n#+bibliography: a.bib\n#+end_src\n'],
    ['# #+bibliography: a.bib'],
    ['#+bibliography:\ntext'],
  ],
  asciidoc: [
    ['= Title\n:bibtex-file: ⟦refs.bib⟧\n:bibtex-style: apa\n\ntext'],
    ['----\n:bibtex-file: a.bib\n----'],
  ],
  restructuredtext: [['.. bibliography:: refs.bib']],
  html: [['<meta name="bibliography" content="a.bib">']],
};

/** The text with the links' spans enclosed. */
function marked(text: string, language: DocumentLanguage): string {
  return bibliographyLinks(text, language).reduceRight(
    (rest, { span: { start, end } }) =>
      `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  );
}

function paths(text: string, language: DocumentLanguage): readonly string[] {
  return bibliographyLinks(text, language).map((link) => (link.inline ? 'inline' : link.path));
}

suite('conventions: where a document says that its bibliography is', () => {
  for (const [name, table] of Object.entries(cases)) {
    const language = name as DocumentLanguage;
    suite(language, () => {
      for (const [expected, ...expectedPaths] of table) {
        test(JSON.stringify(expected), () => {
          const text = expected.replace(/[⟦⟧]/gu, '');
          assert.equal(marked(text, language), expected);
          const written = Array.from(expected.matchAll(/⟦(.*?)⟧/gu), ([, path = '']) => path);
          assert.deepEqual(paths(text, language), expectedPaths.length ? expectedPaths : written);
        });
      }
    });
  }

  test('entries in the front matter', () => {
    const block = '- id: a\n  title: A\n- id: b';
    const text = `---\nbibliography: a.bib\nreferences:\n${block}\nlang: en\n---\n`;
    assert.deepEqual(paths(text, 'markdown'), ['a.bib', 'inline']);
    const span = bibliographyLinks(text, 'markdown')[1]?.span;
    assert.equal(text.slice(span?.start, span?.end).trimEnd(), block);
    assert.deepEqual(paths('---\nreferences: []\n---\n', 'markdown'), ['inline']);
    assert.deepEqual(paths('---\nreferences: x\n---\n', 'markdown'), []);
  });

  test('LaTeX tells what the fields of the file are', () => {
    const dialects = (text: string) =>
      bibliographyLinks(text, 'latex').map((link) => !link.inline && link.dialect);
    assert.deepEqual(dialects('\\addbibresource{a.bib}'), ['biblatex']);
    assert.deepEqual(dialects('\\usepackage{biblatex}\\bibliography{a}'), ['biblatex']);
    assert.deepEqual(dialects('\\bibliography{a,b}'), ['bibtex', 'bibtex']);
  });

  test('what keeps front matter from being read has its line', () => {
    const [problem, ...others] = frontMatterProblems(
      '---\r\ntitle: x\r\nbibliography: [a.bib\r\nlang: en\r\n---\r\n',
      'draft.md',
    );
    assert.isEmpty(others);
    assert.equal(problem?.file, 'draft.md');
    assert.equal(problem?.line, 4);
    assert.match(problem?.reason ?? '', /^is not valid YAML: /u);
    assert.isEmpty(frontMatterProblems('---\ntitle: x\n---\n', 'draft.md'));
    assert.isEmpty(frontMatterProblems('no front matter', 'draft.md'));
  });

  suite('the citation style', () => {
    const styles: readonly [DocumentLanguage, string, string | undefined][] = [
      ['markdown', '---\ncsl: "my style.csl"\n---\n', 'my style.csl'],
      ['markdown', '---\ncsl:\n---\n', undefined],
      ['markdown', '---\ncsl: [broken\n---\n', undefined],
      ['markdown', 'csl: prose', undefined],
      ['typst', '#bibliography("a.bib", style: "../oscola.csl")', '../oscola.csl'],
      ['typst', '#bibliography("a.bib", style: "apa")\n#set cite(style: "mla")', 'mla'],
      ['typst', '#set bibliography(style: "apa")', 'apa'],
      ['typst', '#cite(<a>, style: "apa")', undefined],
      ['org', '#+cite_export: csl "my style.csl"', 'my style.csl'],
      ['org', '#+cite_export: basic', undefined],
      ['latex', '\\bibliographystyle{plainnat}', undefined],
    ];
    for (const [language, text, expected] of styles) {
      test(`${language}: ${JSON.stringify(text)}`, () => {
        assert.equal(citationStylePath(text, language), expected);
      });
    }
  });

  suite('the main document of a LaTeX chapter', () => {
    const roots: readonly [string, string | undefined][] = [
      ['% !TEX root = ../main.tex\n\\section{A}', '../main.tex'],
      ['%!TeX program = lualatex\r\n%!TeX root=../my main\r\n', '../my main.tex'],
      ['\\documentclass[../main]{subfiles}', '../main.tex'],
      ['\\documentclass[../main.tex]{subfiles}', '../main.tex'],
      ['\\documentclass[a4paper]{article}', undefined],
      ['% \\documentclass[../main]{subfiles}', undefined],
      ['\\documentclass[../main]{subfiles', undefined],
      ['', undefined],
    ];
    for (const [text, expected] of roots) {
      test(JSON.stringify(text), () => {
        assert.equal(rootDocumentPath(text, 'latex'), expected);
        assert.isUndefined(rootDocumentPath(text, 'markdown'));
      });
    }
  });

  test('the bibliography of a Quarto project', () => {
    assert.deepEqual(bibliographyOfProject('project:\n  type: book\n'), []);
    assert.deepEqual(bibliographyOfProject('bibliography: a.bib'), ['a.bib']);
    assert.deepEqual(bibliographyOfProject('bibliography:\n- a.bib\n- b/c.json\n'), [
      'a.bib',
      'b/c.json',
    ]);
    assert.deepEqual(bibliographyOfProject('bibliography: [broken'), []);
    assert.deepEqual(bibliographyOfProject(''), []);
  });

  test('five megabytes are read', () => {
    const filler = 'Words of a chapter, {with} [brackets] and "marks".\n'.repeat(100_000);
    const links: readonly [DocumentLanguage, string][] = [
      ['markdown', `---\nbibliography: a.bib\n---\n${filler}`],
      ['latex', `${filler}\\bibliography{a}`],
      ['typst', `${filler}#bibliography("a.bib")`],
      ['org', `${filler}#+bibliography: a.bib`],
    ];
    for (const [language, text] of links) assert.deepEqual(paths(text, language), ['a.bib']);
  });
});
