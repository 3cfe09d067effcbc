import { assert } from 'chai';
import * as vscode from 'vscode';
import { indexFileVersion } from '../../src/core/index/indexFile.js';
import { formatProblem } from '../../src/core/source/dataProblem.js';
import type { FileAccess } from '../../src/editor/host/sources/fileAccess.js';
import { IndexCache } from '../../src/editor/host/sources/indexCache.js';
import type { Library } from '../../src/editor/host/sources/library.js';
import {
  closeLibraries,
  freshFolder,
  openLibrary,
  sourceText,
  writeText,
} from './support/library.js';
import { until } from './support/until.js';

const { fs } = vscode.workspace;
const joinPath = (uri: vscode.Uri, ...names: string[]) => vscode.Uri.joinPath(uri, ...names);

/** What a source library holds, by the last part of the files' names. */
const states = (library: Library) =>
  library.entries
    .filter(({ uri }) => uri)
    .map(({ name, state }) => `${name.slice(name.lastIndexOf('/') + 1)}: ${state}`);

const problems = (library: Library) =>
  library.reports.flatMap((report) =>
    report.problems.map((problem) =>
      formatProblem({ ...problem, file: problem.file.replace(/^.*\//u, '') }),
    ),
  );

suite('The library of sources', () => {
  teardown(closeLibraries);

  test('reads .md and .txt files, in folders of the folder too', async () => {
    const folder = freshFolder('folder');
    await writeText(joinPath(folder, 'b.md'), sourceText('b', 'Words of b.'));
    await writeText(joinPath(folder, 'deep', 'er', 'a.txt'), sourceText('a', 'Words of a.'));
    await writeText(joinPath(folder, '.git', 'c.md'), sourceText('c', 'Words of c.'));
    await writeText(joinPath(folder, 'README.md'), 'About this folder.');
    await writeText(joinPath(folder, 'notes.txt'), 'Notes.');
    const { library } = openLibrary(folder);
    const corpus = await library.whenRead();
    assert.sameMembers(corpus.sources.map(({ id }) => id).slice(1), ['a', 'b']);
    assert.deepEqual(states(library), ['b.md: ready', 'a.txt: ready', 'notes.txt: unusable']);
    assert.lengthOf(problems(library), 1);
    assert.match(problems(library)[0] ?? '', /^notes\.txt:1: is not used as a source/u);
    assert.equal(
      library.reports.find(({ problems: [first] }) => first)?.problems[0]?.severity,
      'information',
    );
    const [hit] = corpus.search('sentence').search('words of a');
    assert.equal(hit?.passage.source.id, 'a');
  });

  test('a folder that is not there is empty, and no trouble', async () => {
    const { library, log } = openLibrary(freshFolder('nowhere'));
    const corpus = await library.whenRead();
    assert.lengthOf(corpus.sources, 1);
    assert.lengthOf(log, 1);
    assert.match(log[0] ?? '', /there is no /u);
  });

  test('a bad file is reported with its line, and the others go on working', async () => {
    const folder = freshFolder('bad');
    await writeText(joinPath(folder, 'good.md'), sourceText('good', 'Good words.'));
    await writeText(joinPath(folder, 'yaml.md'), '---\nid: [\n---\n\nText.\n');
    await writeText(joinPath(folder, 'empty.md'), sourceText('empty', ''));
    await fs.writeFile(
      joinPath(folder, 'latin.txt'),
      Uint8Array.from([...new TextEncoder().encode('---\nid: x\n'), 0xe9, 0x0a]),
    );
    const { library } = openLibrary(folder);
    const { sources } = await library.whenRead();
    assert.deepEqual(sources.map(({ id }) => id).slice(1), ['good']);
    const found = problems(library).join('\n');
    assert.match(found, /^yaml\.md:\d: is not valid YAML/mu);
    assert.match(found, /^empty\.md: has no text/mu);
    assert.match(found, /^latin\.txt:3: is not UTF-8 text/mu);
  });

  test('of two sources with one id the first is used, and both files say so', async () => {
    const folder = freshFolder('twice');
    await writeText(joinPath(folder, 'a.md'), sourceText('same', 'The first.'));
    await writeText(joinPath(folder, 'b.md'), `---\ntype: book\nid: same\n---\n\nThe second.\n`);
    await writeText(joinPath(folder, 'c.md'), sourceText('armscontrollaw-2013-ctr', 'Words.'));
    const { library } = openLibrary(folder);
    const corpus = await library.whenRead();
    assert.include(corpus.source('same')?.body ?? '', 'The first.');
    assert.isUndefined(corpus.fileOf(corpus.source('armscontrollaw-2013-ctr')!));
    assert.deepEqual(states(library), ['a.md: ready', 'b.md: unusable', 'c.md: unusable']);
    const found = problems(library);
    assert.match(found[0] ?? '', /^a\.md:2: id: “same” is the id of .*b\.md too/u);
    assert.match(found[1] ?? '', /^b\.md:3: id: “same” is the id of .*a\.md already/u);
    assert.match(found[2] ?? '', /^c\.md:2: id: .* is the id of a bundled source/u);
    await fs.delete(joinPath(folder, 'a.md'));
    await until(
      () => library.corpus.source('same')?.body.startsWith('The second.'),
      'the second takes its place',
    );
  });

  test('the work of a source is found in a .bib, a CSL-JSON or a CSL-YAML file', async () => {
    const folder = freshFolder('described');
    const bare = (id: string, more = '') => `---\nid: ${id}\n${more}---\n\nWords of ${id}.\n`;
    await writeText(joinPath(folder, 'one.md'), bare('one', 'note: Mine\n'));
    await writeText(joinPath(folder, 'two.md'), bare('two'));
    await writeText(joinPath(folder, 'three.md'), bare('three', 'bibliography: more/refs.yaml\n'));
    await writeText(joinPath(folder, 'four.md'), bare('four'));
    const bib =
      '@report{one, title = {Threat {Reduction}}, author = {Smith, Jane}, institution = {Institute}, date = {2013-07-01}, file = {smith.pdf}, note = {Theirs}}\n';
    await writeText(joinPath(folder, 'works.bib'), bib);
    await writeText(
      joinPath(folder, 'works.json'),
      '[{"id": "two", "type": "book", "title": "Two", "issued": {"date-parts": [["2014", "3"]]}, "abstract": ""}]',
    );
    await writeText(
      joinPath(folder, 'more', 'refs.yaml'),
      'references:\n- id: three\n  type: book\n  title: Three \\*\n',
    );
    const { library, log } = openLibrary(folder);
    const corpus = await library.whenRead();
    assert.deepEqual(corpus.source('one')?.work, {
      id: 'one',
      type: 'report',
      title: 'Threat Reduction',
      author: [{ given: 'Jane', family: 'Smith' }],
      publisher: 'Institute',
      issued: { 'date-parts': [[2013, 7, 1]] },
      note: 'Mine',
    });
    assert.deepEqual(corpus.source('two')?.work.issued, { 'date-parts': [[2014, 3]] });
    assert.equal(corpus.source('three')?.work.title, 'Three *');
    assert.isTrue(log.some((line) => /one\.md: the work is described in .*works\.bib/u.test(line)));
    assert.match(
      problems(library).join(),
      /^four\.md:2: id: “four” is in no bibliography: it was looked for in .*works\.bib, /u,
    );

    await writeText(joinPath(folder, 'works.bib'), `${bib}@book{four, title = {Fourth}}\n`);
    await until(
      () => library.corpus.source('four')?.work.title === 'Fourth',
      'the file is read again',
    );
  });

  test('agreements of a file are known beside the bundled ones', async () => {
    const folder = freshFolder('agreements');
    const entry = (id: string, title: string, more = {}) => ({
      id,
      kind: 'treaty',
      title,
      titleOrigin: 'official',
      names: [],
      description: 'It is one.',
      facts: [{ kind: 'signed', value: '2001', confidence: 'M', sources: [{ name: 'A book' }] }],
      work: { id, type: 'treaty', title },
      ...more,
    });
    const file = joinPath(folder, 'my.agreements.json');
    const [known] = openLibrary(folder).library.corpus.agreements;
    assert.exists(known);
    const mine = entry('mine', 'Treaty of Examples', { relations: { amends: [known.id] } });
    const agreements = [mine, entry('other', known.title)];
    await writeText(file, JSON.stringify({ agreements }, undefined, 2));
    await writeText(joinPath(folder, 'broken.agreements.json'), '{\n  "agreements": [}\n');
    const { library } = openLibrary(folder);
    const corpus = await library.whenRead();
    assert.deepEqual(corpus.agreements.at(-1)?.id, 'mine');
    const found = problems(library).join('\n');
    assert.match(found, /^broken\.agreements\.json:2: is not valid JSON/mu);
    assert.match(
      found,
      /^my\.agreements\.json:\d\d: agreements\[1\]\.title: .* names .* already/mu,
    );
  });

  test('files that are added, changed, renamed and deleted are followed', async () => {
    const folder = freshFolder('live');
    const { library } = openLibrary(folder);
    await library.whenRead();
    await writeText(joinPath(folder, 'a.md'), sourceText('a', 'First words.'));
    await until(() => library.corpus.source('a'), 'the source is there');
    await writeText(joinPath(folder, 'a.md'), sourceText('a', 'Second words.'));
    await until(() => library.corpus.source('a')?.body.startsWith('Second'), 'it has changed');
    await fs.rename(joinPath(folder, 'a.md'), joinPath(folder, 'b.md'));
    await until(() => states(library).join() === 'b.md: ready', 'it has another name');
    assert.equal(library.corpus.fileOf(library.corpus.source('a')!)?.path.endsWith('b.md'), true);
    await fs.delete(folder, { recursive: true });
    await until(() => states(library).length === 0, 'it is gone');
    assert.isUndefined(library.corpus.source('a'));
  });

  suite('its index', () => {
    const cached = async () => {
      const folder = freshFolder('indexed');
      await writeText(joinPath(folder, 'a.md'), sourceText('a', 'Words of a.\n\nMore words.'));
      const storage = freshFolder('storage');
      const first = openLibrary(folder, { storage });
      await first.library.whenRead();
      assert.deepEqual(first.library.counts, { built: 1, readBack: 0 });
      const kept = joinPath(storage, 'index', indexFileVersion);
      const name = (await fs.readDirectory(kept))[0]?.[0] ?? '';
      assert.match(name, /^[0-9a-f]{64}$/u);
      return { folder, storage, kept: joinPath(kept, name) };
    };
    const searches = (library: Library) =>
      library.corpus.search('sentence').search('more words')[0]?.passage.text;

    test('is read back at the next start', async () => {
      const { folder, storage } = await cached();
      const { library } = openLibrary(folder, { storage });
      await library.whenRead();
      assert.deepEqual(library.counts, { built: 0, readBack: 1 });
      assert.equal(searches(library), 'More words.');
    });

    for (const [what, damage] of [
      ['garbage', () => new TextEncoder().encode('garbage')],
      ['nothing', () => new Uint8Array()],
      ['a half file', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
      [
        'a file with one bit turned',
        (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),
      ],
    ] as const) {
      test(`is built anew where ${what} was kept, which the log says`, async () => {
        const { folder, storage, kept } = await cached();
        await fs.writeFile(kept, damage(Uint8Array.from(await fs.readFile(kept))));
        const { library, log } = openLibrary(folder, { storage });
        await library.whenRead();
        assert.deepEqual(library.counts, { built: 1, readBack: 0 });
        assert.equal(searches(library), 'More words.');
        assert.isTrue(
          log.some((line) => /a\.md: the index .* is damaged/u.test(line)),
          log.join(),
        );
        const again = openLibrary(folder, { storage });
        await again.library.whenRead();
        assert.deepEqual(again.library.counts, { built: 0, readBack: 1 });
      });
    }

    test('is built at each start where it cannot be kept, which the log says once', async () => {
      const folder = freshFolder('unkept');
      for (const name of ['a', 'b', 'c']) {
        await writeText(joinPath(folder, `${name}.md`), sourceText(name, 'Words.'));
      }
      const storage = freshFolder('file');
      await writeText(storage, 'A file where a folder should be.');
      const { library, log } = openLibrary(folder, { storage });
      const { sources } = await library.whenRead();
      assert.lengthOf(sources, 4);
      assert.lengthOf(
        log.filter((line) => line.includes('cannot be kept')),
        1,
        log.join('\n'),
      );
    });

    test('is not lost where the disk is full half way through', async () => {
      const folder = freshFolder('full');
      await writeText(joinPath(folder, 'a.md'), sourceText('a', 'Words.'));
      const storage = freshFolder('storage');
      const access = accessWith({
        writeFile: async (uri, bytes) => {
          await fs.writeFile(uri, bytes.subarray(0, 10));
          throw new Error('ENOSPC: no space left on device');
        },
      });
      const { library, log } = openLibrary(folder, { storage, access });
      const { sources } = await library.whenRead();
      assert.lengthOf(sources, 2);
      assert.include(log.join(), 'no space left on device');
      assert.isEmpty(await fs.readDirectory(joinPath(storage, 'index', indexFileVersion)));
    });

    test('that was not finished when the host ended is built at the next start', async () => {
      const folder = freshFolder('killed');
      const body = 'Words that many paragraphs have.\n\n'.repeat(50_000);
      await writeText(joinPath(folder, 'a.md'), sourceText('a', body));
      const storage = freshFolder('storage');
      const killed = openLibrary(folder, { storage });
      await until(() => states(killed.library).join() === 'a.md: reading', 'it is being read');
      killed.library.dispose();
      await killed.library.whenRead();
      assert.isUndefined(killed.library.corpus.source('a'));
      const { library } = openLibrary(folder, { storage });
      await library.whenRead();
      assert.deepEqual(library.counts, { built: 1, readBack: 0 });
      assert.equal(library.corpus.source('a')?.paragraphs.length, 50_000);
    });

    test('of other versions, of long ago or half written is dropped', async () => {
      const { storage, kept } = await cached();
      const other = joinPath(storage, 'index', 'other', 'file');
      await writeText(other, 'Of another version.');
      await writeText(kept.with({ path: `${kept.path}.x.tmp` }), 'Half');
      const log = { info: () => undefined, warn: () => undefined };
      const cache = new IndexCache(fs, storage, log);
      const names = async () =>
        (await fs.readDirectory(joinPath(storage, 'index', indexFileVersion))).length;
      const hour = 60 * 60 * 1000;
      await cache.sweep();
      assert.equal(await names(), 2, 'another window may be writing it');
      await cache.sweep(Date.now() + 2 * hour);
      assert.equal(await names(), 1);
      await cache.sweep(Date.now() + 31 * 24 * hour);
      assert.equal(await names(), 0);
      assert.lengthOf(await fs.readDirectory(joinPath(storage, 'index')), 1);
    });
  });

  test('a source that changes while it is read is read again', async () => {
    const folder = freshFolder('changing');
    const file = joinPath(folder, 'a.md');
    await writeText(file, sourceText('a', 'Old words.'));
    let changes = 2;
    const access = accessWith({
      readFile: async (uri) => {
        const bytes = await fs.readFile(uri);
        if (changes > 0)
          await writeText(file, sourceText('a', `New words ${'!'.repeat(changes--)}`));
        return bytes;
      },
    });
    const { library } = openLibrary(folder, { access });
    const corpus = await library.whenRead();
    assert.equal(corpus.source('a')?.body.trim(), 'New words !');
  });

  test('one that changes all the time is told of, and read once it rests', async () => {
    const folder = freshFolder('restless');
    const file = joinPath(folder, 'a.md');
    await writeText(file, sourceText('a', 'Words.'));
    let isResting = false;
    let size = 0;
    const access = accessWith({
      stat: async (uri) => {
        const found = await fs.stat(uri);
        return isResting || uri.path !== file.path ? found : { ...found, size: ++size };
      },
    });
    const { library } = openLibrary(folder, { access });
    await library.whenRead();
    assert.match(problems(library).join(), /^a\.md: changes while it is read/u);
    isResting = true;
    await until(() => library.corpus.source('a'), 'it is read');
    assert.isEmpty(problems(library));
  });

  test('reading that takes long can be cancelled, and be done later', async () => {
    const folder = freshFolder('cancelled');
    for (const name of ['a', 'b']) {
      await writeText(joinPath(folder, `${name}.md`), sourceText(name, 'Words.'));
    }
    const cancellation = new vscode.CancellationTokenSource();
    let isSlow = true;
    const shown: string[] = [];
    const access = accessWith({
      readFile: async (uri) => {
        if (isSlow && uri.path.endsWith('b.md')) {
          await until(() => cancellation.token.isCancellationRequested, 'it is cancelled');
        }
        return fs.readFile(uri);
      },
    });
    const { library, log } = openLibrary(folder, {
      access,
      withProgress: (options, task) => {
        const report = ({ message = '' }) => {
          shown.push(`${options.title}: ${message}`);
          cancellation.cancel();
        };
        return task({ report }, cancellation.token);
      },
    });
    await library.whenRead();
    assert.lengthOf(shown, 1);
    assert.match(shown[0] ?? '', /^Reading sources: .*b\.md \(2 of 2\)$/u);
    assert.deepEqual(states(library), ['a.md: ready', 'b.md: cancelled']);
    assert.include(log.join(), 'Reading was cancelled; left out: ');
    isSlow = false;
    library.readAnew();
    await until(() => states(library).join() === 'a.md: ready,b.md: ready', 'both are read');
  });

  test('while a source of 5 MB is read, the host does other work again and again', async () => {
    const folder = freshFolder('big');
    const paragraph = `${'The parties shall reduce and limit what they have agreed upon. '.repeat(8)}\n\n`;
    const body = Array.from({ length: 10_000 }, (_, at) => `${at} ${paragraph}`).join('');
    assert.isAbove(body.length, 5_000_000);
    await writeText(joinPath(folder, 'big.txt'), sourceText('big', body));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    try {
      const { library } = openLibrary(folder, { storage: freshFolder('storage') });
      const corpus = await library.whenRead();
      assert.equal(corpus.source('big')?.paragraphs.length, 10_000);
      // Reading it takes a few hundred milliseconds: in one go, hardly a turn would be left for others.
      assert.isAbove(turns, 8);
    } finally {
      clearInterval(timer);
    }
  });
});

function accessWith(changed: Partial<FileAccess>): FileAccess {
  return {
    stat: (uri) => fs.stat(uri),
    readDirectory: (uri) => fs.readDirectory(uri),
    readFile: (uri) => fs.readFile(uri),
    writeFile: (uri, bytes) => fs.writeFile(uri, bytes),
    createDirectory: (uri) => fs.createDirectory(uri),
    rename: (from, to, options) => fs.rename(from, to, options),
    delete: (uri, options) => fs.delete(uri, options),
    ...changed,
  };
}
