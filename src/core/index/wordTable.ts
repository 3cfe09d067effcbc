import type { Steps } from '../text/steps';

/** So many words are written out between two pauses: about a millisecond. */
const wordsOfStep = 3_000;

/** Numbers the different words of a text from 0, in the order in which they are met. */
export class WordTable {
  /** The letters of all words, one after another. */
  #letters = new Uint16Array(1 << 14);
  /** Where each word's letters begin; one more entry holds the end of the last. */
  #starts = new Uint32Array(1 << 11);
  #count = 0;
  /** Open addressing: the word's number plus 1, at a place that its letters give. */
  #slots = new Uint32Array(1 << 12);

  get count(): number {
    return this.#count;
  }

  /** The number of the word whose letters are in `letters[0..length)`; a new word gets the next one. */
  numberOf(letters: Uint16Array, length: number): number {
    const slot = this.#slotOf(letters, length);
    const number = (this.#slots[slot] ?? 0) - 1;
    return number < 0 ? this.#add(letters, length, slot) : number;
  }

  /** The number of the word whose letters are in `letters[0..length)`; undefined for one that was not met. */
  find(letters: Uint16Array, length: number): number | undefined {
    const number = (this.#slots[this.#slotOf(letters, length)] ?? 0) - 1;
    return number < 0 ? undefined : number;
  }

  /** The words, by their numbers. */
  *words(): Steps<readonly string[]> {
    const words: string[] = [];
    for (let number = 0; number < this.#count; number++) {
      const letters = this.#letters.subarray(
        this.#starts[number] ?? 0,
        this.#starts[number + 1] ?? 0,
      );
      words.push(String.fromCharCode(...letters));
      if (number % wordsOfStep === 0) yield;
    }
    return words;
  }

  /** The slot that has the word; where none has, the empty one that is to have it. */
  #slotOf(letters: Uint16Array, length: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(letters, length) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.#isWord(number, letters, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isWord(number: number, letters: Uint16Array, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#letters[start + at] !== letters[at]) return false;
    }
    return true;
  }

  #add(letters: Uint16Array, length: number, slot: number): number {
    const start = this.#starts[this.#count] ?? 0;
    if (start + length > this.#letters.length) this.#letters = doubled(this.#letters);
    if (this.#count + 2 > this.#starts.length) this.#starts = doubled(this.#starts);
    for (let at = 0; at < length; at++) this.#letters[start + at] = letters[at] ?? 0;
    const number = this.#count++;
    this.#starts[this.#count] = start + length;
    this.#slots[slot] = number + 1;
    if (this.#count * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      const start = this.#starts[number] ?? 0;
      const end = this.#starts[number + 1] ?? 0;
      let slot = hash(this.#letters.subarray(start, end), end - start) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function doubled<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** FNV-1a over letters, with a last stirring for the low bits, which choose the slot. */
function hash(letters: Uint16Array, length: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < length; at++) value = Math.imul(value ^ (letters[at] ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
