import type { CslDate, CslItem, CslName } from '../../csl/item';
import { isoDate } from '../dates';

/** Variables that Pandoc takes as they are; it reads all other texts of CSL-YAML, addresses too, as Markdown. */
const verbatim = new Set(['id', 'type', 'DOI', 'language']);

/** The item as Pandoc reads CSL-YAML: what would be markup escaped, dates in ISO 8601. */
export function cslYamlItem(work: CslItem): Readonly<Record<string, unknown>> {
  const { id, type, ...rest } = work;
  const variables = Object.entries(rest).map(
    ([name, value]: [string, unknown]) => [name, writeValue(name, value)] as const,
  );
  return { id, type, ...Object.fromEntries(variables) };
}

function writeValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') {
    // Quote marks would be made typographic.
    if (name === 'URL') return escapeMarkdown(value.replace(/'/gu, '%27').replace(/"/gu, '%22'));
    return verbatim.has(name) ? value : escapeMarkdown(value);
  }
  if (Array.isArray(value)) return (value as readonly CslName[]).map(writeName);
  return writeDate(value as CslDate);
}

function writeName(name: CslName): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(name).map(([part, value]: [string, unknown]) => [
      part,
      typeof value === 'string' ? escapeMarkdown(value) : value,
    ]),
  );
}

/** The year as a text, too: Pandoc would take the number for one, but other readers do not. */
function writeDate(date: CslDate): unknown {
  const iso = isoDate(date);
  if (iso === undefined) return { literal: date.literal };
  return date.circa ? `${iso}~` : iso;
}

/** What is markup to Pandoc anywhere in a text: a dash and an ellipsis made of ASCII are, too. */
const inline =
  /[\\`*[\]<>$^~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|--|\.\.\.|&(?=#?[A-Za-z0-9]+;)|(?<!\S)@/gu;

/** What would begin a heading or a list. */
const block = /^(?:[#+:-](?=\s)|\(?(?:\d+|[A-Za-z]+|#)[.)](?=\s))/u;

function escapeMarkdown(text: string): string {
  const escaped = text.replace(inline, escapeEach);
  return escaped.replace(block, (opener) => opener.replace(/[^A-Za-z0-9]/gu, escapeEach));
}

function escapeEach(characters: string): string {
  return characters.replace(/./gu, '\\$&');
}

/** An item of a file, its Markdown undone: the reverse, for comparing. */
export function cslYamlText(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
  if (Array.isArray(value)) return value.map(cslYamlText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name, cslYamlText(each)]),
  );
}
