import { assert } from 'chai';
import { fixedDocument, type Extension } from '../fixedDocument';

const words = 'We can succeed only by concert';
const title = 'Second Annual Message';

suite('a citation where no note can stand', () => {
  const cases: readonly (readonly [
    what: string,
    extension: Extension,
    before: string,
    after: string,
  ])[] = [
    [
      'a note',
      'md',
      `So he said.[^1]\n\n[^1]: As Lincoln put it, “${words}.”`,
      `So he said.[^1]\n\n[^1]: As Lincoln put it, “${words}” (Abraham Lincoln, “${title},” para. 2).`,
    ],
    [
      'a note of LaTeX',
      'tex',
      `So he said.\\footnote{As Lincoln put it, \`\`${words}.''}`,
      `So he said.\\footnote{As Lincoln put it, \`\`${words}'' (Abraham Lincoln, \`\`${title},'' para. 2).}`,
    ],
    [
      'a caption',
      'tex',
      `\\caption{Lincoln: \`\`${words}''}`,
      `\\caption{Lincoln: \`\`${words}'' (Abraham Lincoln, \`\`${title},'' para. 2)}`,
    ],
    [
      'a heading',
      'md',
      `# On “${words}”\n\nHe said so.`,
      `# On “${words}” (Abraham Lincoln, “${title},” para. 2)\n\nHe said so.`,
    ],
    [
      'an underlined heading',
      'md',
      `On “${words}”\n=============\n\nHe said so.`,
      `On “${words}” (Abraham Lincoln, “${title},” para. 2)\n=============\n\nHe said so.`,
    ],
    [
      'an alternative text',
      'md',
      `So it is: ![Lincoln’s “${words}”](a.png)`,
      `So it is: ![Lincoln’s “${words}” (Abraham Lincoln, “${title},” para. 2)](a.png)`,
    ],
  ];
  for (const [what, extension, before, after] of cases) {
    test(`${what}: in brackets`, async () => {
      assert.equal(await fixedDocument(`${before}\n`, extension, 'citation'), `${after}\n`);
    });
  }

  test('beside notes that docutils numbers, one with a name', async () => {
    const note = '.. [#] John Smith, *A Book* (2001), 5.';
    const fixed = await fixedDocument(
      `So it is. [#]_ He said, "${words}."\n\n${note}\n`,
      'rst',
      'citation',
    );
    assert.equal(
      fixed,
      `So it is. [#]_ He said, "${words}."\\ [#n1]_\n\n${note}\n.. [#n1] Abraham Lincoln, “${title},” para. 2.\n`,
    );
  });
});
