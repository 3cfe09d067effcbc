import { assert } from 'chai';
import type { StyleId } from '../../../../../src/core/cite/styles';
import type { FixKind } from '../../../../../src/core/verify/fixes/fixesFor';
import { fixedDocument, type Extension } from '../fixedDocument';

const note = '[^1]: Abraham Lincoln, “Second Annual Message,” para. 4.';

suite('where the citation of a quotation goes', () => {
  const cases: readonly (readonly [
    extension: Extension,
    style: StyleId,
    document: string,
    after: string,
  ])[] = [
    ['md', 'chicago-fullnote-bibliography', '”.', '”.[^1]'],
    ['md', 'chicago-fullnote-bibliography', '”, he said.', '”,[^1] he said.'],
    ['md', 'chicago-fullnote-bibliography', '”?', '”?[^1]'],
    ['md', 'chicago-fullnote-bibliography', '”—so he said.', '”[^1]—so he said.'],
    ['md', 'chicago-fullnote-bibliography', '”), he said.', '”[^1]), he said.'],
    ['md', 'apa', '.” He was right.', '” (Lincoln, 1862, para. 4). He was right.'],
    ['md', 'apa', ',” he said.', '” (Lincoln, 1862, para. 4), he said.'],
    ['md', 'apa', '” and more.', '” (Lincoln, 1862, para. 4) and more.'],
    ['md', 'apa', '”, and more.', '” (Lincoln, 1862, para. 4), and more.'],
    ['md', 'apa', '.” and left.', '.” (Lincoln, 1862, para. 4) and left.'],
    ['md', 'modern-language-association', '.” He', '” (Lincoln, par. 4). He'],
    ['md', 'chicago-author-date', '.” He', '” (Lincoln 1862, para. 4). He'],
  ];
  for (const [extension, style, document, after] of cases) {
    test(`${style}: “…country${document}`, async () => {
      const before = 'He said “we shall save our country';
      const fixed = await fixedDocument(`${before}${document}\n`, extension, 'citation', style);
      const definition = after.includes('[^1]') ? `\n${note}\n` : '';
      assert.equal(fixed, `${before}${after}\n${definition}`);
    });
  }

  for (const [document, after] of [
    ['“Can we do better?” He left.', '“Can we do better?” (Lincoln, 1862, para. 3). He left.'],
    ['“Can we do better?” he asked.', '“Can we do better?” (Lincoln, 1862, para. 3) he asked.'],
    ['“Can we do better?”', '“Can we do better?” (Lincoln, 1862, para. 3).'],
  ] as const) {
    test(`apa: ${document}`, async () => {
      const fixed = await fixedDocument(`${document}\n\nMore.\n`, 'md', 'citation', 'apa');
      assert.equal(fixed, `${after}\n\nMore.\n`);
    });
  }

  const keyed: readonly (readonly [extension: Extension, document: string, after: string])[] = [
    [
      'md',
      '---\nbibliography: a.bib\n---\nHe said “we shall save our country.” He was right.',
      '---\nbibliography: a.bib\n---\nHe said “we shall save our country” [@lincoln-1862, para. 4]. He was right.',
    ],
    [
      'tex',
      '\\usepackage{csquotes,biblatex}\nHe said \\enquote{we shall save our country.} He was right.',
      '\\usepackage{csquotes,biblatex}\nHe said \\enquote{we shall save our country} \\autocite[para.~4]{lincoln-1862}. He was right.',
    ],
    [
      'org',
      '#+bibliography: a.bib\n\nHe said "we shall save our country." He was right.',
      '#+bibliography: a.bib\n\nHe said "we shall save our country" [cite:@lincoln-1862 para. 4]. He was right.',
    ],
    [
      'typ',
      '#bibliography("a.bib")\nHe said "we shall save our country." He was right.',
      '#bibliography("a.bib")\nHe said "we shall save our country" #cite(<lincoln-1862>, supplement: [para.~4]). He was right.',
    ],
  ];
  for (const [extension, document, after] of keyed) {
    test(`by a key, .${extension}: before the full stop`, async () => {
      assert.equal(await fixedDocument(`${document}\n`, extension, 'citation'), `${after}\n`);
    });
  }

  test('after a link that all of the quotation is', async () => {
    const link = '[“we shall save our country”](http://x.org)';
    assert.equal(await fixedDocument(`${link}\n`, 'md', 'citation'), `${link}[^1]\n\n${note}\n`);
  });
});

suite('a citation that comes before one that repeats another', () => {
  const reagan = `Ronald Reagan, “Address Before a Joint Session of Congress on the State of the Union,”`;
  const first = '“Tonight freedom is on the march.”[^1]';
  const last = '“We stand for an idea whose time is now.”[^2]';
  const cases: readonly (readonly [
    what: string,
    kind: FixKind,
    before: string,
    after: string | undefined,
  ])[] = [
    [
      'it says itself what it repeated',
      'citation',
      `${first} Lincoln said, “We can succeed only by concert.” ${last}\n\n[^1]: ${reagan} February 4, 1986, para. 2.\n[^2]: Ibid., para. 3.`,
      `${first} Lincoln said, “We can succeed only by concert.”[^3] ${last}\n\n[^1]: ${reagan} February 4, 1986, para. 2.\n[^2]: ${reagan} para. 3.\n[^3]: Abraham Lincoln, “Second Annual Message,” para. 2.`,
    ],
    [
      'beside copied words',
      'quote',
      `${first} Lincoln: The dogmas of the quiet past are inadequate to the stormy present. ${last}\n\n[^1]: ${reagan} February 4, 1986, para. 2.\n[^2]: Ibid., para. 3.`,
      `${first} Lincoln: “The dogmas of the quiet past are inadequate to the stormy present.”[^3] ${last}\n\n[^1]: ${reagan} February 4, 1986, para. 2.\n[^2]: ${reagan} para. 3.\n[^3]: Abraham Lincoln, “Second Annual Message,” para. 3.`,
    ],
    [
      'of the same work, with its place, it stays',
      'citation',
      `${first}\n\nHe said, “History is no captive of some inevitable force.”\n\n${last}\n\n[^1]: ${reagan} February 4, 1986, para. 2.\n[^2]: Ibid., para. 3.`,
      `${first}\n\nHe said, “History is no captive of some inevitable force.”[^3]\n\n${last}\n\n[^1]: ${reagan} February 4, 1986, para. 2.\n[^2]: Ibid., para. 3.\n[^3]: ${reagan} para. 2.`,
    ],
    [
      'none where nobody knows what it is meant for',
      'citation',
      'So it is.[^1] Lincoln said, “We can succeed only by concert.” And so on.[^2]\n\n[^1]: John Smith, *A Book* (2001), 5.\n[^2]: Ibid., 7.',
      undefined,
    ],
  ];
  for (const [what, kind, before, after] of cases) {
    test(what, async () => {
      const fixed = await fixedDocument(`${before}\n`, 'md', kind);
      assert.equal(fixed, after && `${after}\n`);
    });
  }
});
