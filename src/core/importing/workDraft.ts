import * as v from 'valibot';
import { makeKey, looseKeys } from '../bibliography/key';
import { isoStart } from '../bibliography/dates';
import { cslItemSchema } from '../csl/itemSchema';
import type { CslItem, CslName } from '../csl/item';
import { fieldProblems } from '../schema/fieldProblems';

/** A variable of CSL that the writer of a new source is asked for, as one line of text. */
export type AskedField =
  'title' | 'author' | 'container-title' | 'publisher' | 'authority' | 'issued' | 'URL' | 'id';

/** The types that a source is likely to have, the likeliest first. */
export const usualTypes = [
  'report',
  'treaty',
  'webpage',
  'book',
  'article-journal',
  'article-newspaper',
  'chapter',
  'speech',
  'hearing',
  'legislation',
  'bill',
  'legal_case',
  'interview',
  'personal_communication',
  'document',
] as const;

const fieldsOfTypes: Readonly<Record<string, readonly AskedField[]>> = {
  treaty: ['title', 'issued', 'URL'],
  legislation: ['title', 'issued', 'URL'],
  bill: ['title', 'authority', 'issued', 'URL'],
  regulation: ['title', 'authority', 'issued', 'URL'],
  legal_case: ['title', 'authority', 'issued', 'URL'],
  hearing: ['title', 'authority', 'issued', 'URL'],
  book: ['author', 'title', 'publisher', 'issued'],
  report: ['author', 'title', 'publisher', 'issued', 'URL'],
  interview: ['author', 'title', 'issued'],
  personal_communication: ['author', 'title', 'issued'],
  speech: ['author', 'title', 'issued', 'URL'],
  document: ['author', 'title', 'issued', 'URL'],
};

/** The fields that citations of this type show; `id` last, for it is made of the others. */
export function fieldsOf(type: string): readonly AskedField[] {
  const own = fieldsOfTypes[type] ?? ['author', 'title', 'container-title', 'issued', 'URL'];
  return [...own, 'id'];
}

/** A field of a work as one line; empty where it is not known. */
export function fieldText(work: Partial<CslItem>, field: AskedField): string {
  if (field === 'author') return (work.author ?? []).map(nameText).join('; ');
  if (field === 'issued') return isoStart(work.issued) ?? '';
  const value: unknown = work[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function nameText({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}

/** The work with a field as it was typed; without it where nothing was. */
export function withField(
  work: Partial<CslItem>,
  field: AskedField,
  typed: string,
): Partial<CslItem> {
  const text = typed.trim();
  // What was not changed keeps what one line does not show: a range of days, parts of names.
  if (text === fieldText(work, field)) return work;
  const rest = Object.fromEntries(Object.entries(work).filter(([name]) => name !== field));
  if (text === '') return rest;
  if (field === 'author') return { ...rest, author: namesOf(text) };
  if (field !== 'issued') return { ...rest, [field]: text };
  const checked = v.safeParse(cslItemSchema, { ...anyWork, issued: text });
  return checked.success && checked.output.issued
    ? { ...rest, issued: checked.output.issued }
    : rest;
}

/** Names parted by semicolons: `Smith, Jane` is a person, what has no comma stays as it is. */
function namesOf(text: string): readonly CslName[] {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const [family = '', given = ''] = each.split(/,\s*/u, 2);
      return given === '' ? { literal: each.replace(/,$/u, '') } : { family, given };
    });
}

const anyWork = { id: 'any', type: 'document' } as const;

/** What is wrong with a field as it was typed: a clause; undefined where nothing is, or nothing was typed. */
export function fieldProblem(field: AskedField, typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return field === 'id' || field === 'title' ? 'must not be empty' : undefined;
  const value = field === 'author' ? namesOf(text) : text;
  const checked = v.safeParse(cslItemSchema, { ...anyWork, [field]: value });
  return checked.success ? undefined : fieldProblems(checked.issues)[0]?.reason;
}

/** So many words of a name or a title make a key that one can still type. */
const wordsOfKey = 3;
const emptyWords = /^(?:the|a|an|of|and|for|on|in|to)$/u;

/**
 * A citation key for a work: the first author's name, or the title's first words, and the year.
 * @param taken keys of other sources
 */
export function proposeId(work: Partial<CslItem>, taken: ReadonlySet<string>): string {
  const [first] = work.author ?? [];
  const name = first?.family ?? first?.literal ?? work.title ?? 'source';
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^a-z\d]+/u)
    .filter((word) => word !== '' && !emptyWords.test(word));
  const year = isoStart(work.issued)?.split('-')[0];
  const parts = [...words.slice(0, wordsOfKey), ...(year === undefined ? [] : [year])];
  return makeKey(parts.length > 0 ? parts.join('-') : 'source', taken, looseKeys);
}
