import type { Steps } from './steps';

const pieceLength = 1 << 16;

/**
 * Numbers of 32 bits, one after another, whose count is not known before. They are kept in pieces: an
 * array that grows would have to be copied, and a long one holds the host up.
 */
export class Numbers {
  readonly #pieces: Uint32Array[] = [];
  #last = new Uint32Array(0);
  length = 0;

  push(value: number): void {
    const place = this.length % pieceLength;
    if (place === 0) this.#pieces.push((this.#last = new Uint32Array(pieceLength)));
    this.#last[place] = value;
    this.length++;
  }

  /** All of them in one array. */
  all(): Steps<Uint32Array> {
    return this.#copyTo(new Uint32Array(this.length));
  }

  /** All of them in numbers of 16 bits, for which they must be small enough. */
  allOf16Bits(): Steps<Uint16Array> {
    return this.#copyTo(new Uint16Array(this.length));
  }

  *#copyTo<Target extends Uint16Array | Uint32Array>(target: Target): Steps<Target> {
    for (const [number, piece] of this.#pieces.entries()) {
      const start = number * pieceLength;
      target.set(piece.subarray(0, Math.min(pieceLength, this.length - start)), start);
      if (number % 16 === 15) yield;
    }
    return target;
  }
}
