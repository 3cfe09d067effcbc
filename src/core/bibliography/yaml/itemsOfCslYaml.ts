import { parseYaml } from '../../source/yaml';
import type { Parsed } from '../../source/dataProblem';
import type { BibliographyFile } from '../additions';
import { itemsById } from '../csl/itemsById';
import type { FindItem } from '../findItem';
import { cslYamlText } from './cslYamlItem';

/** The items of a CSL-YAML file by their ids; undefined for YAML of another kind. */
export function itemsOfCslYaml({ name, text }: BibliographyFile): Parsed<FindItem> | undefined {
  const content = text
    .replace(/^\uFEFF?(?:---[ \t]*\r?\n)?/u, '')
    .replace(/^(?:---|\.\.\.)[ \t]*$/mu, '');
  const read = parseYaml(name, content, 1);
  if (!read.ok) return read;
  const { data } = read.value;
  const list = Array.isArray(data) ? data : (data as { references?: unknown } | null)?.references;
  const find = itemsById(cslYamlText(list));
  return find && { ok: true, value: find };
}
