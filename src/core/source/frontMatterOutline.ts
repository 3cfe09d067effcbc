import { wantedItem, type Wanted } from './completeItem';
import { splitFrontMatter } from './frontMatter';
import { parseYaml } from './yaml';

/** What is to be known of a source's front matter before the file is parsed. */
export interface FrontMatterOutline {
  /** 1-based line of the field `id`; the first of the front matter where there is none. */
  readonly idLine: number;
  /** What is to be looked up in a bibliography; absent where nothing is. */
  readonly wanted?: Wanted;
}

/** @returns undefined for a text without front matter */
export function frontMatterOutline(text: string): FrontMatterOutline | undefined {
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const { yaml, yamlLine } = parts;
  const beforeId = /^["']?id["']?[ \t]*:/mu.exec(yaml)?.index ?? 0;
  const idLine = yamlLine + (yaml.slice(0, beforeId).match(/\n/gu)?.length ?? 0);
  // Most say themselves what they are, and need not be read twice.
  if (/^type[ \t]*:/mu.test(yaml) && !/^bibliography[ \t]*:/mu.test(yaml)) return { idLine };
  const read = parseYaml('', yaml, yamlLine);
  const wanted = read.ok ? wantedItem(read.value.data) : undefined;
  return { idLine, ...(wanted && { wanted }) };
}
