import { assert } from 'chai';
import { firstFixes, fixedDocument, type Extension } from '../fixedDocument';

suite('the source’s words as a copy editor puts them back', () => {
  const cases: readonly (readonly [
    what: string,
    extension: Extension,
    document: string,
    after: string,
  ])[] = [
    [
      'a full stop goes inside the inner mark, which stays',
      'md',
      '“They are words like ‘justice,’ ‘equality,’ ‘unity,’ ‘truth,’ ‘liberty,’ ‘faith,’ and ‘love’” [@carter-1979].',
      '“They are words like ‘justice,’ ‘equality,’ ‘unity,’ ‘truth,’ ‘sacrifice,’ ‘liberty,’ ‘faith,’ and ‘love.’” [@carter-1979].',
    ],
    [
      'a question mark too',
      'md',
      '“It is not ‘Can any of us imagine better?’ but ‘Can we all do better’” [@lincoln-1862].',
      '“It is not ‘Can any of us imagine better?’ but ‘Can we all do better?’” [@lincoln-1862].',
    ],
    [
      'LaTeX’s braces stay pairs',
      'tex',
      '\\enquote{It is not \\enquote{Can any of us imagine better?} but \\enquote{Can we all do better}} \\cite{lincoln-1862}.',
      '\\enquote{It is not \\enquote{Can any of us imagine better?} but \\enquote{Can we all do better?}} \\cite{lincoln-1862}.',
    ],
    [
      'a run of hyphens is one dash',
      'md',
      '“Congress and Executive---can secure its adoption” [@lincoln-1862].',
      '“Congress and Executive can secure its adoption” [@lincoln-1862].',
    ],
    [
      'a run of hyphens for a comma',
      'tex',
      "``guided by realism-rock-hard---cleareyed, steady, and sure'' \\cite{reagan-1986}.",
      "``guided by realism-rock-hard, cleareyed, steady, and sure'' \\cite{reagan-1986}.",
    ],
    [
      'the mark of the sentence before is not of this one',
      'md',
      '“Truly, the dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
      '“The dogmas of the quiet past are inadequate to the stormy present” [@lincoln-1862].',
    ],
    [
      'what is put before the writer’s own end',
      'html',
      '<p><q>The dogmas of the quiet past are inadequate to the stormy present &amp; future</q> (Lincoln, 1862).</p>',
      '<p><q>The dogmas of the quiet past are inadequate to the stormy present</q> (Lincoln, 1862).</p>',
    ],
    [
      'an inner quotation that is left out, in the writer’s own marks',
      'html',
      '<p><q>words like <q>justice,</q> <q>equality,</q> <q>unity,</q> <q>sacrifice,</q> <q>liberty,</q> <q>faith,</q> and <q>love.</q></q> (Carter, 1979)</p>',
      '<p><q>words like <q>justice,</q> <q>equality,</q> <q>unity,</q> <q>truth,</q> <q>sacrifice,</q> <q>liberty,</q> <q>faith,</q> and <q>love.</q></q> (Carter, 1979)</p>',
    ],
    [
      'an apostrophe is written as writers do: Markdown',
      'md',
      '“It is time for America to be all that we can be” [@reagan-1986].',
      "“It's time for America to be all that we can be” [@reagan-1986].",
    ],
    [
      'an apostrophe is written as writers do: Typst',
      'typ',
      '“It is time for America to be all that we can be” @reagan-1986.',
      "“It's time for America to be all that we can be” @reagan-1986.",
    ],
    [
      'an apostrophe is written as writers do: AsciiDoc',
      'adoc',
      '“It is time for America to be all that we can be” (Reagan, 1986).',
      "“It's time for America to be all that we can be” (Reagan, 1986).",
    ],
  ];
  for (const [what, extension, document, after] of cases) {
    test(what, async () => {
      assert.equal(await fixedDocument(`${document}\n`, extension, 'restore'), `${after}\n`);
    });
  }

  const titles: readonly (readonly [words: string, citation: string, title: string])[] = [
    ['so must we think anew and act anew', '@lincoln-1862', '“we must”'],
    [
      'We, even we here hold the power, and bear the responsibility.',
      '@lincoln-1862',
      '“here,”, “power”',
    ],
    [
      'the plan I propose would shorten the war, and thus lessen its expense',
      '@lincoln-1862',
      '“if adopted”, “expenditure”',
    ],
    [
      'the circulation of national bank notes and those known as ‘legal-tenders’ is nearly seven hundred millions',
      '@johnson-1867',
      '“national-bank”',
    ],
    [
      'On 14 June, the United States and the Russian Federation signed a framework',
      '@armscontrollaw-2013-ctr',
      '“On June 14”, “new bilateral”',
    ],
    ['The way is plain, peaceful, generous and just', '@lincoln-1862', '“generous, just”'],
    [
      'In giving freedom to the slave we assure freedom to the free ... honourable alike in what we give and what we preserve',
      '@lincoln-1862',
      '“honorable”',
    ],
  ];
  for (const [words, citation, title] of titles) {
    test(`the title tells ${title}`, async () => {
      const [fix] = await firstFixes(`“${words}” [${citation}].\n`, 'md');
      assert.equal(fix?.title, `Restore the source’s words: ${title}`);
    });
  }
});
