/** A run of markers of emphasis: `*`, `**`, `_`. */
export interface EmphasisMarker {
  readonly written: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its place among the pieces of the prose. */
  readonly piece: number;
}

interface OpenMarker extends EmphasisMarker {
  left: number;
}

/** So many open runs are looked through for the one that a run closes. */
const deepest = 8;

/** Tells which markers of emphasis are pairs: only those are markup, the others are seen. */
export class EmphasisMarkers {
  readonly #open = new Map<string, OpenMarker[]>();
  readonly #all: OpenMarker[] = [];

  /** Markers come in the order of the text. */
  add(marker: EmphasisMarker): void {
    const added = { ...marker, left: marker.written.length };
    this.#all.push(added);
    const sign = marker.written.charAt(0);
    const open = this.#open.get(sign) ?? [];
    this.#open.set(sign, open);
    if (marker.closes) {
      for (let looked = 0; looked < deepest && added.left > 0; looked++) {
        const last = open.at(-1);
        if (!last) break;
        const paired = Math.min(last.left, added.left);
        last.left -= paired;
        added.left -= paired;
        if (last.left === 0) open.pop();
      }
    }
    if (marker.opens && added.left > 0) open.push(added);
  }

  /** What is seen of each marker. */
  seen(): readonly { readonly piece: number; readonly text: string }[] {
    return this.#all.map(({ piece, written, left }) => ({ piece, text: written.slice(0, left) }));
  }
}
