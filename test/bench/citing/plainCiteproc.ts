import CSL from 'citeproc';
import { workRead, type Citation } from '../../../src/core/cite/citation';
import { loadCslFiles } from '../../../src/core/cite/cslFiles';
import { foldWork } from '../../../src/core/cite/foldWork';
import type { BundledStyle } from '../../../src/core/cite/styles';

/** The part of citeproc's interface that documents are written with, and that the extension has no use for. */
interface DocumentEngine {
  processCitationCluster(
    citation: object,
    before: readonly (readonly [string, number])[],
    after: readonly [],
  ): unknown;
}

/**
 * citeproc as its documentation has it used, for a document that grows by one citation at a time.
 * @returns writes the citation of that index, which must be the next one
 */
export async function plainCiteproc(
  style: BundledStyle,
  citations: readonly Citation[],
): Promise<(index: number) => unknown> {
  const files = await loadCslFiles(style);
  const works = new Map(citations.map((each) => [workRead(each).id, foldWork(workRead(each))]));
  const engine = new CSL.Engine(
    {
      retrieveLocale: (language) => files.locales.get(language),
      retrieveItem: (id) => works.get(id),
    },
    files.style,
  ) as unknown as DocumentEngine;
  const before: (readonly [string, number])[] = [];
  return (index) => {
    const citation = citations[index];
    if (!citation) throw new RangeError(`there is no citation ${index}`);
    const { locator } = citation;
    const cite = {
      id: workRead(citation).id,
      ...(locator && { label: locator.label, locator: locator.value }),
    };
    const citationID = `c${index}`;
    const properties = { noteIndex: index + 1 };
    const written = engine.processCitationCluster(
      { citationID, citationItems: [cite], properties },
      before,
      [],
    );
    before.push([citationID, index + 1]);
    return written;
  };
}
