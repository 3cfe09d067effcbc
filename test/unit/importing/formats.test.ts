import { assert } from 'chai';
import { importFormat } from '../../../src/core/importing/importFormat';
import { importText } from '../../../src/core/importing/importText';
import { assertTold, fixture, imported, problemsOf } from './support';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

suite('importFormat', () => {
  const cases: readonly (readonly [name: string, start: string, format: string | undefined])[] = [
    ['report.pdf', '%PDF-1.7', 'pdf'],
    ['report.txt', '%PDF-1.7', 'pdf'],
    ['report', '\n%PDF-1.4', 'pdf'],
    ['Report.DOCX', 'PK\u0003\u0004…', 'docx'],
    ['locked.docx', '\u00D0\u00CF', 'docx'],
    ['sheet.xlsx', 'PK\u0003\u0004…', undefined],
    ['page.htm', '<p>', 'html'],
    ['page', '<!-- saved -->\n<!DOCTYPE html><p>', 'html'],
    ['notes.md', '# Notes', 'markdown'],
    ['notes.txt', 'Notes', 'text'],
    ['README', 'Notes', 'text'],
    ['picture.png', '\u0089PNG', undefined],
    ['program.txt', 'a\0b', undefined],
  ];
  for (const [name, start, format] of cases) {
    test(`${name} that begins with ${JSON.stringify(start)} is ${format ?? 'none'}`, () => {
      assert.equal(importFormat(name, bytesOf(start)), format);
    });
  }

  test('knows text in UTF-16 by its byte order mark', () => {
    assert.equal(importFormat('notes.txt', Uint8Array.of(0xff, 0xfe, 65, 0)), 'text');
  });
});

suite('importing text', () => {
  test('reads windows-1252, and says so', async () => {
    const text = await imported('text', fixture('western.txt'));
    assert.equal(
      text.body,
      'The café’s “résumé” – naïve, signed in Orléans.\n\n© 1992 Ministère\n',
    );
    assertTold(text, /not in UTF-8\. It was read as windows-1252/u);
  });

  test('reads UTF-8 and UTF-16 by their byte order marks, and has nothing to tell', async () => {
    const wide = Uint8Array.from([0xfe, 0xff, 0, 0x41, 0x20, 0x19]);
    assert.deepEqual(await imported('text', wide), { body: 'A’\n', work: {}, notes: [] });
    assert.equal((await imported('text', '\uFEFFA’')).body, 'A’\n');
  });

  test('keeps the lines, the no-break spaces and the oddities', async () => {
    const { body } = await imported(
      'text',
      '\r\n\r\nOne  line\r\n_and_\u00A0two.\r\n \r\n\r\nThree.',
    );
    assert.equal(body, 'One  line\n_and_\u00A0two.\n\nThree.\n');
  });

  test('makes markers of form feeds, within a paragraph that goes on', async () => {
    const text = await imported('text', 'One.\n\n\fTwo goes\non\n\fhere.\n\f');
    assert.equal(text.body, '{p. 1}\n\nOne.\n\n{p. 2}\n\nTwo goes\non\n{p. 3}\nhere.\n');
    assertTold(text, /part 3 pages; each became a locator, \{p\. 1\} to \{p\. 3\}/u);
  });

  test('tells of words that read as a marker', async () => {
    const text = await imported('text', 'See {p. 3} and {00:12:31}, but {x}.');
    assertTold(text, /^2 passages of the text itself.*: page 3 and timestamp 00:12:31\./u);
  });

  test('says why a file has nothing to quote', async () => {
    assert.equal(await problemsOf('text', new Uint8Array()), 'file: is empty');
    assert.equal(
      await problemsOf('text', bytesOf(' \n\f\n')),
      'file: has no text that could be quoted',
    );
    assert.match(await problemsOf('text', Uint8Array.of(65, 0, 66)), /is not a text file/u);
  });

  test('ends when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    const { signal } = controller;
    let error: unknown;
    await importText('a.txt', bytesOf('Words.'), 'text', { signal }).catch((reason: unknown) => {
      error = reason;
    });
    assert.equal(error, signal.reason);
  });

  test('breathes between pieces of long work', async () => {
    let breaths = 0;
    const breathe = (): Promise<void> => {
      breaths++;
      return Promise.resolve();
    };
    const page = `<p>${'A sentence of <b>some</b> words. '.repeat(40)}</p>\n`.repeat(1500);
    await importText('a.html', bytesOf(page), 'html', { breathe });
    assert.isAbove(breaths, 0);
  });
});
