import { editDistance } from './editDistance';
import { WordTable } from './wordTable';

/** A word of the lexicon that may be meant. */
export interface SimilarWord {
  readonly id: number;
  /** From 0 to 1: how likely it is meant; 1 for the word itself. */
  readonly likeness: number;
}

/** Kinds of letters beyond the Latin ones share a bit: the mask only rules words out. */
const bits = 32;
/** Beginnings of this many letters are looked up at once. */
const headLength = 2;
/** Fewer letters begin too many words to say which is meant. */
const fewestOfBeginning = 3;

/** What a typing mistake costs, and a word that is only begun. */
const likenessOfErrors = [1, 0.7, 0.45];
const likenessOfBeginning = 0.75;
/** Fewer letters are a part of too many words. */
const fewestHeld = 4;
const likenessOfPart = 0.6;
/** The first letter is seldom mistyped. */
const otherFirstLetter = 0.7;

/**
 * All words of the sources, numbered from 0. Words are only added: a source that goes leaves its words,
 * until the shelf is arranged anew.
 */
export class Lexicon {
  /** The words by their letters: their numbers in it are the ids. */
  readonly #table = new WordTable();
  readonly #words: string[] = [];
  /** Where `#lettersOf` writes them. */
  #letters = new Uint16Array(1 << 7);
  /** Which letters each word has. */
  #masks = new Uint32Array(1 << 12);
  #lengths = new Uint8Array(1 << 12);
  /** The words by their first letters. */
  readonly #heads = new Map<string, number[]>();
  /** What was asked already: while a query is typed, only its last word changes. */
  readonly #asked = new Map<string, readonly SimilarWord[]>();
  #askedAt = 0;

  get size(): number {
    return this.#words.length;
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  idOf(word: string): number | undefined {
    return this.idOfLetters(this.#lettersOf(word), word.length);
  }

  /** The id of the word whose letters are in `letters[0..length)`, as `readWords` gives them: no string is made. */
  idOfLetters(letters: Uint16Array, length: number): number | undefined {
    return this.#table.find(letters, length);
  }

  add(word: string): number {
    const id = this.#table.numberOf(this.#lettersOf(word), word.length);
    if (id < this.#words.length) return id;
    this.#words.push(word);
    if (id === this.#masks.length) {
      const masks = new Uint32Array(id * 2);
      const lengths = new Uint8Array(id * 2);
      masks.set(this.#masks);
      lengths.set(this.#lengths);
      [this.#masks, this.#lengths] = [masks, lengths];
    }
    this.#masks[id] = maskOf(word);
    this.#lengths[id] = word.length;
    const head = word.slice(0, headLength);
    const sharing = this.#heads.get(head);
    if (sharing) sharing.push(id);
    else this.#heads.set(head, [id]);
    return id;
  }

  /** The words that begin so, in no order; for a single letter, those of all beginnings with it. */
  beginningWith(beginning: string): readonly number[] {
    if (beginning.length >= headLength) {
      const sharing = this.#heads.get(beginning.slice(0, headLength)) ?? [];
      return sharing.filter((id) => this.word(id).startsWith(beginning));
    }
    return [...this.#heads].flatMap(([head, ids]) => (head.startsWith(beginning) ? ids : []));
  }

  /**
   * The words that may be meant by one that was typed, the likeliest first: itself, those with a typo
   * (one from four letters on, two from eight on), and those that it begins or is a part of.
   */
  similar(typed: string): readonly SimilarWord[] {
    if (this.#askedAt !== this.size || this.#asked.size > 500) {
      this.#asked.clear();
      this.#askedAt = this.size;
    }
    let found = this.#asked.get(typed);
    if (!found) this.#asked.set(typed, (found = this.#look(typed)));
    return found;
  }

  /** The words that have the letters somewhere in them, the shortest first; none for fewer than four letters. */
  holding(letters: string): readonly SimilarWord[] {
    if (letters.length < fewestHeld) return [];
    const ids: number[] = [];
    for (let id = 0; id < this.size; id++) if (this.word(id).includes(letters)) ids.push(id);
    return ids
      .map((id) => ({ id, likeness: likenessOfPart * (letters.length / this.word(id).length) }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** A word's letters; in the same array each time. */
  #lettersOf(word: string): Uint16Array {
    if (word.length > this.#letters.length) this.#letters = new Uint16Array(word.length * 2);
    for (let at = 0; at < word.length; at++) this.#letters[at] = word.charCodeAt(at);
    return this.#letters;
  }

  #look(typed: string): readonly SimilarWord[] {
    const likeness = new Map<number, number>();
    const note = (id: number, value: number): void => {
      likeness.set(id, Math.max(likeness.get(id) ?? 0, value));
    };
    const own = this.idOf(typed);
    if (own !== undefined) note(own, 1);
    const most = mostErrors(typed);
    if (most > 0) {
      const mask = maskOf(typed);
      for (let id = 0; id < this.size; id++) {
        if (Math.abs((this.#lengths[id] ?? 0) - typed.length) > most) continue;
        if (differentBits(mask ^ (this.#masks[id] ?? 0)) > 2 * most) continue;
        const word = this.word(id);
        const errors = editDistance(typed, word, most);
        if (errors > most) continue;
        const first = word.startsWith(typed.charAt(0)) ? 1 : otherFirstLetter;
        note(id, (likenessOfErrors[errors] ?? 0) * (errors === 0 ? 1 : first));
      }
    }
    if (typed.length >= fewestOfBeginning) {
      for (const id of this.beginningWith(typed)) {
        // The more of the word is typed, the likelier it is meant.
        note(id, likenessOfBeginning * Math.sqrt(typed.length / this.word(id).length));
      }
    }
    return [...likeness]
      .map(([id, value]) => ({ id, likeness: value }))
      .sort((a, b) => b.likeness - a.likeness);
  }
}

/** How many letters of a word of this length may be mistyped. */
export function mostErrors({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % bits);
  return mask >>> 0;
}

/** The number of ones among 32 bits. */
function differentBits(value: number): number {
  let count = value - ((value >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
