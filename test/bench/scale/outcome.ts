import type { QueryKind } from './queries';

/** What a process that measures one engine says, one after another, while it goes on. */
export type Message =
  /** The engine's name, before anything else is done. */
  { readonly engine: string } | { readonly built: Built } | { readonly answered: Answer };

export interface Built {
  readonly milliseconds: number;
  /** What the process holds more than before, in its heap and in typed arrays. */
  readonly bytes: number;
  /** Whether there is an index, so that the figures say something. */
  readonly index: boolean;
}

export interface Answer {
  readonly kind: QueryKind;
  readonly milliseconds: number;
  /** 0 where the passage was first; absent where it was not among those that are looked at. */
  readonly rank?: number;
}

/** One engine at one size; what is missing was not done when the time was up. */
export interface Outcome {
  readonly engine: string;
  readonly built?: Built;
  readonly answers: readonly Answer[];
}
