import { assert } from 'chai';
import MarkdownIt from 'markdown-it';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { htmlReport } from '../../../src/core/report/html';
import { markdownReport } from '../../../src/core/report/markdown';
import { reportOf } from '../../../src/core/report/report';
import { sourceWith } from '../support/sourceWith';
import { about, article, draft, draftFindings, findingIn } from './findings';

const report = reportOf([
  { name: 'draft.md', text: draft, findings: draftFindings },
  { name: 'empty.md', text: '', findings: [] },
  { name: 'large.md', problem: 'it is larger than 5 MB' },
]);
const address = `${article.work.URL!}#:~:text=On%20June%2014%2C%20the%20United%20States`;
const work = 'Arms Control Law, “New US-Russia Cooperative Threat Reduction Agreement”';

suite('the report in Markdown', () => {
  test('as a whole', () => {
    assert.equal(
      markdownReport(report, about),
      `# Quotations and their sources

Checked on 24 November 2026, 01:30 UTC by Cite the Agreement 0.2.0: 3 documents, compared with 1 source.

4 quotations, 1 to look at.

| Document | Quotations | To look at | As the source has them | Cannot be checked | Ignored |
| --- | --- | --- | --- | --- | --- |
| draft.md | 4 | 1 | 1 | 1 | 1 |
| empty.md | 0 | 0 | 0 | 0 | 0 |
| large.md | – | – | – | – | – |

## draft.md

| Finding | Quotations |
| --- | --- |
| Exact | 1 |
| Differs from its source | 1 |
| Cannot be checked | 1 |
| Ignored | 1 |

### To look at

#### Line 3: Differs from its source (error)

The quotation says 17, the source says 14.

- **In the document:** “On June 17, the United States”
- **In the source:** “On June 14, the United States”
- **Difference:** On June \\[-17-\\]{+14+}, the United States
- **Citation:** (White House)
- **Source:** The White House, fact sheet, quoted in ${work}, para. 2 ([armscontrollaw-2013-ctr#p2.1](${address}))

### As the source has them

| Line | Quotation | Finding | Source |
| --- | --- | --- | --- |
| 5 | “remain committed to nuclear security” | Exact | The White House, fact sheet, quoted in ${work}, para. 4 |

### Cannot be checked

| Line | Quotation | Finding | Why |
| --- | --- | --- | --- |
| 7 | “window of opportunity” | Cannot be checked | It is too short to be looked for. |

### Ignored

| Line | Quotation | Finding | What is ignored |
| --- | --- | --- | --- |
| 8 | “Never mind this” | Not in the source that it cites | The source that is cited has no such words. |

## empty.md

No quotations.

## large.md

Not checked: it is larger than 5 MB

## How to read this

Words are compared letter by letter. Only the shapes of quotation marks, dashes and ellipses, and spaces and line breaks, may differ; then a quotation is “exact but for typography”. Words in square brackets and ellipses are marked edits.

In a difference, \\[-…-\\] is in the quotation alone and {+…+} in the source alone.

“Cannot be checked” says nothing about a quotation, neither good nor bad. Whether a quotation is fair in its context is not checked at all.
`,
    );
  });
});

suite('the report in HTML', () => {
  const html = htmlReport(report, about);

  test('the part of a quotation to look at', () => {
    const [article] = /<article[^]*?<\/article>/u.exec(html) ?? [];
    assert.equal(
      article,
      `<article class="error">
<h4>Line 3: Differs from its source (error)</h4>
<p>The quotation says 17, the source says 14.</p>
<dl>
<dt>In the document</dt>
<dd>“On June 17, the United States”</dd>
<dt>In the source</dt>
<dd>“On June 14, the United States”</dd>
<dt>Difference</dt>
<dd>On June <del>[-17-]</del><ins>{+14+}</ins>, the United States</dd>
<dt>Citation</dt>
<dd>(White House)</dd>
<dt>Source</dt>
<dd><a href="${address}">The White House, fact sheet, quoted in ${work}, para. 2</a> (<code>armscontrollaw-2013-ctr#p2.1</code>)</dd></dl></article>`,
    );
  });

  test('its tables have headed columns and rows', () => {
    assert.include(
      html,
      `<table>
<thead>
<tr><th scope="col">Line</th><th scope="col">Quotation</th><th scope="col">Finding</th><th scope="col">Why</th></tr></thead>
<tbody>
<tr><th scope="row">7</th><td>“window of opportunity”</td><td>Cannot be checked</td><td>It is too short to be looked for.</td></tr></tbody></table>`,
    );
    assert.include(html, '<caption>Documents</caption>');
  });

  test('says its language and runs and fetches nothing', () => {
    assert.match(html, /^<!doctype html>\n<html lang="en">/u);
    assert.include(html, `content="default-src 'none'; style-src 'unsafe-inline'"`);
    assert.notMatch(html, /<script|<link|<img|@import|url\(/iu);
  });

  test('is well-formed', () => {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    assert.isEmpty(errors);
  });

  test('has what the Markdown has', () => {
    for (const told of ['empty.md', 'No quotations.', 'Not checked: it is larger than 5 MB']) {
      assert.include(textOf(parse(html)), told);
    }
    assert.include(html, '“Never mind this”');
  });
});

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '</title></style></td><img src=x onerror=alert(1)>',
  'a | b \\| c',
  '`code` ``` ~~~',
  '**bold** _em_ ~~gone~~ ==mark==',
  '[link](javascript:alert(1)) ![i](x) [^1] [x]: y',
  'one\n\n# Two\n- three\n\n    four',
  '&lt;b&gt; &amp;amp; &#60;',
  '# head ## #',
  'ends in a backslash \\',
  'a\u0000b\u001B[31m',
  '$x$ @smith {.class #id} <!-- -->',
  '"quoted" \'single\' onload="x"',
];

suite('words of others stay words in reports', () => {
  for (const text of hostile) {
    const shown = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const source = sourceWith('Some words of the source.', 'own');
    const titled = {
      ...source,
      work: { ...source.work, title: text, URL: `https://a.example/${text}` },
    };
    const report = reportOf([
      {
        name: text,
        text: `${text} (cited)`,
        findings: (['altered', 'exact', 'unchecked'] as const).map((kind) =>
          findingIn(`${text} (cited)`, {
            kind,
            words: text,
            message: text,
            place: ['Some', 'source'],
            source: titled,
            diff: ['Some ', ['different', text, `${text}!`], ' end'],
            citation: '(cited)',
          }),
        ),
      },
      { name: 'other', problem: text },
    ]);

    test(`Markdown: ${JSON.stringify(text)}`, () => {
      const tokens = new MarkdownIt({ html: true }).parse(markdownReport(report, about), {});
      const kinds = new Set(
        tokens.flatMap(({ children }) => (children ?? []).map(({ type }) => type)),
      );
      assert.includeMembers(
        ['text', 'text_special', 'strong_open', 'strong_close', 'link_open', 'link_close'],
        [...kinds].filter((kind) => kind !== 'softbreak'),
      );
      const blocks = tokens.map(({ type, tag }) => (type.endsWith('_open') ? tag : type));
      assert.notIncludeMembers(blocks, ['html_block', 'fence', 'code_block', 'blockquote', 'ol']);
      const headings = tokens.flatMap(({ type }, index) =>
        type === 'heading_open' ? [contentOf(tokens[index + 1]!)] : [],
      );
      assert.deepEqual(headings, [
        'Quotations and their sources',
        shown,
        'To look at',
        'Line 1: Differs from its source (warning)',
        'As the source has them',
        'Cannot be checked',
        'other',
        'How to read this',
      ]);
      const cells = tokens.flatMap(({ type }, index) =>
        type === 'td_open' ? [contentOf(tokens[index + 1]!)] : [],
      );
      assert.equal(cells.filter((cell) => cell === `“${shown}”`).length, 2);
      const items = tokens.filter(({ type }) => type === 'inline').map(contentOf);
      assert.include(items, `Difference: Some [-${shown}-]{+${shown}!+} end`);
      assert.include(items, `Not checked: ${shown}`);
      const links = tokens
        .flatMap(({ children }) => children ?? [])
        .filter(({ type }) => type === 'link_open')
        .map((token) => String(token.attrGet('href')));
      assert.lengthOf(links, 1);
      assert.match(links[0]!, /^https:\/\/a\.example\//u);
    });

    test(`HTML: ${JSON.stringify(text)}`, () => {
      const errors: string[] = [];
      const tree = parse(htmlReport(report, about), {
        onParseError: ({ code }) => errors.push(code),
      });
      assert.isEmpty(errors);
      const elements = [...elementsOf(tree)];
      const names = new Set(elements.map(({ tagName }) => tagName));
      for (const name of ['script', 'img', 'b', 'iframe']) assert.notInclude([...names], name);
      const texts = (name: string) =>
        elements.filter(({ tagName }) => tagName === name).map((each) => textOf(each));
      assert.deepEqual(texts('h2'), [shown, 'other', 'How to read this']);
      assert.equal(texts('td').filter((cell) => cell === `“${shown}”`).length, 2);
      assert.include(texts('dd'), `Some [-${shown}-]{+${shown}!+} end`);
      for (const { attrs } of elements) {
        for (const { name, value } of attrs) {
          assert.include(
            ['lang', 'charset', 'http-equiv', 'content', 'name', 'scope', 'class', 'href'],
            name,
          );
          if (name === 'href') assert.match(value, /^https:\/\/a\.example\//u);
        }
      }
    });
  }

  test('an address that is none of the web is no link', () => {
    const source = sourceWith('Some words of the source.', 'own');
    const titled = { ...source, work: { ...source.work, URL: 'javascript:alert(1)' } };
    const finding = findingIn('x', {
      kind: 'altered',
      words: 'x',
      place: ['Some', 'source'],
      source: titled,
    });
    const report = reportOf([{ name: 'a', text: 'x', findings: [finding] }]);
    assert.notInclude(htmlReport(report, about), 'javascript:');
    assert.notInclude(markdownReport(report, about), 'javascript:');
  });
});

function contentOf({ children }: { children: { content: string; type: string }[] | null }): string {
  return (children ?? []).map(({ content }) => content).join('');
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
