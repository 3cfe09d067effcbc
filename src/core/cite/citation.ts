import type { CslItem, Locator } from '../csl/item';

/** What a quotation is cited by. */
export interface Citation {
  /** The work whose words they are. */
  readonly work: CslItem;
  /** The work where they were read, when that is another one. */
  readonly quotedIn?: CslItem;
  /** Where in the work that was read: in `quotedIn` if there is one, else in `work`. */
  readonly locator?: Locator;
}

/** The work that was read: the one that a bibliography lists, and that a key stands for. */
export function workRead({ work, quotedIn }: Citation): CslItem {
  return quotedIn ?? work;
}
