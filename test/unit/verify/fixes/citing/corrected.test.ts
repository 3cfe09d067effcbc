import { assert } from 'chai';
import { firstFixes, fixedDocument, type Extension } from '../fixedDocument';

const save = 'We must disenthrall ourselves, and then we shall save our country';
const sign = 'I will sign no agreement which cannot be verified';
const concert = 'We can succeed only by concert';
const address = 'The State of the Union Address Delivered Before a Joint Session of the Congress';
const carter = `Jimmy Carter, “${address},” January 23, 1979, para. 5.`;
const lincoln = 'Abraham Lincoln, “Second Annual Message,” para. 4.';
const blog =
  'https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/';

suite('a citation that is not for this quotation alone', () => {
  const cases: readonly (readonly [
    what: string,
    extension: Extension,
    document: string,
    after: string | undefined,
  ])[] = [
    [
      'a footnote that another quotation has',
      'md',
      `“${save}.”[^1] And: “${sign}.”[^1]\n\n[^1]: ${carter}`,
      `“${save}.”[^2] And: “${sign}.”[^1]\n\n[^1]: ${carter}\n[^2]: ${lincoln}`,
    ],
    [
      'a citation after two quotations, which is right for the other one',
      'md',
      `“${save}” and “${sign}” [@carter-1979].`,
      `“${save}” [@lincoln-1862, para. 4] and “${sign}” [@carter-1979].`,
    ],
    [
      'one that names the place of the other one',
      'md',
      '“We shall nobly save or meanly lose the last best hope of earth” and “we shall save our country” [@lincoln-1862, para. 7].',
      '“We shall nobly save or meanly lose the last best hope of earth” and “we shall save our country” [@lincoln-1862, paras. 4, 7].',
    ],
    [
      'one that serves another quotation of the paragraph',
      'md',
      `“${concert},” he said. “${sign}.” [@lincoln-1862]`,
      `“${concert},” he said. “${sign}.” [@carter-1979, para. 5] [@lincoln-1862]`,
    ],
    [
      'one that says whose the emphasis is',
      'md',
      `“${save}” [@carter-1979, para. 4, emphasis added].`,
      `“${save}” [@lincoln-1862, para. 4] [@carter-1979, para. 4, emphasis added].`,
    ],
    [
      'a note that “Ibid.” repeats',
      'md',
      `“${save}.”[^1] And: “${sign}.”[^2]\n\n[^1]: ${carter}\n[^2]: Ibid., para. 5.`,
      `“${save}.”[^1] And: “${sign}.”[^2]\n\n[^1]: ${lincoln}\n[^2]: Jimmy Carter, “${address},” para. 5.`,
    ],
    [
      '“Ibid.” that needs another place',
      'md',
      `“${concert}.”[^1] “${save}.”[^2]\n\n[^1]: Abraham Lincoln, “Second Annual Message,” December 1, 1862, para. 2.\n[^2]: Ibid.`,
      `“${concert}.”[^1] “${save}.”[^2]\n\n[^1]: Abraham Lincoln, “Second Annual Message,” December 1, 1862, para. 2.\n[^2]: Ibid., para. 4.`,
    ],
    [
      'a link in the sentence',
      'md',
      `The [blog](${blog}) wrote, “${save}.”`,
      `The [blog](${blog}) wrote, “${save}.”[^1]\n\n[^1]: ${lincoln}`,
    ],
    [
      'the address of a quotation’s element',
      'html',
      `<p><q cite="${blog}">${save}.</q></p>`,
      `<p><q cite="${blog}">${save}</q> (Abraham Lincoln, “Second Annual Message,” para. 4).</p>`,
    ],
    [
      'a note that says more',
      'md',
      `“${save}.”[^1]\n\n[^1]: ${carter} The speech was much discussed.`,
      `“${save}.”[^2][^1]\n\n[^1]: ${carter} The speech was much discussed.\n[^2]: ${lincoln}`,
    ],
    [
      'a note with a signal',
      'md',
      `“${save}.”[^1]\n\n[^1]: *See* ${carter}`,
      `“${save}.”[^1]\n\n[^1]: *See* ${lincoln}`,
    ],
    [
      'a note of LaTeX with a signal',
      'tex',
      `\`\`${save}.''\\footnote{See Jimmy Carter, \`\`${address},'' January 23, 1979, para. 5.}`,
      `\`\`${save}.''\\footnote{See Abraham Lincoln, \`\`Second Annual Message,'' para. 4.}`,
    ],
    [
      '“Id.” that names an article in Roman numerals',
      'txt',
      `“Special materials shall not be stored in the same building as conventional ammunition.” Protocol on the Transport of Special Materials, May 3, 2011, art. II(1). It “shall remain in force for seven years.” Id. art. I.`,
      `“Special materials shall not be stored in the same building as conventional ammunition.” Protocol on the Transport of Special Materials, May 3, 2011, art. II(1). It “shall remain in force for seven years.” Id. art. IV.`,
    ],
    [
      'a note that compares',
      'md',
      `“${save}.”[^1]\n\n[^1]: See ${carter.slice(0, -1)}, for a different view; and compare Smith.`,
      `“${save}.”[^2][^1]\n\n[^1]: See ${carter.slice(0, -1)}, for a different view; and compare Smith.\n[^2]: ${lincoln}`,
    ],
    [
      'a place after a name in the sentence',
      'md',
      `Carter (1979) said “we shall save our country” (para. 4).`,
      undefined,
    ],
  ];
  for (const [what, extension, document, after] of cases) {
    test(what, async () => {
      const fixed = await fixedDocument(`${document}\n`, extension, 'citation');
      assert.equal(fixed, after && `${after}\n`);
    });
  }

  test('a surname that begins like a Roman number is a name', async () => {
    const fixed = await fixedDocument(`“${save}” (Carter 1979).\n`, 'md', 'citation', 'apa');
    assert.equal(fixed, `“${save}” (Lincoln, 1862, para. 4).\n`);
  });

  test('titles never cut the place', async () => {
    const [fix] = await firstFixes(
      'It says: “Special materials shall not be stored in the same building as conventional ammunition.”\n',
      'md',
    );
    assert.equal(fix?.title, 'Add the citation: Protocol on the Transport of Special…, art. II(1)');
  });
});
