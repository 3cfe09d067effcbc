import { assert } from 'chai';
import { applyChanges } from '../../../../src/core/quote/textChange';
import { firstFixes, fixedDocument } from './fixedDocument';

suite('words and their citation put right at once', () => {
  const cases: readonly (readonly [document: string, after: string | undefined, title?: string])[] =
    [
      [
        '“I will sign no agreement that cannot be verified” [@carter-1979, para. 6].',
        '“I will sign no agreement which cannot be verified” [@carter-1979, para. 5].',
        'para. 5',
      ],
      [
        '“Teddy Roosevelt said a nation that does great work lives forever” [@roosevelt-1941].',
        '“Teddy Roosevelt said that a nation that does great work lives forever” [@reagan-1986, para. 3].',
        'Reagan, 1986, para. 3',
      ],
      [
        'He said “we must think anew and act again”.',
        'He said “we must think anew and act anew”.[^1]\n\n[^1]: Abraham Lincoln, “Second Annual Message,” para. 4.',
        'Lincoln, 1862, para. 4',
      ],
      ['“we must think anew and act again” [@lincoln-1862].', undefined],
      [
        'He said “we must think anew and act again”, for “we shall save our country” [@lincoln-1862].',
        undefined,
      ],
    ];
  for (const [document, after, title] of cases) {
    test(after ?? `not: ${document}`, async () => {
      const text = `${document}\n`;
      const fixes = await firstFixes(text, 'md');
      const both = fixes.find((fix) => fix.title.includes('and cite'));
      assert.equal(both && applyChanges(text, both.changes), after && `${after}\n`);
      assert.equal(both?.title, title && `Restore the words, and cite ${title}`);
    });
  }
});

test('a first letter is marked and cited at once', async () => {
  const text = 'One must remember that “tonight freedom is on the march” [@carter-1979].\n';
  const fixes = await firstFixes(text, 'md');
  const both = fixes.find((fix) => fix.title.includes('and cite'));
  assert.equal(both?.title, 'Mark the change, and cite Reagan, 1986, para. 2');
  assert.equal(
    both && applyChanges(text, both.changes),
    'One must remember that “\\[t\\]onight freedom is on the march” [@reagan-1986, para. 2].\n',
  );
});

suite('words of another place', () => {
  const titlesOf = async (document: string) =>
    (await firstFixes(`${document}\n`, 'md')).map(({ title }) => title);

  test('none where they are the same', async () => {
    const titles = await titlesOf(
      '“Nor can it be controlled by law, but must be left to the irrevocable laws which everywhere regulate commerce and trade.”',
    );
    assert.isEmpty(titles.filter((title) => title.startsWith('Replace')));
  });

  test('with the work, where there are several', async () => {
    const titles = await titlesOf(
      '“Nor can it be controlled by law, but must be left to the irrevocable laws which everywhere regulate commerce and trade” [@carter-1979].',
    );
    assert.include(titles, 'Replace by “Nor can it be controlled by…” (Johnson, 1868, para. 1)');
  });

  test('from the same word on', async () => {
    const text =
      'The plan would “shorten the war, perpetuate peace and insure this increase of population and proportionately the wealth of the country” [@lincoln-1862].\n';
    const [fix] = await firstFixes(text, 'md');
    assert.match(
      fix ? applyChanges(text, fix.changes) : '',
      /^The plan would “shorten the war, .* of money and of blood\?” \[@lincoln-1862\]\.$/mu,
    );
  });

  test('whole clauses', async () => {
    const text =
      '“The purpose of arms control is to preserve the peace of the world and to prevent nuclear war” [@carter-1979].\n';
    const [fix] = await firstFixes(text, 'md');
    assert.match(
      fix ? applyChanges(text, fix.changes) : '',
      /^“\\\[T\\\]he security .* a stable balance of nuclear forces” \[@carter-1979\]\.$/mu,
    );
  });

  const ends: readonly (readonly [what: string, document: string, after: string])[] = [
    [
      'no stop before a citation',
      '“We must free ourselves from the past and then save the nation” (Lincoln 1862, para. 4).',
      '“We must disenthrall ourselves, and then we shall save our country” (Lincoln 1862, para. 4).',
    ],
    [
      'the writer’s comma, and a small letter',
      'He said that “we must free ourselves from the past and then save the nation,” and did [@lincoln-1862].',
      'He said that “\\[w\\]e must disenthrall ourselves, and then we shall save our country,” and did [@lincoln-1862].',
    ],
  ];
  for (const [what, document, after] of ends) {
    test(what, async () => {
      assert.equal(await fixedDocument(`${document}\n`, 'md', 'replace'), `${after}\n`);
    });
  }
});
