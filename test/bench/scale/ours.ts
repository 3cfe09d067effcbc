import { arrangeShelf } from '../../../src/core/index/arrangeShelf';
import { indexSource } from '../../../src/core/index/sourceIndex';
import { PassageSearch } from '../../../src/core/search/passageSearch';
import { countedParagraphs } from '../../../src/core/source/locators/sourceLocators';
import { paragraphsOf } from '../../../src/core/source/paragraphs';
import type { Source } from '../../../src/core/source/source';
import { finish } from '../../../src/core/text/steps';
import { answers, type Engine } from './engines/engine';

/** The extension's own search, over a source whose paragraphs are the passages; cutting them is part of the index. */
export function ours(): Engine {
  let search: PassageSearch | undefined;
  let body = '';
  return {
    name: 'ours',
    build(passages) {
      const source = sourceOf(passages);
      ({ body } = source);
      const shelf = finish(arrangeShelf([{ source, index: finish(indexSource(source)) }]));
      search = new PassageSearch(shelf, 'paragraph');
      return Promise.resolve();
    },
    // V8 keeps a text with characters beyond Latin-1 in two bytes each.
    copyOfText: () => body.length * (/[^\u0000-\u00FF]/u.test(body) ? 2 : 1),
    search: (query) =>
      search?.search(query, answers).map(({ passage }) => passage.paragraph - 1) ?? [],
  };
}

/** A source of these passages, each a paragraph; its sentences are cut as those of any text. */
export function sourceOf(passages: readonly string[]): Source {
  const body = passages.join('\n\n');
  return {
    id: 'sotu',
    work: { id: 'sotu', type: 'speech', title: 'State of the Union addresses' },
    body,
    paragraphs: finish(paragraphsOf(body)),
    quotedWorks: [],
    cuts: [],
    locators: countedParagraphs,
  };
}
