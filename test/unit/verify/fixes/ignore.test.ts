import { assert } from 'chai';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { writtenMarkups } from '../../../../src/core/markup/writtenMarkups';
import { applyChanges } from '../../../../src/core/quote/textChange';
import type { Finding } from '../../../../src/core/verify/finding';
import { fixesFor } from '../../../../src/core/verify/fixes/fixesFor';
import { ignoredSpans, isIgnored } from '../../../../src/core/verify/ignoring/ignoredSpans';
import { rememberingEngine } from '../../support/rememberingEngine';

/**
 * The document after “Ignore this quotation”. In it `⟦…⟧` is the quotation that is meant, with its
 * marks; other quotations are `“…”`.
 */
async function ignoring(marked: string, language: DocumentLanguage): Promise<string | undefined> {
  const start = marked.indexOf('⟦');
  const outer = { start, end: marked.indexOf('⟧') - 1 };
  const text = marked.replace(/[⟦⟧]/gu, '');
  const inside = text.slice(outer.start, outer.end);
  const isBlock = !inside.startsWith('“');
  const first = isBlock ? inside.indexOf('W') : 1;
  const finding: Finding = {
    kind: 'altered',
    span: { start: start + first, end: outer.end - (isBlock ? 0 : 1) },
    quotation: {
      span: { start: start + first, end: outer.end },
      outer,
      form: isBlock ? 'block' : 'inline',
      depth: 0,
      prose: { text: '', toDocument: (span) => span },
    },
    citations: [],
    places: [],
    diff: [],
    changes: [],
    message: '',
    ignored: false,
  };
  const others = [...text.matchAll(/“([^”]*)/gu)]
    .map(({ index }) => ({ ...finding, span: { start: index + 1, end: index + 2 } }))
    .filter(({ span }) => span.start !== finding.span.start);
  const findings = [...others, finding].sort((a, b) => a.span.start - b.span.start);
  const [markup] = writtenMarkups(language);
  assert.isDefined(markup);
  const engine = await rememberingEngine('apa');
  const style = { engine, markup, quoteMarkShape: 'curly' } as const;
  const fix = fixesFor(finding, { text, language, style, findings, citableWorks: [] }).find(
    ({ kind }) => kind === 'ignore',
  );
  if (!fix) return undefined;
  const hidesOthers = fix.changes.some(({ newText }) => newText.includes('ignore: altered'));
  const what = hidesOthers ? 'altered quotations in this paragraph' : 'this quotation';
  assert.equal(fix.title, `Ignore ${what}`);
  const shift = fix.changes.reduce(
    (sum, { span, newText }) => sum + newText.length - (span.end - span.start),
    0,
  );
  const changed = applyChanges(text, fix.changes);
  const after = findings.map((each) => {
    const by = each.span.start >= (fix.changes[0]?.span.end ?? 0) ? shift : 0;
    return { ...each, span: { start: each.span.start + by, end: each.span.end + by } };
  });
  const ignored = ignoredSpans(changed, language, opaqueSpans(changed, language));
  const own = after[findings.indexOf(finding)];
  assert.isTrue(own && isIgnored(own, ignored, after), changed);
  if (!changed.includes('ignore: altered')) {
    for (const each of after) assert.equal(isIgnored(each, ignored, after), each === own, changed);
  }
  return changed;
}

const markdown = '<!-- cite-agreement-ignore -->';

suite('“Ignore this quotation”', () => {
  const cases: readonly (readonly [
    what: string,
    language: DocumentLanguage,
    document: string,
    after: string | undefined,
  ])[] = [
    ['in a line', 'markdown', 'He says ⟦“Words”⟧ now.', `He says ${markdown}“Words” now.`],
    ['after another', 'markdown', 'He “a” ⟦“Words”⟧ now.', `He “a” ${markdown}“Words” now.`],
    ['in emphasis', 'markdown', 'He *⟦“Words”⟧* now.', `He ${markdown}*“Words”* now.`],
    [
      'where a line begins',
      'markdown',
      'He says\n⟦“Words”⟧ now.',
      `He says ${markdown}\n“Words” now.`,
    ],
    [
      'after a hard line break',
      'markdown',
      'He says  \n⟦“Words”⟧ now.',
      `He says ${markdown}  \n“Words” now.`,
    ],
    [
      'where a paragraph begins',
      'markdown',
      'So.\n\n⟦“Words”⟧ now.',
      `So.\n\n${markdown}\n\n“Words” now.`,
    ],
    [
      'where a paragraph begins that has another',
      'markdown',
      '⟦“Words”⟧ now, “b”.',
      '<!-- cite-agreement-ignore: altered -->\n\n“Words” now, “b”.',
    ],
    ['in a list', 'markdown', '- “a”\n- ⟦“Words”⟧ now.', `- “a”\n- ${markdown}\n  “Words” now.`],
    ['under a heading', 'markdown', '# So\n⟦“Words”⟧ now.', `# So\n${markdown}\n“Words” now.`],
    ['in quoted lines', 'markdown', '> He says\n> ⟦“Words”⟧', `> He says ${markdown}\n> “Words”`],
    ['in a note', 'markdown', '[^1]: ⟦“Words”⟧ now.', `[^1]: ${markdown}\n      “Words” now.`],
    ['a block', 'markdown', 'So:\n\n⟦> Words\n> now⟧', `So:\n\n${markdown}\n\n> Words\n> now`],
    ['a block under words', 'markdown', 'So:\n⟦> Words⟧', `So:\n\n${markdown}\n\n> Words`],
    [
      'a block in a list',
      'markdown',
      '- So:\n\n⟦  > Words⟧',
      `- So:\n\n  ${markdown}\n\n  > Words`,
    ],
    [
      'a block in a block',
      'markdown',
      '> So:\n>\n⟦> > Words⟧',
      `> So:\n>\n> ${markdown}\n>\n> > Words`,
    ],
    ['HTML', 'html', '<p>⟦“Words”⟧ now.</p>', `<p>${markdown}“Words” now.</p>`],
    [
      'HTML, a block',
      'html',
      '<p>So:</p>\n  ⟦<blockquote>Words</blockquote>⟧',
      `<p>So:</p>\n  ${markdown}\n  <blockquote>Words</blockquote>`,
    ],
    [
      'LaTeX: on the line above',
      'latex',
      'He says\n  so ⟦“Words”⟧ now.',
      'He says\n  % cite-agreement-ignore\n  so “Words” now.',
    ],
    [
      'LaTeX: in the line, after another',
      'latex',
      'He says\nso “a” (⟦“Words”⟧) now.',
      'He says\nso “a” (% cite-agreement-ignore\n“Words”) now.',
    ],
    [
      'LaTeX: in the first line of a paragraph that has another',
      'latex',
      'He says ⟦“Words”⟧ and\n“b”.',
      'He says % cite-agreement-ignore\n“Words” and\n“b”.',
    ],
    [
      'LaTeX: an environment',
      'latex',
      'Says:\n⟦\\begin{quote}\nWords\n\\end{quote}⟧',
      'Says:\n% cite-agreement-ignore\n\\begin{quote}\nWords\n\\end{quote}',
    ],
    [
      'Typst: on the line above',
      'typst',
      'He says\nso ⟦“Words”⟧ now.',
      'He says\n// cite-agreement-ignore\nso “Words” now.',
    ],
    [
      'Typst: in the line, after another',
      'typst',
      'So “a” ⟦“Words”⟧ now.',
      'So “a” /* cite-agreement-ignore */“Words” now.',
    ],
    [
      'AsciiDoc: on the line above',
      'asciidoc',
      'He says ⟦“Words”⟧ now.',
      '// cite-agreement-ignore\nHe says “Words” now.',
    ],
    [
      'AsciiDoc: after another, a line of its own',
      'asciidoc',
      'So “a” ⟦“Words”⟧ now.',
      'So “a”\n// cite-agreement-ignore\n“Words” now.',
    ],
    [
      'AsciiDoc: above a block’s attributes',
      'asciidoc',
      'So:\n\n.Title\n[quote]\n⟦____\nWords\n____⟧',
      'So:\n\n// cite-agreement-ignore\n.Title\n[quote]\n____\nWords\n____',
    ],
    [
      'reStructuredText: above the paragraph',
      'restructuredtext',
      'Title\n=====\nHe says\n⟦“Words”⟧ now.',
      'Title\n=====\n\n.. cite-agreement-ignore\n\nHe says\n“Words” now.',
    ],
    [
      'reStructuredText: a block',
      'restructuredtext',
      'So:\n\n⟦    Words\n    now⟧',
      'So:\n\n.. cite-agreement-ignore\n\n..\n\n    Words\n    now',
    ],
    [
      'Org: above the paragraph',
      'org',
      '* Title\nHe says\n⟦“Words”⟧ now.',
      '* Title\n\n# cite-agreement-ignore\n\nHe says\n“Words” now.',
    ],
    [
      'Org: above the paragraph that has another',
      'org',
      'He says “b”\n⟦“Words”⟧ now.',
      '# cite-agreement-ignore: altered\n\nHe says “b”\n“Words” now.',
    ],
    [
      'Org: a block',
      'org',
      'So:\n⟦#+begin_quote\nWords\n#+end_quote⟧',
      'So:\n\n# cite-agreement-ignore\n\n#+begin_quote\nWords\n#+end_quote',
    ],
    ['Windows line ends', 'latex', 'So\r\n⟦“Words”⟧', 'So\r\n% cite-agreement-ignore\r\n“Words”'],
    ['plain text has no comments', 'plaintext', 'He says ⟦“Words”⟧ now.', undefined],
  ];
  for (const [what, language, document, after] of cases) {
    test(what, async () => {
      assert.equal(await ignoring(document, language), after);
    });
  }
});
