import type * as vscode from 'vscode';
import type { Corpus } from './corpus';
import type { Library } from './sources/library';

/** Gives the corpus; the first call loads it. Everything that parses data is evaluated then, not at activation. */
export type LoadCorpus = () => Promise<Corpus>;

/** The corpus as it is at any time, for what stays on the screen while sources change. */
export type LiveCorpus = Pick<Library, 'corpus' | 'onDidChange'>;

/** The library, loaded when it is first asked for, or a moment after activation. */
export interface LazyLibrary {
  readonly library: () => Promise<Library>;
  /** The same library once it is there, for what need not have it loaded. */
  readonly opened: Promise<Library>;
  /** What can be quoted; the first time, what can be quoted shortly after reading has begun. */
  readonly corpus: LoadCorpus;
  /** What can be quoted now: for what must answer at each keystroke. */
  readonly corpusNow: LoadCorpus;
  readonly dispose: () => void;
}

/** Few sources are read in this time, and a command that answers later seems to hang. */
const patience = 500;
const loadAfter = 1_000;

/** @param storage the folder that the extension may keep files in */
export function lazyLibrary(storage: vscode.Uri): LazyLibrary {
  let loading: Promise<Library> | undefined;
  let firstReading: Promise<unknown> | undefined;
  let isDisposed = false;
  let tell: (library: Library) => void = () => undefined;
  const opened = new Promise<Library>((resolve) => {
    tell = resolve;
  });
  const library = (): Promise<Library> => {
    loading ??= import('./sources/openLibrary').then(async ({ openLibrary }) => {
      const made = await openLibrary(storage);
      if (isDisposed) made.dispose();
      tell(made);
      return made;
    });
    return loading;
  };
  const timer = setTimeout(() => void library(), loadAfter);
  return {
    library,
    opened,
    corpus: async () => {
      const made = await library();
      firstReading ??= Promise.race([
        made.whenRead(),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]);
      await firstReading;
      return made.corpus;
    },
    corpusNow: async () => (await library()).corpus,
    dispose: () => {
      isDisposed = true;
      clearTimeout(timer);
      void loading?.then((made) => {
        made.dispose();
      });
    },
  };
}
