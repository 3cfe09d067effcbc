import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from 'chai';
import { run } from '../../../src/cli/run';

const id = 'armscontrollaw-2013-ctr';
const folder = mkdtempSync(join(tmpdir(), 'cite-agreement-cli-'));
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

suite('the command line', () => {
  test('search prints passages, best first', async () => {
    const { status, output } = await run(['search', 'remain comitted']);
    assert.equal(status, 0);
    assert.match(
      output,
      new RegExp(`^${id}#p4\\.1  The White House, fact sheet, para\\. 4\\n  The signing`, 'u'),
    );
  });

  test('search --json prints what DESIGN.md says', async () => {
    const { output } = await run([
      'search',
      '--json',
      '--limit',
      '1',
      '--granularity',
      'paragraph',
      'nuclear materials',
    ]);
    const [hit, ...others] = JSON.parse(output) as Record<string, unknown>[];
    assert.isEmpty(others);
    assert.hasAllKeys(hit, ['id', 'source', 'locator', 'text', 'score', 'ranges', 'work']);
    assert.equal(hit?.id, `${id}#p3`);
    assert.equal(hit?.locator, 'para. 3');
    const words = (hit?.ranges as [number, number][]).map(([start, end]) =>
      (hit?.text as string).slice(start, end),
    );
    assert.includeMembers(words, ['nuclear', 'materials']);
  });

  test('cite --style takes a .csl file, and its parent from the same folder', async () => {
    file(
      'parent.csl',
      `<style class="in-text" version="1.0"><citation><layout>
        <text variable="title"/><text variable="locator" prefix=" at "/>
      </layout></citation></style>`,
    );
    const style = file(
      'dependent.csl',
      '<style class="in-text" version="1.0"><info><link rel="independent-parent" href="https://www.zotero.org/styles/parent"/></info></style>',
    );
    const { output } = await run(['cite', '--style', style, `${id}#p1.1`]);
    assert.include(output, '(New US-Russia Cooperative Threat Reduction Agreement at 1)');
  });

  test('cite prints what the editor inserts', async () => {
    const { output } = await run([
      'cite',
      '--markup',
      'footnote',
      '--style',
      'oscola',
      `${id}#p1.1`,
    ]);
    assert.equal(
      output,
      '‘The United States and Russia have reached a new agreement on bilateral efforts to dismantle and secure WMD in Russia.’[^1]\n\n' +
        '[^1]: ‘New US-Russia Cooperative Threat Reduction Agreement’ (*Arms Control Law*, 19 June 2013) para 1 ' +
        '\\<<https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/>>.\n',
    );
  });

  test('cite --block gives a block quotation', async () => {
    const { output } = await run(['cite', '--block', '--style', 'mla', `${id}#p2`]);
    assert.match(
      output,
      /^> On June 14, .* expires today\. \(The White House, qtd\. in “New US-Russia/u,
    );
  });

  test('names finds the names of a file, with their offsets', async () => {
    const text = 'Under the MNEPR and the `CTR` code.';
    const { output } = await run(['names', '--json', file('a.md', text)]);
    const found = JSON.parse(output) as {
      id: string;
      title: string;
      text: string;
      start: number;
      end: number;
    }[];
    assert.deepEqual(
      found.map(({ text: name, start, end }) => [name, text.slice(start, end)]),
      [['MNEPR', 'MNEPR']],
    );
    assert.match(found[0]?.title ?? '', /^Framework Agreement/u);
  });

  test('--source adds a source of the writer’s own', async () => {
    const own = file(
      'own.md',
      '---\nid: own\ntype: book\ntitle: Own\n---\n\nWords of my own making.\n',
    );
    const { output } = await run(['search', '--source', own, 'my own making']);
    assert.match(output, /^own#p1\.1 {2}Own, para\. 1/u);
  });

  test('a source that says its id alone is described by a bibliography beside it', async () => {
    const own = file('described.md', '---\nid: described\n---\n\nWords told of elsewhere.\n');
    file('described.bib', '@book{described, title = {Described}}\n');
    const { output } = await run(['search', '--source', own, 'told of elsewhere']);
    assert.match(output, /^described#p1\.1 {2}Described, para\. 1/u);
  });

  test('places of every kind are shown and cited', async () => {
    const own = file(
      'treaty.md',
      '---\nid: a-treaty\ntype: treaty\ntitle: A Treaty\n---\n\nArticle I\n\nOf examples.\n\nArticle II\n\n1. Each Party shall give examples.\n',
    );
    const found = await run(['search', '--source', own, 'shall give examples']);
    assert.match(found.output, /^a-treaty#p4\.\d {2}A Treaty, art\. II\(1\)\n/u);
    const { output } = await run(['cite', '--source', own, '--style', 'apa', 'a-treaty#p4']);
    assert.include(output, ' (A Treaty, n.d., Article II(1))');
  });

  for (const args of [[], ['--help'], ['search', '--help'], ['help']]) {
    test(`help for ${JSON.stringify(args)}`, async () => {
      const { status, output } = await run(args);
      assert.equal(status, 0);
      for (const option of [
        '--json',
        '--limit',
        '--granularity',
        '--markup',
        '--style',
        '--block',
        '--source',
      ]) {
        assert.include(output, option);
      }
    });
  }

  const noSource = file('no-source.md', 'No front matter.');
  const twice = file('twice.md', `---\nid: ${id}\ntype: book\ntitle: T\n---\n\nText.\n`);
  const latin = file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
  const wrong: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [['find'], /^there is no command "find"; there are search, cite, check, names/],
    [['search'], /^QUERY is missing/],
    [['search', ''], /^QUERY is missing/],
    [['search', 'a', 'b'], /^one QUERY is expected, and "b" is one too many/],
    [['search', '--lmit', '3', 'a'], /^Unknown option '--lmit'/],
    [['search', '--limit', '0', 'a'], /^--limit "0" must be a whole number from 1 on$/],
    [
      ['search', '--granularity', 'word', 'a'],
      /^--granularity "word" is not known; there are sentence, paragraph$/,
    ],
    [['cite', `${id}#p9`], /^there is no passage "armscontrollaw-2013-ctr#p9"/],
    [
      ['cite', '--markup', 'word', `${id}#p1`],
      /^--markup "word" is not known; there are markdown, footnote,/,
    ],
    [
      ['cite', '--style', 'none', `${id}#p1`],
      /^--style "none" is not known; there are chicago-fullnote-bibliography,/,
    ],
    [
      [
        'cite',
        '--style',
        file('grup.csl', '<style class="note"><citation>\n<grup/></citation></style>'),
        `${id}#p1`,
      ],
      /grup\.csl:1: <citation> has no <layout> \(and 1 more\)$/,
    ],
    [
      ['cite', '--style', join(folder, 'nowhere.csl'), `${id}#p1`],
      /nowhere\.csl: there is no such file$/,
    ],
    [['names', join(folder, 'nowhere.md')], /nowhere\.md: there is no such file$/],
    [['names', folder], /: is a folder$/],
    [['names', latin], /latin\.txt: is not UTF-8 text$/],
    [['search', '--source', noSource, 'a'], /no-source\.md:1: has no front matter/],
    [
      ['search', '--source', twice, 'a'],
      /twice\.md: id: "armscontrollaw-2013-ctr" is the id of the bundled source too$/,
    ],
  ];
  for (const [args, message] of wrong) {
    test(`one line for ${args.map((arg) => arg.split('/').at(-1)).join(' ')}`, async () => {
      const { status, output, error = '' } = await run(args);
      assert.equal(status, 2);
      assert.equal(output, '');
      assert.match(error, message);
      assert.notInclude(error, '\n');
    });
  }
});
