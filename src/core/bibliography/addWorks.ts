import type { CslItem } from '../csl/item';
import type { Parsed } from '../source/dataProblem';
import type { Additions, BibliographyFile } from './additions';
import { exportedWork } from './exportedWork';
import type { BibliographyFormat } from './format';

/**
 * Makes sure that works are in a bibliography file. A work that is there already keeps its key;
 * the others are added after the last entry, and nothing else of the file changes. A file that
 * cannot be read whole gives problems, and no changes.
 * @param works whose ids differ
 * @param otherKeys keys that the new entries must not have either: those of the document's other files
 */
export async function addWorks(
  file: BibliographyFile & { readonly format: BibliographyFormat },
  works: readonly CslItem[],
  otherKeys: ReadonlySet<string> = new Set(),
): Promise<Parsed<Additions>> {
  const exported = works.map(exportedWork);
  // Each format's library is big, and is loaded when a file asks for it.
  switch (file.format) {
    case 'biblatex':
    case 'bibtex': {
      const { addToBib } = await import('./bib/addToBib');
      return addToBib(file, file.format, exported, otherKeys);
    }
    case 'csl-json': {
      const { addToCslJson } = await import('./csl/addToCslJson');
      return addToCslJson(file, exported, otherKeys);
    }
    case 'csl-yaml': {
      const { addToCslYaml } = await import('./yaml/addToCslYaml');
      return addToCslYaml(file, exported, otherKeys);
    }
    case 'hayagriva': {
      const { addToHayagriva } = await import('./yaml/addToHayagriva');
      return addToHayagriva(file, exported, otherKeys);
    }
  }
}
