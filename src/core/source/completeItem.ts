import * as v from 'valibot';
import { readDate } from '../bibliography/dates';
import { cslItemSchema } from '../csl/itemSchema';
import { cslDateVariables } from '../csl/variables';

/** The front matter of a source file as it is written. */
export type FrontMatterData = Readonly<Record<string, unknown>>;

/** What a source's front matter asks of a bibliography. */
export interface Wanted {
  /** The citation key under which the work is looked for. */
  readonly id: string;
  /** The bibliographies that the front matter names itself; none where it names none. */
  readonly bibliographies: readonly string[];
}

/**
 * What is to be looked up for a source whose front matter does not say what kind of work it is, or
 * names a bibliography; undefined where the front matter is all there is.
 */
export function wantedItem(data: unknown): Wanted | undefined {
  if (!isFields(data)) return undefined;
  const { id, type, bibliography } = data;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if (type !== undefined && bibliography === undefined) return undefined;
  const named = [bibliography].flat().filter((each) => typeof each === 'string');
  return { id: String(id), bibliographies: named };
}

/**
 * The front matter with what a bibliography knows of the work besides; its own fields win. Fields of
 * the bibliography that a source could not have (an abstract, a shelf mark) are left out.
 */
export function completeItem(data: unknown, item: FrontMatterData | undefined): unknown {
  if (!isFields(data)) return data;
  const { bibliography: _named, ...own } = data;
  return { ...(item && usableFields(item)), ...own };
}

function usableFields(item: FrontMatterData): FrontMatterData {
  const fields: Record<string, unknown> = { ...item };
  for (const variable of cslDateVariables) {
    const date = fields[variable];
    if (date === undefined || !troubled({ ...sound, [variable]: date }).has(variable)) continue;
    fields[variable] = readDate(date);
  }
  const refused = troubled({ ...fields, id: sound.id });
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !refused.has(name)));
}

const sound = { id: 'id', type: 'document' };

/** The fields that validation refuses. */
function troubled(item: unknown): ReadonlySet<unknown> {
  const checked = v.safeParse(cslItemSchema, item);
  return new Set(checked.success ? [] : checked.issues.map(({ path }) => path?.[0].key));
}

function isFields(data: unknown): data is FrontMatterData {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
