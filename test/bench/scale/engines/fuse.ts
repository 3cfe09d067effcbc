import Fuse, { type IFuseOptions } from 'fuse.js';
import { answers, type Engine } from './engine';

/** As most people use it who search whole sentences: anywhere in the text, all else as it comes. */
export const fuse = () => fuseWith('Fuse.js', { ignoreLocation: true });

/** Its own mode for several words, as strict as it has to be to tell passages apart. */
export const fuseTokens = () =>
  fuseWith('Fuse.js, token search', {
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
  });

function fuseWith(name: string, options: IFuseOptions<string>): Engine {
  let index: Fuse<string> | undefined;
  return {
    name,
    build(passages) {
      index = new Fuse(passages, options);
      return Promise.resolve();
    },
    search: (query) =>
      index?.search(query, { limit: answers }).map(({ refIndex }) => refIndex) ?? [],
  };
}
