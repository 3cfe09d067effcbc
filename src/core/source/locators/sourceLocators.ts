/** By what the places of a source are cited. Plain data. */
export interface SourceLocators {
  /**
   * The labels that count, the most telling first: what is known at a place by the first of them is its
   * locator. `paragraph` is the last word: paragraphs that have no number of their own are counted.
   */
  readonly labels: readonly string[];
  readonly tracks: readonly LocatorTrack[];
}

/**
 * Places that follow each other through a body: pages; or articles and sections, which end each other.
 * Each holds from where it begins to where the next one does.
 */
export interface LocatorTrack {
  /** UTF-16 offsets in the body, ascending. */
  readonly starts: Uint32Array;
  /** The label of each; empty where nothing is known until the next. */
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

/** Of a source whose places are known by their counted paragraphs alone. */
export const countedParagraphs: SourceLocators = { labels: ['paragraph'], tracks: [] };

/** A track while it is made, in the order of the text. */
export class TrackBuilder {
  readonly #starts: number[] = [];
  readonly #labels: string[] = [];
  readonly #values: string[] = [];

  /** A place that begins here; at the same offset, the later one counts. */
  begin(start: number, label: string, value: string): void {
    if (this.#starts.at(-1) === start) {
      this.#starts.pop();
      this.#labels.pop();
      this.#values.pop();
    }
    this.#starts.push(start);
    this.#labels.push(label);
    this.#values.push(value);
  }

  /** From here on nothing is known. */
  end(start: number): void {
    if (this.#labels.length > 0) this.begin(start, '', '');
  }

  /** The track; undefined where it is empty. */
  track(): LocatorTrack | undefined {
    if (this.#starts.length === 0) return undefined;
    return {
      starts: Uint32Array.from(this.#starts),
      labels: this.#labels,
      values: this.#values,
    };
  }
}
