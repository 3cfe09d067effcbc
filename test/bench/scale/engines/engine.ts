/** A search over passages: ours, or what somebody would pick instead. */
export interface Engine {
  readonly name: string;
  /** True for one that reads all passages at every search, so that building it costs nothing. */
  readonly hasNoIndex?: boolean;
  build(passages: readonly string[]): Promise<void>;
  /** The bytes of a copy of the passages’ text that it holds where a user’s has it anyway; they are told apart. */
  copyOfText?(): number;
  /** @returns the places of passages in the list, best first, at most five */
  search(query: string): readonly number[];
}

/** So many answers are looked at. */
export const answers = 5;

/** Makes an engine. Peers that are no dependency of the project are loaded with `load`. */
export type MakeEngine = (load: (name: string) => unknown) => Engine;
