import { answers, type MakeEngine } from './engine';

/** As much of FlexSearch's types as is used here: it is not installed where the compiler looks. */
type FlexSearch = new (options: { readonly tokenize: string }) => {
  add(id: number, text: string): void;
  search(query: string, options: { limit: number; suggest: boolean }): readonly number[];
};

/**
 * With its index for typos, which here finds more than that of beginnings of words, and with answers
 * that lack some of the words: without, a wrong word finds nothing.
 */
export const flexSearch: MakeEngine = (load) => {
  const { Index } = load('flexsearch') as { Index: FlexSearch };
  const index = new Index({ tokenize: 'tolerant' });
  return {
    name: 'FlexSearch',
    build(passages) {
      passages.forEach((text, id) => {
        index.add(id, text);
      });
      return Promise.resolve();
    },
    search: (query) => index.search(query, { limit: answers, suggest: true }),
  };
};
