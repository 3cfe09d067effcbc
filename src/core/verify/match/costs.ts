import { standsFor } from './markedEdits';
import type { Token } from './tokens';

/** What a difference costs: of several alignments the cheapest is meant. */
export const cost = {
  /** A word of the quotation that the source has not. */
  word: 1.2,
  /** One word put for another: rather that than one too many, or one too few beside it. */
  replaced: 1,
  /** Words that begin alike are the same one, misspelt or bent. */
  alike: 0.7,
  /** A word in capitals, or without. */
  otherCase: 0.2,
  /** Leaving out anything, and each word of it: a sentence left out is likelier than another beginning. */
  gap: 0.3,
  missing: 0.1,
  mark: 0.3,
  /** One mark put for another. */
  markReplaced: 0.25,
  /** A word is never beside a mark. */
  never: 1e6,
  /** So that an ellipsis leaves out no more than it must. */
  leftOut: 1e-5,
  /** So that brackets stand for no more than they must. */
  inBrackets: 1e-3,
} as const;

/** What a token of the quotation costs that the source has not. */
export function costOf({ kind }: Token): number {
  return kind === 'mark' ? cost.mark : kind === 'ellipsis' ? cost.leftOut : cost.word;
}

/** What two tokens cost beside each other; what can be known of each is worked out once. */
export class Costs {
  /** Up to each column, what the tokens of the source before it cost that are left out. */
  readonly passed: Float64Array;
  readonly #quotation: readonly Token[];
  readonly #source: readonly Token[];
  readonly #ids: Int32Array;
  readonly #sourceIds: Int32Array;
  readonly #heads: Int32Array;
  readonly #sourceHeads: Int32Array;
  readonly #caseless: Int32Array;
  readonly #sourceCaseless: Int32Array;
  readonly #hasBrackets: readonly boolean[];
  readonly #breaks: ReadonlySet<number>;

  /** @param breaks tokens of the source before which others are left out that only an ellipsis passes over */
  constructor(quotation: readonly Token[], source: readonly Token[], breaks: ReadonlySet<number>) {
    this.#quotation = quotation;
    this.#source = source;
    const numbers = new Map<string, number>();
    const numberOfText = (text: string): number => {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = numbers.size));
      return number;
    };
    const numberOf = ({ text }: Token): number => numberOfText(text);
    const caselessOf = ({ text }: Token): number => numberOfText(text.toLowerCase());
    this.#ids = numbersOf(quotation, numberOf);
    this.#sourceIds = numbersOf(source, numberOf);
    this.#heads = numbersOf(quotation, headOf);
    this.#sourceHeads = numbersOf(source, headOf);
    this.#hasBrackets = quotation.map(({ kind, text }) => kind === 'word' && text.includes('['));
    this.#caseless = numbersOf(quotation, caselessOf);
    this.#sourceCaseless = numbersOf(source, caselessOf);
    this.#breaks = breaks;
    this.passed = new Float64Array(source.length + 1);
    source.forEach((token, at) => {
      this.passed[at + 1] = (this.passed[at] ?? 0) + missingOf(token);
    });
  }

  /** Whether before this token of the source words are not in the window. */
  isTorn(source: number): boolean {
    return this.#breaks.has(source);
  }

  isSame(quotation: number, source: number): boolean {
    return this.#ids[quotation] === this.#sourceIds[source];
  }

  replaced(quotation: number, source: number): number {
    const head = this.#heads[quotation] ?? none;
    const headOfSource = this.#sourceHeads[source] ?? none;
    if (head === none || headOfSource === none) return cost.never;
    if (head === mark || headOfSource === mark)
      return head === headOfSource ? cost.markReplaced : cost.never;
    if (this.#hasBrackets[quotation] && this.#stands(quotation, source)) return 0;
    if (this.#caseless[quotation] === this.#sourceCaseless[source]) return cost.otherCase;
    return head === headOfSource ? cost.alike : cost.replaced;
  }

  #stands(quotation: number, source: number): boolean {
    return standsFor(this.#quotation[quotation]?.text ?? '', this.#source[source]?.text ?? '');
  }
}

/** As `Int32Array.from`, which takes several times as long. */
function numbersOf(tokens: readonly Token[], numberOf: (token: Token) => number): Int32Array {
  const numbers = new Int32Array(tokens.length);
  tokens.forEach((token, at) => (numbers[at] = numberOf(token)));
  return numbers;
}

/** An ellipsis and brackets are beside nothing but themselves; a mark is beside marks. */
const none = -1;
const mark = -2;

/** The first two letters of a word, as one number. */
function headOf({ kind, text }: Token): number {
  if (kind !== 'word') return kind === 'mark' ? mark : none;
  return text.charCodeAt(0) * 0x8000 + (text.length > 1 ? text.charCodeAt(1) % 0x8000 : 0);
}

function missingOf({ kind }: Token): number {
  return kind === 'ellipsis' || kind === 'mark' ? cost.mark / 3 : cost.missing;
}
