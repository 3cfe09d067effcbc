import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentLanguage } from '../../src/core/markup/language';
import { expectedOf, labelled, type LabelledDocument } from './labelled';

const folder = 'test/corpus';

/** A case as test/corpus/README.md describes it. */
interface WrittenCase {
  readonly what: string;
  readonly in: string;
  readonly expect: string | readonly string[];
  readonly message?: string;
  readonly text: string;
}

/** The documents that were written beside the program, a file for each theme. */
export function documentsByHand(): readonly LabelledDocument[] {
  return documentsIn('by-hand');
}

/** Those of testers who had not seen it, likewise. */
export function documentsByTesters(): readonly LabelledDocument[] {
  return documentsIn('by-testers');
}

function documentsIn(name: string): readonly LabelledDocument[] {
  const files = readdirSync(`${folder}/${name}`).sort();
  return files.flatMap((file) => {
    const cases = parse(
      readFileSync(`${folder}/${name}/${file}`, 'utf8'),
    ) as readonly WrittenCase[];
    return cases.map((each) => documentOf(each, `${name}/${file.replace(/\.yaml$/u, '')}`));
  });
}

function documentOf(written: WrittenCase, theme: string): LabelledDocument {
  const { text, message, expect } = written;
  const what = `${theme}: ${written.what}`;
  const language = documentLanguage(written.in);
  if (!language) throw new Error(`${what}: “${written.in}” is no language`);
  const expected = [expect].flat().filter((each) => each !== 'nothing');
  return labelled(
    { what, language, text, ...(message !== undefined && { message }) },
    expected.map(expectedOf),
  );
}
