import { assert } from 'chai';
import { snippetFiles, type Snippet } from '../../scripts/snippets/snippetFiles';
import { markups } from '../../src/core/markup/markups';
import { FoldedText } from '../../src/core/text/foldedText';
import asciidoc from '../../snippets/asciidoc.json';
import html from '../../snippets/html.json';
import latex from '../../snippets/latex.json';
import markdown from '../../snippets/markdown.json';
import plaintext from '../../snippets/plaintext.json';
import quarto from '../../snippets/quarto.json';
import org from '../../snippets/org.json';
import restructuredtext from '../../snippets/restructuredtext.json';
import typst from '../../snippets/typst.json';
import { agreements } from './names/agreements';

const committed: Readonly<Record<string, Readonly<Record<string, Snippet>>>> = {
  'asciidoc.json': asciidoc,
  'html.json': html,
  'latex.json': latex,
  'markdown.json': markdown,
  'plaintext.json': plaintext,
  'quarto.json': quarto,
  'org.json': org,
  'restructuredtext.json': restructuredtext,
  'typst.json': typst,
};

/** VS Code's snippet syntax, as far as it is used here: text, `${1:…}` and `${1:${VARIABLE:…}}`. */
const text = String.raw`(?:[^$}\\]|\\[$}\\])`;
const variable = String.raw`\$\{[A-Z_]+:${text}*\}`;
const tabStop = String.raw`\$\{\d:(?:${text}|${variable})*\}`;
// A closing brace outside a tab stop is escaped too, which VS Code allows.
const snippetSyntax = new RegExp(`^(?:${text}|${tabStop})*$`, 's');

const unescapings: Readonly<Record<string, (written: string) => string>> = {
  'html.json': read(markups.html),
  'latex.json': read(markups.latex),
  'markdown.json': read(markups.markdown),
  'quarto.json': read(markups.markdown),
  'typst.json': read(markups.typst),
};

function read({ unescaping }: (typeof markups)[keyof typeof markups]) {
  return (written: string) => FoldedText.of(written, unescaping).text;
}

/** What a snippet without tab stops inserts. */
function inserted(snippet: Snippet): string {
  return snippet.body.join('\n').replace(/\\([$}\\])/g, '$1');
}

suite('snippets', () => {
  test('are what the data gives; if not: npm run snippets', async () => {
    assert.deepEqual(committed, await snippetFiles());
  });

  for (const [file, snippets] of Object.entries(committed)) {
    suite(file, () => {
      const all = Object.values(snippets);
      const inserts = all.map(inserted).map(unescapings[file] ?? ((written) => written));

      test('each has a prefix of its own', () => {
        const prefixes = all.map(({ prefix }) => prefix);
        assert.lengthOf(new Set(prefixes), prefixes.length);
        for (const prefix of prefixes) assert.match(prefix, /^cta-[a-z0-9-]+$/);
      });
      test('each is written in the syntax of snippets', () => {
        for (const { body } of all) assert.match(body.join('\n'), snippetSyntax);
      });
      for (const { title, shortName, work } of agreements) {
        test(`${shortName ?? title}: title and citation`, () => {
          const firstUse = shortName === undefined ? title : `${title} (${shortName})`;
          assert.include(inserts, firstUse);
          const year = String(work.issued?.['date-parts']?.[0]?.[0]);
          const cited = inserts.filter(
            (each) => each.includes(work.title ?? '') && each !== firstUse,
          );
          assert.isTrue(cited.some((each) => each.includes(year) && /[.)]/.test(each)));
        });
      }
      test('a block quotation with the words, the speaker, the work and the paragraph', () => {
        const { body } = all.find(({ prefix }) => prefix === 'cta-quote') ?? { body: [] };
        const stops = [...body.join('\n').matchAll(/\$\{(\d):/g)].map(([, stop]) => stop);
        assert.sameMembers(stops, ['1', '2', '3', '4']);
      });
    });
  }
});
