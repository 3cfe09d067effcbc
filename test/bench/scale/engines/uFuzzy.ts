import { answers, type MakeEngine } from './engine';

/** As much of uFuzzy's types as is used here: it is not installed where the compiler looks. */
type UFuzzy = new (options: { readonly intraMode: 0 | 1 }) => {
  search(
    haystack: readonly string[],
    needle: string,
    outOfOrder: number,
  ): readonly [
    found: readonly number[] | null,
    info: { readonly idx: readonly number[] } | null,
    order: readonly number[] | null,
  ];
};

/** One error in each word; few words in any order, as many as it permutes in reasonable time. */
export const uFuzzy: MakeEngine = (load) => {
  const search = new (load('@leeoniya/ufuzzy') as UFuzzy)({ intraMode: 1 });
  let haystack: readonly string[] = [];
  return {
    name: 'uFuzzy',
    hasNoIndex: true,
    build(passages) {
      haystack = passages;
      return Promise.resolve();
    },
    search(query) {
      const [found, info, order] = search.search(haystack, query, mostPermuted);
      // What is too much to rank comes in the order of the text.
      const ranked = info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
      return ranked.slice(0, answers);
    },
  };
};

const mostPermuted = 4;
