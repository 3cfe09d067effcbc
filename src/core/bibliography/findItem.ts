import type { Parsed } from '../source/dataProblem';
import type { BibliographyFile } from './additions';
import { bibliographyFormat } from './format';

/** An item of a bibliography under its citation key: CSL variables, as the file has them. */
export type FindItem = (key: string) => Readonly<Record<string, unknown>> | undefined;

/**
 * Reads a bibliography so that works can be found in it by their keys.
 * @returns undefined for a file that is no bibliography, as most JSON and YAML files are not
 */
export async function readBibliography(
  file: BibliographyFile,
): Promise<Parsed<FindItem> | undefined> {
  const format = bibliographyFormat(file.name, file.text);
  switch (format) {
    case 'biblatex':
    case 'bibtex': {
      const { itemsOfBib } = await import('./bib/itemsOfBib');
      return itemsOfBib(file);
    }
    case 'csl-json': {
      const { itemsOfCslJson } = await import('./csl/itemsOfCslJson');
      return itemsOfCslJson(file);
    }
    case 'csl-yaml': {
      const { itemsOfCslYaml } = await import('./yaml/itemsOfCslYaml');
      return itemsOfCslYaml(file);
    }
    case 'hayagriva':
    case undefined:
      return undefined;
  }
}
