import type { Parsed } from '../../source/dataProblem';
import type { BibliographyFile } from '../additions';
import type { FindItem } from '../findItem';
import { readEntry } from './readEntry';
import { lineAt, scanBib } from './scanBib';

/** The entries of a `.bib` file by their keys. An entry is read when it is asked for. */
export function itemsOfBib({ name, text }: BibliographyFile): Parsed<FindItem> {
  const { entries, strings, problems } = scanBib(text);
  const [problem] = problems;
  // What stands before the trouble can be read all the same.
  if (problem && entries.length === 0) {
    const line = lineAt(text, problem.at);
    return { ok: false, problems: [{ file: name, line, reason: problem.reason }] };
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const definitions = strings.map(({ start, end }) => text.slice(start, end)).join('\n');
  return {
    ok: true,
    value: (key) => {
      const entry = byKey.get(key);
      return entry && readEntry(text.slice(entry.start, entry.end), definitions);
    },
  };
}
