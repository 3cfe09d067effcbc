import { tokensOf, type Token } from './tokens';

/** The words of a quotation that can be compared. They are read when somebody asks: most quotations are found without. */
export class Quoted {
  readonly text: string;
  #tokens: readonly Token[] | undefined;
  #words: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensOf(this.text));
  }

  /** How many of the tokens are words. */
  get words(): number {
    return (this.#words ??= this.tokens.filter(({ kind }) => kind === 'word').length);
  }

  /** Whether they are so many words, or more. */
  hasWords(fewest: number): boolean {
    return hasPlainWords(this.text, fewest) || this.words >= fewest;
  }
}

const plainWord = /(?<!\S)\p{L}/gu;

/** White space parts words, whatever else does: what begins with a letter is one. In brackets it may be none. */
function hasPlainWords(text: string, fewest: number): boolean {
  if (text.includes('[')) return false;
  plainWord.lastIndex = 0;
  for (let count = 0; count < fewest; count++) if (!plainWord.test(text)) return false;
  return true;
}
