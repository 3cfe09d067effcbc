/** A probability is of 2048, and starts at a half. */
const certain = 1 << 11;

/**
 * Reads numbers bit by bit as LZMA's range coder wrote them: a bit that was foreseen takes less than
 * a bit, for each has a probability that learns from what came before. What is damaged gives other
 * bits, never an error.
 */
export class Bits {
  #bytes;
  #next;
  #probabilities;
  #range = 0xffffffff;
  #code = 0;

  /**
   * @param {Uint8Array} bytes
   * @param {number} start of the coder's bytes, of which the first is always 0
   * @param {number} count of the probabilities that are told apart
   */
  constructor(bytes, start, count) {
    this.#bytes = bytes;
    this.#next = start + 1;
    this.#probabilities = new Uint16Array(count).fill(certain / 2);
    for (let left = 4; left > 0; left--) this.#shift();
  }

  #shift() {
    this.#code = ((this.#code << 8) | (this.#bytes[this.#next++] ?? 0)) >>> 0;
  }

  #normalize() {
    if (this.#range >= 1 << 24) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#shift();
  }

  /**
   * @param {number} index of the bit's probability
   * @returns {0 | 1}
   */
  bit(index) {
    const probability = this.#probabilities[index] ?? 0;
    const bound = (this.#range >>> 11) * probability;
    if (this.#code < bound) {
      this.#range = bound;
      this.#probabilities[index] = probability + ((certain - probability) >> 5);
      this.#normalize();
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    this.#probabilities[index] = probability - (probability >> 5);
    this.#normalize();
    return 1;
  }

  /**
   * A number whose highest bit comes first.
   * @param {number} tree the index of its first probability
   * @param {number} count of its bits
   */
  number(tree, count) {
    let node = 1;
    for (let left = count; left > 0; left--) node = node * 2 + this.bit(tree + node);
    return node - (1 << count);
  }

  /**
   * A number whose lowest bit comes first.
   * @param {number} tree the index of its first probability
   * @param {number} count of its bits
   */
  reversed(tree, count) {
    let node = 1;
    let value = 0;
    for (let at = 0; at < count; at++) {
      const bit = this.bit(tree + node);
      node = node * 2 + bit;
      value |= bit << at;
    }
    return value;
  }

  /**
   * A number whose bits are as often 0 as 1, the highest first.
   * @param {number} count of its bits
   */
  plain(count) {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.#range >>>= 1;
      const bit = this.#code < this.#range ? 0 : 1;
      if (bit) this.#code -= this.#range;
      this.#normalize();
      value = value * 2 + bit;
    }
    return value;
  }
}
