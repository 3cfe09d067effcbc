import { assert } from 'chai';
import { firstFixes, fixedDocument, type Extension } from './fixedDocument';

suite('changes are marked', () => {
  const cases: readonly (readonly [
    what: string,
    extension: Extension,
    document: string,
    after: string | undefined,
  ])[] = [
    [
      'not commas that are left out',
      'md',
      '“Is it doubted then that the plan I propose if adopted would shorten the war” [@lincoln-1862].',
      undefined,
    ],
    [
      'not a comma that is put in',
      'md',
      'Lincoln’s “last, best hope of earth” [@lincoln-1862, para. 7] became proverbial.',
      undefined,
    ],
    [
      'words in another order, as one',
      'md',
      '“Tonight on the march is freedom” [@reagan-1986, para. 2].',
      '“Tonight \\[on the march is freedom\\]” [@reagan-1986, para. 2].',
    ],
    [
      'an article, not what stands before the source’s',
      'md',
      'He spoke of “a path our Nation and every President has walked for 30 years” [@carter-1979, para. 7].',
      'He spoke of “\\[a\\] path our Nation and every President has walked for 30 years” [@carter-1979, para. 7].',
    ],
    [
      'a hyphen that is left out, by the word',
      'md',
      '“the circulation of national bank notes and those known as ‘legal-tenders’ is nearly seven hundred millions” [@johnson-1867].',
      '“the circulation of \\[national bank\\] notes and those known as ‘legal-tenders’ is nearly seven hundred millions” [@johnson-1867].',
    ],
    [
      'not a sum without its sign',
      'md',
      '“a record 74 billion dollars in voluntary giving just last year alone” [@reagan-1986].',
      undefined,
    ],
    [
      'not the full stop of “Mr.”',
      'md',
      '“Mr Gorbachev’s upcoming visit to America can lead to a more stable relationship” [@reagan-1986].',
      undefined,
    ],
    [
      'not the marks round a word',
      'md',
      '“those who with sounding brass and a tinkling cymbal preach the ism of appeasement” [@roosevelt-1941].',
      undefined,
    ],
    [
      'not a negation that is left out',
      'md',
      '“The inspecting Party shall disclose what its inspectors have learned to any third State” [@example-protocol, art. III(1)].',
      undefined,
    ],
    [
      'not one that is elsewhere',
      'md',
      '“SALT II does rely on trust; it will not be verifiable.” [@carter-1979]',
      undefined,
    ],
    [
      'a whole sentence with a negation',
      'md',
      '“We of this Congress and this Administration will be remembered in spite of ourselves. The fiery trial through which we pass will light us down in honor or dishonor to the latest generation.” [@lincoln-1862]',
      '“We of this Congress and this Administration will be remembered in spite of ourselves. . . . The fiery trial through which we pass will light us down in honor or dishonor to the latest generation.” [@lincoln-1862]',
    ],
    [
      'two omissions at a full stop, as one',
      'md',
      '“America met one historic challenge. America must meet another.” [@reagan-1986]',
      '“America met one historic challenge. . . . America must meet another.” [@reagan-1986]',
    ],
    [
      'words that changed places, as one',
      'md',
      '“so must we think anew and act anew” [@lincoln-1862].',
      '“so \\[must we\\] think anew and act anew” [@lincoln-1862].',
    ],
    [
      'an inner quotation that is left out, outside the marks of the others',
      'tex',
      '\\enquote{words like \\enquote{justice,} \\enquote{equality,} \\enquote{truth,} \\enquote{sacrifice,} \\enquote{liberty,} \\enquote{faith,} and \\enquote{love.}} \\cite{carter-1979}.',
      '\\enquote{words like \\enquote{justice,} \\enquote{equality,} . . . \\enquote{truth,} \\enquote{sacrifice,} \\enquote{liberty,} \\enquote{faith,} and \\enquote{love.}} \\cite{carter-1979}.',
    ],
    [
      'a line of verse, which is no length of LaTeX',
      'tex',
      '\\begin{verse}\nWe know how to save the Union. \\\\\nthe world knows we do know how to save it. (Lincoln, 1862)\n\\end{verse}',
      '\\begin{verse}\nWe know how to save the Union. \\\\\n{}[t]he world knows we do know how to save it. (Lincoln, 1862)\n\\end{verse}',
    ],
  ];
  for (const [what, extension, document, after] of cases) {
    test(what, async () => {
      const fixed = await fixedDocument(`${document}\n`, extension, 'mark');
      assert.equal(fixed, after && `${after}\n`);
    });
  }

  test('a first letter before all else', async () => {
    const kinds = async (document: string) =>
      (await firstFixes(`${document}\n`, 'md')).map(({ kind, isPreferred }) =>
        isPreferred ? `${kind}!` : kind,
      );
    const small =
      'He held that “the dogmas of the quiet past are inadequate to the stormy present”.';
    const large = 'He said: “We must think anew and act anew.”';
    const runOn = 'He held that “We must think anew and act anew.”';
    const both =
      'He held that “the dogmas of the quite past are inadequate to the stormy present”.';
    assert.deepEqual(await kinds(small), ['mark!', 'restore', 'mark', 'ignore']);
    assert.deepEqual(await kinds(large), ['mark!', 'restore', 'mark', 'ignore']);
    assert.deepEqual(await kinds(runOn), ['restore!', 'restore', 'mark', 'ignore']);
    assert.deepEqual(await kinds(both), ['restore!', 'restore', 'mark', 'ignore']);
  });
});
