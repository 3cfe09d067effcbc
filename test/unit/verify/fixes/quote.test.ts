import { assert } from 'chai';
import type { StyleId } from '../../../../src/core/cite/styles';
import { firstFixes, fixedDocument, type Extension } from './fixedDocument';

const words = 'The dogmas of the quiet past are inadequate to the stormy present';
const full = 'Abraham Lincoln, “Second Annual Message,” para. 3.';
const plain = 'Abraham Lincoln, Second Annual Message, December 1, 1862';

suite('marks round words', () => {
  const cases: readonly (readonly [
    what: string,
    extension: Extension,
    document: string,
    after: string,
    style?: StyleId,
  ])[] = [
    ['a key', 'md', `${words} [@lincoln-1862].`, `“${words}” [@lincoln-1862, para. 3].`],
    [
      'a key with its place',
      'md',
      `${words} [@lincoln-1862, para. 3].`,
      `“${words}” [@lincoln-1862, para. 3].`,
    ],
    [
      'a key after the full stop',
      'md',
      `${words}. [@lincoln-1862, para. 3]`,
      `“${words}.” [@lincoln-1862, para. 3]`,
    ],
    ['brackets', 'md', `${words} (Lincoln, 1862).`, `“${words}” (Lincoln, 1862, para. 3).`, 'apa'],
    ['a page', 'md', `${words} [@lincoln-1862, p. 5].`, `“${words}” [@lincoln-1862, p. 5].`],
    ['a page in brackets', 'md', `${words} (Lincoln 1862, 5).`, `“${words}” (Lincoln 1862, 5).`],
    [
      'the author in the sentence',
      'md',
      `Lincoln (1862) wrote: ${words}.`,
      `Lincoln (1862) wrote: “${words}.”`,
      'apa',
    ],
    [
      'a footnote',
      'md',
      `${words}.[^1]\n\n[^1]: ${plain}.`,
      `“${words}.”[^1]\n\n[^1]: ${plain}, para. 3.`,
    ],
    [
      'a footnote of LaTeX',
      'tex',
      `${words}.\\footnote{${plain}.}`,
      `\`\`${words}.''\\footnote{${plain}, para. 3.}`,
    ],
    [
      'a footnote of AsciiDoc',
      'adoc',
      `${words}.footnote:[${plain}.]`,
      `“${words}.”footnote:[${plain}, para. 3.]`,
    ],
    [
      'a command',
      'tex',
      `${words} \\cite{lincoln-1862}.`,
      `\`\`${words}'' \\cite[para.~3]{lincoln-1862}.`,
    ],
    ['Typst’s reference', 'typ', `${words} @lincoln-1862.`, `“${words}” @lincoln-1862[para.~3].`],
    [
      'Org’s citation',
      'org',
      `${words} [cite:@lincoln-1862].`,
      `“${words}” [cite:@lincoln-1862 para. 3].`,
    ],
    [
      'none, a comma after',
      'md',
      `${words}, he said.`,
      `“${words},”[^1] he said.\n\n[^1]: ${full}`,
    ],
    ['none, a full stop after', 'md', `${words}.`, `“${words}.”[^1]\n\n[^1]: ${full}`],
    [
      'none, British marks',
      'md',
      `${words}.`,
      `‘${words}’.[^1]\n\n[^1]: Abraham Lincoln, ‘Second Annual Message’ (1 December 1862) para 3.`,
      'oscola',
    ],
    ['none, in brackets', 'md', `${words}.`, `“${words}” (Lincoln, 1862, para. 3).`, 'apa'],
    [
      'emphasis of all, and a small letter',
      'md',
      'He said, _the dogmas of the quiet past are inadequate to the stormy present_.',
      `He said, “_\\[t\\]he dogmas of the quiet past are inadequate to the stormy present_.”[^1]\n\n[^1]: ${full}`,
    ],
  ];
  const start = 'the dogmas of the quiet past are inadequate to the';
  const note = "Abraham Lincoln, ``Second Annual Message,'' para. 3.";
  const rest = start.slice(11);
  const upTo = words.slice(0, -15);
  const atEdges: typeof cases = [
    [
      'emphasis at the end',
      'md',
      `He said ${start} *stormy present*, and more.`,
      `He said “\\[t\\]${start.slice(1)} *stormy present*,”[^1] and more.\n\n[^1]: ${full}`,
    ],
    [
      'emphasis at the beginning',
      'md',
      `He said **the dogmas** ${rest} stormy present, and more.`,
      `He said “**\\[t\\]he dogmas** ${rest} stormy present,”[^1] and more.\n\n[^1]: ${full}`,
    ],
    [
      'a link at the beginning',
      'md',
      `He said [the dogmas](https://example.org) ${rest} stormy present, and more.`,
      `He said “[\\[t\\]he dogmas](https://example.org) ${rest} stormy present,”[^1] and more.\n\n[^1]: ${full}`,
    ],
    [
      'emphasis at the end, in LaTeX',
      'tex',
      `He said ${start} \\emph{stormy present}, and more.`,
      `He said \`\`[t]${start.slice(1)} \\emph{stormy present},''\\footnote{${note}} and more.`,
    ],
    [
      'emphasis at the end, in HTML',
      'html',
      `<p>He said ${start} <b>stormy present</b>, and more.</p>`,
      `<p>He said <q>[t]${start.slice(1)} <b>stormy present</b></q> (${full.slice(0, -1)}), and more.</p>`,
    ],
    [
      'emphasis at the end, in Typst',
      'typ',
      `${upTo} _stormy present_, as he said.`,
      `“${upTo} _stormy present_,”#footnote[${full}] as he said.`,
    ],
    [
      'emphasis at the end, in AsciiDoc',
      'adoc',
      `${upTo} _stormy present_, as he said.`,
      `“${upTo} _stormy present_,”footnote:[${full}] as he said.`,
    ],
  ];
  for (const [what, extension, document, after] of atEdges) {
    test(`round ${what}`, async () => {
      assert.equal(await fixedDocument(`${document}\n`, extension, 'quote'), `${after}\n`);
    });
  }

  test('not where emphasis goes on after them', async () => {
    const document = `He said ${start} *stormy present, and more*.\n`;
    assert.isUndefined(await fixedDocument(document, 'md', 'quote'));
  });

  test('not where they go over the end of a sentence that the source has there', async () => {
    const document =
      'Some say that we can not escape history we of this party know well, and that is all.\n';
    assert.isUndefined(await fixedDocument(document, 'md', 'quote'));
  });

  const stretches: readonly (readonly [what: string, document: string, after: string])[] = [
    [
      'up to the source’s stop',
      'He held that our case is new, so we must think anew and act anew, we should be bold.',
      'He held that “our case is new, so we must think anew and act anew,”[^1] we should be bold.\n\n[^1]: Abraham Lincoln, “Second Annual Message,” para. 4.',
    ],
    [
      'not only up to a title',
      'It is my hope that our fireside summit in Geneva and Mr. Gorbachev’s letters did it.',
      '“It is my hope that our fireside summit in Geneva and Mr. Gorbachev’s”[^1] letters did it.\n\n[^1]: Ronald Reagan, “Address Before a Joint Session of Congress on the State of the Union,” para. 8.',
    ],
    [
      'item by item',
      '1. Special materials shall not be stored in the same building as conventional ammunition.\n2. Each Party should make available to the other Party the results of its inspections.',
      '1. “Special materials shall not be stored in the same building as conventional ammunition.”[^1]\n2. Each Party should make available to the other Party the results of its inspections.\n\n[^1]: Protocol on the Transport of Special Materials, May 3, 2011, art. II(1).',
    ],
  ];
  for (const [what, document, after] of stretches) {
    test(what, async () => {
      assert.equal(await fixedDocument(`${document}\n`, 'md', 'quote'), `${after}\n`);
    });
  }

  for (const [what, extension, document, after, style] of cases) {
    test(`cited by ${what}`, async () => {
      assert.equal(await fixedDocument(`${document}\n`, extension, 'quote', style), `${after}\n`);
    });
  }

  test('the title says what is cited, if it is', async () => {
    const titles = async (document: string) =>
      (await firstFixes(`${document}\n`, 'md')).map(({ title }) => title);
    assert.deepEqual(await titles(`${words}.`), [
      'Put quotation marks and cite Lincoln, 1862, para. 3',
      'Ignore these words',
    ]);
    assert.deepEqual(await titles(`${words} [@lincoln-1862].`), [
      'Put quotation marks round the words',
      'Ignore these words',
    ]);
  });
});

suite('marks taken off words that no source has', () => {
  const unfound = 'The purpose of arms control is to preserve the peace of the world';
  const cases: readonly (readonly [
    extension: Extension,
    document: string,
    after: string | undefined,
  ])[] = [
    ['md', `“${unfound}” [@carter-1979].`, `${unfound} [@carter-1979].`],
    ['tex', `\\enquote{${unfound}} \\cite{carter-1979}.`, `${unfound} \\cite{carter-1979}.`],
    ['html', `<q>${unfound}</q> (Carter, 1979).`, `${unfound} (Carter, 1979).`],
    ['tex', `\\textcquote{carter-1979}{${unfound}}.`, undefined],
    ['md', `“${unfound}, ‘so’ he said” [@carter-1979].`, undefined],
    ['md', `> “${unfound}” [@carter-1979].`, undefined],
  ];
  for (const [extension, document, after] of cases) {
    test(after ?? `not: ${document}`, async () => {
      const fixed = await fixedDocument(`${document}\n`, extension, 'quote');
      assert.equal(fixed, after && `${after}\n`);
    });
  }
});
