import { brokenWord, hyphenKind, type Vocabulary } from './hyphens';

/** Writes paragraphs line by line, with the markers of the pages. */
export class BodyWriter {
  readonly paragraphs: string[] = [];
  readonly #vocabulary: Vocabulary;
  #open = '';
  /** A marker that stands after the word with which the next line begins. */
  #turn: string | undefined;
  /** What is put after the paragraph that is open. */
  #afterwards: string[] = [];
  /** Words that were put together at the ends of lines. */
  joined = 0;
  /** Words whose hyphen was kept, as it may be their own. */
  readonly unsure: string[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a line to the paragraph that is open. */
  line(text: string): void {
    this.#open = this.#open === '' ? text : this.#append(text);
    this.#turn = undefined;
  }

  end(): void {
    if (this.#open !== '') this.paragraphs.push(this.#open);
    this.#open = '';
    this.paragraphs.push(...this.#afterwards);
    this.#afterwards = [];
  }

  /** Where a page begins, within the paragraph or before one. */
  turnPage(label: string, isWithin: boolean): void {
    if (isWithin && this.#open !== '') this.#turn = marker(label);
    else {
      this.end();
      this.paragraphs.push(marker(label));
    }
  }

  /** Puts paragraphs of their own where the one that is open ends. */
  putAfterwards(paragraphs: readonly string[]): void {
    this.#afterwards.push(...paragraphs);
  }

  #append(text: string): string {
    const turn = this.#turn === undefined ? '' : ` ${this.#turn}`;
    const broken = brokenWord.exec(this.#open);
    const [word = ''] = /^\S+/u.exec(text) ?? [];
    const rest = text.slice(word.length);
    if (broken) return `${this.#complete(broken, word)}${turn}${rest}`;
    // Dashes, and hyphens before figures, have no space beside them at a line’s end as elsewhere.
    if (/\S[-–—/]$/u.test(this.#open)) return `${this.#open}${word}${turn}${rest}`;
    return `${this.#open}${turn} ${text}`;
  }

  #complete(broken: RegExpExecArray, word: string): string {
    const [, first = '', hyphen = ''] = broken;
    const second = /^[\p{L}\p{M}]*/u.exec(word)?.[0] ?? '';
    const kind = hyphenKind(first, hyphen, second, this.#vocabulary);
    if (kind === 'unsure') this.unsure.push(`${first}-${second}`);
    if (kind !== 'joined') return this.#open + word;
    this.joined++;
    return this.#open.slice(0, -hyphen.length) + word;
  }
}

export function marker(label: string): string {
  return `{p. ${label}}`;
}
