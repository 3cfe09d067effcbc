import { assert } from 'chai';
import { fixedDocument, type Extension } from './fixedDocument';

const before = 'The dogmas of the quiet past are ';
const after = ' inadequate to the stormy present';

suite('what stands round a word', () => {
  const cases: readonly (readonly [
    extension: Extension,
    open: string,
    close: string,
    word: string,
    marked: string,
  ])[] = [
    ['md', '“', '” [@lincoln-1862].', '*wholly*', '*\\[wholly\\]*'],
    ['md', '“', '” [@lincoln-1862].', '**wholly**', '**\\[wholly\\]**'],
    ['md', '“', '” [@lincoln-1862].', '_wholly_', '_\\[wholly\\]_'],
    ['md', '“', '” [@lincoln-1862].', '`wholly`', '\\[`wholly`\\]'],
    ['md', '“', '” [@lincoln-1862].', '[wholly](http://x.org)', '[\\[wholly\\]](http://x.org)'],
    ['tex', '``', "'' \\cite{lincoln-1862}.", '\\emph{wholly}', '\\emph{[wholly]}'],
    [
      'tex',
      '``',
      "'' \\cite{lincoln-1862}.",
      '\\textcolor{red}{wholly}',
      '\\textcolor{red}{[wholly]}',
    ],
    ['tex', '``', "'' \\cite{lincoln-1862}.", '{\\em wholly}', '{\\em [wholly]}'],
    ['tex', '``', "'' \\cite{lincoln-1862}.", '$wholly$', '$[wholly]$'],
    ['typ', '"', '" @lincoln-1862.', '_wholly_', '_\\[wholly\\]_'],
    ['typ', '"', '" @lincoln-1862.', '#text(red)[wholly]', '#text(red)[\\[wholly\\]]'],
    ['md', '“', '” [@lincoln-1862].', '[wholly]{.smallcaps}', '[\\[wholly\\]]{.smallcaps}'],
    ['adoc', '“', '” (Lincoln, 1862).', '[.red]#wholly#', '[.red]#[wholly]#'],
    ['rst', '“', '” (Lincoln, 1862).', ':emphasis:`wholly`', ':emphasis:`[wholly]`'],
    ['html', '<q>', '</q> (Lincoln, 1862).', '<em>wholly</em>', '<em>[wholly]</em>'],
    ['adoc', '“', '” (Lincoln, 1862).', '_wholly_', '_[wholly]_'],
    ['rst', '“', '” (Lincoln, 1862).', '*wholly*', '*[wholly]*'],
    ['org', '“', '” [cite:@lincoln-1862].', '/wholly/', '/[wholly]/'],
  ];
  for (const [extension, open, close, word, marked] of cases) {
    const document = `${open}${before}${word}${after}${close}\n`;
    test(`${word} goes with the word`, async () => {
      const restored = await fixedDocument(document, extension, 'restore');
      assert.equal(restored, `${open}${before.trimEnd()}${after}${close}\n`);
    });
    test(`${word} is not crossed by brackets`, async () => {
      const result = await fixedDocument(document, extension, 'mark');
      assert.equal(result, `${open}${before}${marked}${after}${close}\n`);
    });
  }

  test('nothing is offered that would leave something empty', async () => {
    const document = `<q>${before}<font>wholly</font>${after}</q> (Lincoln, 1862).\n`;
    assert.isUndefined(await fixedDocument(document, 'html', 'restore'));
  });

  const others: readonly (readonly [what: string, document: string, after: string])[] = [
    [
      'at the end of the quotation',
      '“The dogmas of the quiet past are inadequate to the stormy present *and future*” [@lincoln-1862].',
      '“The dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
    ],
    [
      'at its beginning, with a word that is not emphasised',
      '“*Truly,* the dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
      '“The dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
    ],
    [
      'two words, each for itself',
      '“The dogmas of the *very* *quiet* past are inadequate to the stormy present” [@lincoln-1862].',
      '“The dogmas of the *quiet* past are inadequate to the stormy present” [@lincoln-1862].',
    ],
    [
      'around more than the word',
      '“The dogmas of the quiet past are *now wholly inadequate* to the stormy present” [@lincoln-1862].',
      '“The dogmas of the quiet past are *inadequate* to the stormy present” [@lincoln-1862].',
    ],
  ];
  for (const [what, document, restored] of others) {
    test(what, async () => {
      assert.equal(await fixedDocument(`${document}\n`, 'md', 'restore'), `${restored}\n`);
    });
  }
});
