import type { CslItem } from '../../csl/item';
import type { Parsed } from '../../source/dataProblem';
import type { TextChange } from '../../quote/textChange';
import { lineEnding } from '../../text/lineEnding';
import {
  additions,
  sortWorks,
  type Additions,
  type BibliographyFile,
  type NewWork,
} from '../additions';
import { bibKeys } from '../key';
import { bibEntry, formatEntry } from './bibEntry';
import { candidates } from './candidates';
import { readEntry } from './readEntry';
import { lineAt, scanBib } from './scanBib';

/** Adds the works to a `.bib` file: new entries stand at its end. */
export function addToBib(
  { name, text }: BibliographyFile,
  dialect: 'bibtex' | 'biblatex',
  works: readonly CslItem[],
  otherKeys: Iterable<string>,
): Parsed<Additions> {
  const { entries, strings, problems } = scanBib(text);
  if (problems.length > 0) {
    return {
      ok: false,
      problems: problems.map(({ at, reason }) => ({ file: name, line: lineAt(text, at), reason })),
    };
  }
  const definitions = strings.map(({ start, end }) => text.slice(start, end)).join('\n');
  const existing = candidates(text, entries, works).flatMap(({ key, start, end }) => {
    const work = readEntry(text.slice(start, end), definitions);
    return work ? [{ key, work }] : [];
  });
  const fileKeys = entries.map(({ key }) => key);
  const sorted = sortWorks(works, existing, fileKeys, otherKeys, bibKeys);
  const value = additions(sorted, (missing) => [appended(text, dialect, missing)]);
  return { ok: true, value };
}

function appended(
  text: string,
  dialect: 'bibtex' | 'biblatex',
  works: readonly NewWork[],
): TextChange {
  const indent = /^([ \t]+)[A-Za-z][\w+-]*[ \t]*=/mu.exec(text)?.[1] ?? '  ';
  const written = works.map(({ key, work }) => formatEntry(bibEntry(work, key, dialect), indent));
  const lines = blankLineAfter(text) + written.join('\n');
  return {
    span: { start: text.length, end: text.length },
    newText: lines.replaceAll('\n', lineEnding(text)),
  };
}

/** What parts a new entry from the text before it. */
function blankLineAfter(text: string): string {
  if (text.replace(/^\uFEFF/u, '').trim() === '') return '';
  if (/\n[ \t]*\r?\n$/u.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}
