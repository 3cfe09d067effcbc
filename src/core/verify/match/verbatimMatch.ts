import type { Source } from '../../source/source';
import type { Span } from '../../text/span';
import { pair, type Step } from './alignment';
import type { Match } from './match';
import type { Quoted } from './quoted';
import type { Token } from './tokens';

/** A place that has a quotation's very characters: nothing needs to be laid beside anything, unless it is asked for. */
export class VerbatimMatch implements Match {
  readonly source: Source;
  readonly passage: Span;
  readonly isToTheCharacter = true;
  readonly isVerbatim = true;
  readonly hasEdits = false;
  readonly likeness = 1;
  readonly #quoted: Quoted;
  #inSource: readonly Token[] | undefined;

  /** @param start where in the source's body the first character stands that is no white space */
  constructor(quoted: Quoted, source: Source, start: number) {
    const { length } = quoted.text.trim();
    this.#quoted = quoted;
    this.source = source;
    this.passage = { start, end: start + length };
  }

  get tokens(): readonly Token[] {
    return this.#quoted.tokens;
  }

  get inSource(): readonly Token[] {
    const by = this.passage.start - (this.tokens[0]?.start ?? 0);
    this.#inSource ??= this.tokens.map((token) => ({
      ...token,
      start: token.start + by,
      end: token.end + by,
    }));
    return this.#inSource;
  }

  get steps(): readonly Step[] {
    return this.tokens.map((_, index) => pair('same', index, index));
  }

  get sameWords(): number {
    return this.#quoted.words;
  }

  get longestRun(): number {
    return this.#quoted.words;
  }
}
