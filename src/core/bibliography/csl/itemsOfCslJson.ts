import type { Parsed } from '../../source/dataProblem';
import type { BibliographyFile } from '../additions';
import type { FindItem } from '../findItem';
import { itemsById } from './itemsById';
import { reasonOf } from '../../text/reasonOf';

/** The items of a CSL-JSON file by their ids; undefined for JSON of another kind. */
export function itemsOfCslJson({ name, text }: BibliographyFile): Parsed<FindItem> | undefined {
  const content = text.replace(/^\uFEFF/u, '');
  if (!content.trimStart().startsWith('[')) return undefined;
  try {
    const find = itemsById(JSON.parse(content));
    return find && { ok: true, value: find };
  } catch (error) {
    const reason = `is not valid JSON: ${reasonOf(error)}`;
    return { ok: false, problems: [{ file: name, reason }] };
  }
}
