import { stringify } from 'yaml';
import { isoDate } from '../bibliography/dates';
import type { CslDate, CslItem } from '../csl/item';

/**
 * A whole source file: the work as YAML front matter, then the body. `parseSource` reads it back to
 * the same work and body, where the body ends with a line end; else one is added. Blank lines
 * before the body are none of it.
 * @param work without empty variables, as `parseSource` wants it
 */
export function sourceFileText(work: CslItem, body: string): string {
  const { id, type, ...rest } = work;
  const variables = Object.entries(rest).map(([name, value]: [string, unknown]) => [
    name,
    isDate(value) ? writeDate(value) : value,
  ]);
  const yaml = stringify({ id, type, ...Object.fromEntries(variables) }, { lineWidth: 0 });
  const text = body.replace(/^(?:[ \t]*\r?\n)+/u, '');
  return `---\n${yaml}---\n\n${text}${text.endsWith('\n') ? '' : '\n'}`;
}

function isDate(value: unknown): value is CslDate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** ISO 8601, as people write it, wherever that says all: one day, month or year of four digits. */
function writeDate(date: CslDate): unknown {
  const { circa, literal, ...parts } = date;
  const iso = isoDate(parts);
  const isPlain = circa === undefined && literal === undefined;
  return isPlain && iso !== undefined && /^\d{4}(?:-\d\d){0,2}$/u.test(iso) ? iso : date;
}
