import * as v from 'valibot';
import type { CslItem } from '../csl/item';
import { cslItemSchema } from '../csl/itemSchema';
import { splitFrontMatter } from '../source/frontMatter';
import { parseYaml } from '../source/yaml';
import { counted, listed, were } from './wording';

/** A Markdown text without its front matter, and what that says of the work. */
export interface FrontMatterWork {
  readonly work: Partial<CslItem>;
  readonly body: string;
  readonly notes: readonly string[];
}

/** Names that other programs have for variables of CSL, where they mean the same. */
const otherNames: Readonly<Record<string, string>> = {
  date: 'issued',
  lang: 'language',
  url: 'URL',
  doi: 'DOI',
};

/** Takes the fields of CSL out of front matter; those that are none, or are not valid, are told. */
export function frontMatterWork(text: string): FrontMatterWork {
  const parts = splitFrontMatter(text);
  if (!parts) return { work: {}, body: text, notes: [] };
  const body = text.slice(parts.bodyStart);
  const yaml = parseYaml('', parts.yaml, parts.yamlLine);
  const data = yaml.ok ? yaml.value.data : undefined;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { work: {}, body, notes: ['The front matter was left out: it is no valid YAML.'] };
  }
  const work: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(data)) {
    const variable = otherNames[name] ?? name;
    const read = readVariable(variable, value);
    if (read === undefined) unknown.push(name);
    else work[variable] = read;
  }
  const notes =
    unknown.length === 0
      ? []
      : [
          `${counted(unknown.length, 'field')} of the front matter ${were(unknown.length)} left out: ${listed(unknown)}.`,
        ];
  return { work, body, notes };
}

/** The value as CSL has it; undefined where CSL has no such variable, or it is not of its form. */
function readVariable(variable: string, value: unknown): unknown {
  // The id and the type of an item that has but this variable: its own, where it is one of them.
  const item = { id: 'any', type: 'document', [variable]: asNames(variable, value) };
  const parsed = v.safeParse(cslItemSchema, item);
  return parsed.success ? parsed.output[variable as keyof CslItem] : undefined;
}

/** One author alone, and authors as bare texts, are how Pandoc has them. */
function asNames(variable: string, value: unknown): unknown {
  if (variable !== 'author') return value;
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.map((name) => (typeof name === 'string' ? { literal: name } : name));
}
