import { answers, type MakeEngine } from './engine';

/** As much of MiniSearch's types as is used here: it is not installed where the compiler looks. */
type MiniSearch = new (options: {
  readonly fields: readonly string[];
  readonly searchOptions: {
    readonly fuzzy: (term: string) => number | false;
    readonly prefix: (term: string) => boolean;
    readonly combineWith: 'OR';
  };
}) => {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(query: string): readonly { readonly id: number }[];
};

/** Set up as its documentation advises: short words neither fuzzily nor by their beginnings. */
export const miniSearch: MakeEngine = (load) => {
  const index = new (load('minisearch') as MiniSearch)({
    fields: ['text'],
    searchOptions: {
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 3,
      combineWith: 'OR',
    },
  });
  return {
    name: 'MiniSearch',
    build(passages) {
      index.addAll(passages.map((text, id) => ({ id, text })));
      return Promise.resolve();
    },
    search: (query) =>
      index
        .search(query)
        .slice(0, answers)
        .map(({ id }) => id),
  };
};
