import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import type { ImportedText, ImportFormat } from '../../../src/core/importing/importedText';
import { importText } from '../../../src/core/importing/importText';
import { formatProblem } from '../../../src/core/source/dataProblem';

/** The bytes of a file of test/fixtures/importing. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/importing/${name}`));
}

export async function imported(
  format: ImportFormat,
  file: Uint8Array | string,
): Promise<ImportedText> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await importText('file', bytes, format);
  assert.isTrue(read.ok, JSON.stringify(read));
  return read.value;
}

/** What is reported of a file that cannot be read. */
export async function problemsOf(format: ImportFormat, bytes: Uint8Array): Promise<string> {
  const read = await importText('file', bytes, format);
  return read.ok ? 'none' : read.problems.map(formatProblem).join('\n');
}

/** One of the notes says so. */
export function assertTold({ notes }: ImportedText, words: RegExp): void {
  assert.isTrue(
    notes.some((note) => words.test(note)),
    `${String(words)} in:\n${notes.join('\n')}`,
  );
}
