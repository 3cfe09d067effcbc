import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log } from 'sarif';
import { assert } from 'chai';
import type { ReportedFinding } from '../../../src/core/report/reportedFinding';
import { run } from '../../../src/cli/run';

const id = 'armscontrollaw-2013-ctr';
const folder = mkdtempSync(join(tmpdir(), 'cite-agreement-check-'));
function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const cited = '(The White House, fact sheet, 2013)';
const right = 'remain committed to nuclear security and other mutual nonproliferation objectives';
const draft = file(
  'draft.md',
  `They “${right}” ${cited}.\n\nA new framework was signed: “On June 17, the United States and the Russian Federation signed a new bilateral framework” ${cited}.\n`,
);
const clean = file('clean.md', `They “${right}” ${cited}.\n`);
const uncited = file('uncited.md', `They “${right}”.\n`);
const ignored = file(
  'ignored.md',
  `<!-- cite-agreement-ignore -->\n\n“On June 17, the United States and the Russian Federation signed” ${cited}.\n`,
);

type Listed = ReportedFinding & { readonly file: string };
async function listed(...args: readonly string[]): Promise<readonly Listed[]> {
  const { output } = await run(['check', '--json', ...args]);
  return JSON.parse(output) as Listed[];
}

suite('check on the command line', () => {
  test('prints what to look at as compilers do', async () => {
    const { status, output } = await run(['check', draft]);
    assert.equal(status, 1);
    const [first = '', words = '', source = '', blank, summary] = output.split('\n');
    assert.match(first, /draft\.md:3:30 {2}error {2}altered {2}.*17.*14/u);
    assert.equal(first.slice(0, folder.length), folder);
    assert.equal(words, '    On June [-17-]{+14+}, the United States and the …');
    assert.match(source, new RegExp(`^ {4}The White House, .*para\\. 2 \\(${id}#p2\\.1\\)$`, 'u'));
    assert.equal(blank, '');
    assert.equal(
      summary,
      '2 quotations in 1 document: 1 to look at (1 error), 1 as the source has them.',
    );
  });

  test('prints only the counts where all is right', async () => {
    const { status, output } = await run(['check', clean]);
    assert.equal(status, 0);
    assert.equal(output, '1 quotation in 1 document: 1 as the source has them.\n');
  });

  test('--verbose lists all quotations', async () => {
    const { status, output } = await run(['check', '--verbose', clean]);
    assert.equal(status, 0);
    assert.match(output, /clean\.md:1:7 {2}none {2}exact {2}/u);
  });

  test('--json has the fields of DESIGN.md first, in the order of the text', async () => {
    const findings = await listed(draft);
    assert.deepEqual(
      findings.map(({ finding, severity, passage }) => [finding, severity, passage]),
      [
        ['exact', 'none', `${id}#p4.1`],
        ['altered', 'error', `${id}#p2.1`],
      ],
    );
    assert.deepEqual(Object.keys(findings[0]!).slice(0, 10), [
      'file',
      'start',
      'end',
      'finding',
      'severity',
      'quotation',
      'passage',
      'expected',
      'diff',
      'message',
    ]);
    assert.deepInclude(findings[0], {
      file: draft,
      start: { line: 0, column: 6 },
      end: { line: 0, column: 6 + right.length },
      quotation: right,
      expected: right,
      citation: cited,
      locator: 'para. 4',
    });
    assert.match(findings[1]!.expected!, /^On June 14, the United States/u);
  });

  test('a comment in the document passes over a finding, which is listed', async () => {
    const [finding] = await listed(ignored);
    assert.deepInclude(finding, { finding: 'altered', severity: 'none', ignored: true });
    assert.equal((await run(['check', ignored])).status, 0);
    const { output } = await run(['check', '--sarif', ignored]);
    const [result] = (JSON.parse(output) as Log).runs[0]!.results!;
    assert.deepEqual(result!.suppressions, [{ kind: 'inSource' }]);
  });

  test('--sarif prints a log, with addresses relative to the folder of the run', async () => {
    const { status, output } = await run(['check', '--sarif', draft, 'samples/draft.md']);
    assert.equal(status, 1);
    const { version, runs } = JSON.parse(output) as Log;
    assert.equal(version, '2.1.0');
    const uris = runs[0]!.artifacts!.map(({ location }) => location!.uri);
    assert.match(uris[0]!, /^file:\/\/\/.*\/draft\.md$/u);
    assert.equal(uris[1], 'samples/draft.md');
    const results = runs[0]!.results!.map(({ ruleId, level }) => [ruleId, level]);
    assert.deepInclude(results, ['altered', 'error']);
  });

  const statuses: readonly (readonly [args: readonly string[], status: number])[] = [
    [[draft], 1],
    [['--fail-on', 'error', draft], 1],
    [['--fail-on', 'never', draft], 0],
    [[clean, draft], 1],
    [[uncited], 0],
    [['--fail-on', 'information', uncited], 1],
    [['--fail-on', 'hint', uncited], 1],
    [['--fail-on', 'hint', clean], 0],
    [['--json', draft], 1],
    [['--sarif', clean], 0],
  ];
  for (const [args, status] of statuses) {
    test(`${args.map((arg) => arg.replace(`${folder}/`, '')).join(' ')}: exit ${status}`, async () => {
      assert.equal((await run(['check', ...args])).status, status);
    });
  }

  test('a source of the writer’s own is compared, and told with its place in its file', async () => {
    const words = 'The quick brown committee agreed on nothing whatever.';
    const own = file('own/own.md', `---\nid: own\ntype: book\ntitle: Own\n---\n\n${words}\n`);
    const text = file(
      'own/text.md',
      `“The quick brown committee agreed on something.” (Own, 1.)\n`,
    );
    const [finding, ...others] = await listed('--source', own, dirname(own));
    assert.isEmpty(others);
    assert.deepInclude(finding, {
      file: text,
      finding: 'altered',
      source: 'own',
      passage: 'own#p1.1',
    });
    assert.deepInclude(finding!.sourceFile, { file: own, start: { line: 6, column: 0 } });
  });

  test('a folder stands for its documents, in the order of their names', async () => {
    const text = `They “${right}”.\n`;
    const names = ['b.md', 'a/c.tex', 'a.txt', 'node_modules/d.md', '.git/e.md', 'f.png'];
    for (const name of names) file(`folder/${name}`, text);
    const found = await listed(join(folder, 'folder'), join(folder, 'folder', 'b.md'));
    assert.deepEqual(
      [...new Set(found.map((each) => each.file))],
      ['a/c.tex', 'a.txt', 'b.md'].map((name) => join(folder, 'folder', name)),
    );
  });

  test('--language says how a file is written', async () => {
    const latex = file('text.unknown', `They \`\`${right}''.\n`);
    const [finding] = await listed('--language', 'latex', latex);
    assert.deepInclude(finding, { finding: 'uncited', quotation: right });
  });

  test('columns do not count a byte order mark', async () => {
    const [finding] = await listed(file('bom.md', `\uFEFFThey “${right}”.\n`));
    assert.deepEqual(finding!.start, { line: 0, column: 6 });
  });

  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const wrong: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [[], /^FILE is missing \(see --help\)$/],
    [[''], /^FILE is missing/],
    [['--json', '--sarif', draft], /^--json and --sarif exclude each other$/],
    [
      ['--fail-on', 'all', draft],
      /^--fail-on "all" is not known; there are error, warning, information, hint, never$/,
    ],
    [['--language', 'word', draft], /^--language "word" is not known; there are markdown, latex,/],
    [[join(folder, 'nowhere.md')], /nowhere\.md: there is no such file$/],
    [[empty], /empty: the folder holds no documents \(\.md, /],
    [['--source', clean, draft], /clean\.md:1: has no front matter/],
    [[draft, '--colour'], /^Unknown option '--colour' \(see --help\)$/],
  ];
  for (const [args, message] of wrong) {
    test(`one line for check ${args.map((arg) => arg.split('/').at(-1)).join(' ')}`, async () => {
      const { status, output, error = '' } = await run(['check', ...args]);
      assert.equal(status, 2);
      assert.equal(output, '');
      assert.match(error, message);
      assert.notInclude(error, '\n');
    });
  }

  test('help tells of it', async () => {
    const { output } = await run(['check', '--help']);
    for (const option of [
      '--sarif',
      '--fail-on',
      '--language',
      '--verbose',
      'Exit status: 0 done; 1',
    ]) {
      assert.include(output, option);
    }
  });
});
