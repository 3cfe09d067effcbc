import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { assert } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from 'pandoc-wasm';
import { exportWorks } from '../../src/core/bibliography/exportWorks';
import type { BibliographyFormat } from '../../src/core/bibliography/format';
import type { CslItem } from '../../src/core/csl/item';

const url = 'https://a.org/@me/new--deal/_x_/a_b?p=1';
const works: readonly CslItem[] = [
  {
    id: 'post',
    type: 'post-weblog',
    title: 'New US-Russia R&D\u00A0Agreement',
    'container-title': 'Arms Control Law',
    issued: { 'date-parts': [[2013, 6, 19]] },
    URL: url,
    language: 'en-US',
  },
  {
    id: 'sheet',
    type: 'webpage',
    author: [{ literal: 'The White House and Congress, Inc' }],
    genre: 'fact sheet',
    issued: { 'date-parts': [[2013, 6, 17]] },
  },
  {
    id: 'wire',
    type: 'article-newspaper',
    author: [{ literal: 'Global Security Newswire' }],
    issued: { 'date-parts': [[2013, 6]] },
  },
  {
    id: 'treaty',
    type: 'treaty',
    title: 'Framework Agreement on Öl and $5 {CTR}',
    'container-title': '2003 O.J. (L 155) 37',
    issued: { 'date-parts': [[2003, 5, 21]] },
    URL: 'https://a.org/treaty',
  },
  {
    id: 'act',
    type: 'legislation',
    title: 'Threat Reduction Act of 1991',
    'container-title': 'Stat.',
    volume: '105',
    number: '102-228, tit. II',
    page: '1691',
    issued: { 'date-parts': [[1991, 12, 12]] },
  },
];

/** What a reader's own style prints of each work, as it prints it. */
type Expected = Readonly<Record<string, string>>;

const sheet = 'The White House and Congress, Inc. 2013. Fact sheet. June 17.';
const wire = 'Global Security Newswire. 2013. June.';
const post = `“New US-Russia R&D Agreement.” 2013. Arms Control Law, June 19. ${url}.`;
/** BibLaTeX's readers would make a dash of the hyphens. */
const encodedPost = post.replace('--', '%2D-');
const pandocPrints: Expected = {
  post,
  sheet,
  wire,
  treaty:
    'Framework Agreement on Öl and $5 {CTR}, May 21, 2003, 2003 O.J. (L 155) 37. https://a.org/treaty.',
  act: 'Threat Reduction Act of 1991, Pub. L. Nos. 102-228, tit. II, 105 Stat. 1691 (1991).',
};

suite('bibliography: read by Pandoc', function () {
  this.timeout(120_000);
  const cases: readonly (readonly [BibliographyFormat, file: string, Expected])[] = [
    ['biblatex', 'a.bib', { ...pandocPrints, post: encodedPost }],
    [
      'bibtex',
      'a.bibtex',
      {
        post: encodedPost,
        sheet: 'The White House and Congress, Inc. 2013. Fact sheet.',
        wire,
        treaty:
          'Framework Agreement on Öl and $5 {CTR}. 2003. 2003 O.J. (L 155) 37. https://a.org/treaty.',
        act: 'Threat Reduction Act of 1991. 1991. 102-228, tit. II, 105 Stat. 1691.',
      },
    ],
    ['csl-json', 'a.json', pandocPrints],
    ['csl-yaml', 'a.yaml', pandocPrints],
  ];
  for (const [format, file, expected] of cases) {
    test(format, async () => {
      const bibliography = await exportWorks(works, format);
      const document = `---\nbibliography: ${file}\nnocite: '@*'\n---\n`;
      const { stdout, stderr } = await convert(
        { from: 'markdown', to: 'plain', citeproc: true, wrap: 'none' },
        document,
        { [file]: bibliography },
      );
      assert.equal(stderr, '');
      assert.sameMembers(stdout.trim().split(/\n\n/u), Object.values(expected));
    });
  }
});

suite('bibliography: read by Typst', function () {
  this.timeout(120_000);
  const cases: readonly (readonly [BibliographyFormat, file: string, Expected])[] = [
    [
      'biblatex',
      'a.bib',
      {
        post: encodedPost,
        sheet,
        wire,
        treaty:
          '“Framework Agreement on Öl and $5 {CTR}.” 2003. 2003 O.J. (L 155) 37, May 21. https://a.org/treaty.',
        act: '“Threat Reduction Act of 1991.” 1991. Vol. 105. no. 102-228, tit. II. Stat., December 12.',
      },
    ],
    [
      'hayagriva',
      'a.yml',
      {
        post,
        sheet,
        wire,
        // Of braces, Typst's own case of titles makes the start of a word.
        treaty:
          '“Framework Agreement on Öl and $5 {Ctr}.” 2003. 2003 O.J. (L 155) 37, May 21. https://a.org/treaty.',
        act: 'Threat Reduction Act of 1991, 102-228, tit. II, 105 Stat. 1691 (1991).',
      },
    ],
  ];
  for (const [format, file, expected] of cases) {
    test(format, async () => {
      assert.sameMembers(
        typstBibliography(file, await exportWorks(works, format)),
        Object.values(expected),
      );
    });
  }
});

/** The entries that Typst prints of a whole bibliography file, as plain text. */
function typstBibliography(file: string, bibliography: string): string[] {
  const workspace = mkdtempSync(join(tmpdir(), 'typst-bibliography-'));
  try {
    const main = join(workspace, 'main.typ');
    writeFileSync(join(workspace, file), bibliography);
    writeFileSync(main, `#bibliography("${file}", full: true, style: "chicago-author-date")\n`);
    const output = NodeCompiler.create({ workspace }).tryHtml({ mainFilePath: main });
    const error = output.takeError();
    if (error) throw new Error(JSON.stringify(error.shortDiagnostics));
    const body = output.result?.body() ?? '';
    return body
      .replace(/<h\d[^]*?<\/h\d>/gu, '')
      .split(/<\/(?:p|li|div)>/u)
      .map((part) =>
        part
          .replace(/<[^>]*>/gu, '')
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<'),
      )
      .map((part) => part.replace(/\s+/gu, ' ').trim())
      .filter((part) => part !== '');
  } finally {
    rmSync(workspace, { recursive: true });
  }
}
