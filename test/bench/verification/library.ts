import { bundledAgreements } from '../../../src/core/bundled';
import { arrangeShelf } from '../../../src/core/index/arrangeShelf';
import { indexSource } from '../../../src/core/index/sourceIndex';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { countedParagraphs } from '../../../src/core/source/locators/sourceLocators';
import { paragraphsOf } from '../../../src/core/source/paragraphs';
import type { Source } from '../../../src/core/source/source';
import { finish } from '../../../src/core/text/steps';
import type { Checkable } from '../../../src/core/verify/verifier';
import { cutIntoPassages, multiplyPassages } from '../scale/passages';

const times = 3;
const passagesOfParagraph = 5;
const paragraphsOfSource = 80;

/** Sources as large as somebody's whole library of them. */
export interface Library extends Checkable {
  readonly sources: readonly Source[];
  /** What of it somebody has written: the rest is put together of halves. */
  readonly written: readonly Source[];
  /** In UTF-16 units. */
  readonly characters: number;
}

/** The addresses three times: as they are, and twice with the halves of their passages paired anew. */
export function libraryOf(addresses: readonly string[]): Library {
  const passages = addresses.flatMap((text) => cutIntoPassages(text));
  const bodies = inGroups(
    inGroups(multiplyPassages(passages, times), passagesOfParagraph, ' '),
    paragraphsOfSource,
    '\n\n',
  );
  const sources = bodies.map(sourceOf);
  const agreements = bundledAgreements();
  const indexed = sources.map((source) => ({ source, index: finish(indexSource(source)) }));
  return {
    sources,
    written: sources.slice(0, Math.floor(sources.length / times)),
    characters: bodies.reduce((sum, { length }) => sum + length, 0),
    shelf: finish(arrangeShelf(indexed)),
    citableWorks: citableWorks(sources, agreements),
    agreements,
  };
}

function sourceOf(body: string, index: number): Source {
  const id = `address-${index + 1}`;
  return {
    id,
    work: { id, type: 'speech', title: `Address ${index + 1}` },
    body,
    paragraphs: finish(paragraphsOf(body)),
    quotedWorks: [],
    cuts: [],
    locators: countedParagraphs,
  };
}

function inGroups(texts: readonly string[], size: number, between: string): readonly string[] {
  return texts.flatMap((_, at) =>
    at % size === 0 ? [texts.slice(at, at + size).join(between)] : [],
  );
}
