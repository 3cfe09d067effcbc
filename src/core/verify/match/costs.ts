import { standsFor } from './markedEdits';
import type { Token } from './tokens';

/**
 * What a difference costs, in hundred-thousandths of a word: of several alignments the cheapest is meant.
 * The numbers are whole, so that sums are exact, and of equal alignments the same one is taken wherever a
 * window begins.
 */
export const cost = {
  /** A word of the quotation that the source has not. */
  word: 120_000,
  /** One word put for another: rather that than one too many, or one too few beside it. */
  replaced: 100_000,
  /** Words that begin alike are the same one, misspelt or bent. */
  alike: 70_000,
  /** A word in capitals, or without. */
  otherCase: 20_000,
  /** Leaving out anything, and each word or mark of it. */
  gap: 30_000,
  missing: 10_000,
  /** Leaving out much: a sentence or two left out are likelier than another beginning, or another end. */
  largeGap: 150_000,
  missingOfMany: 2_000,
  /** A mark of the quotation that the source has not. */
  mark: 30_000,
  /** One mark put for another. */
  markReplaced: 25_000,
  /** A word is never beside a mark. */
  never: 1e11,
  /** So that an ellipsis leaves out no more than it must. */
  leftOut: 1,
  /** So that brackets stand for no more than they must. */
  inBrackets: 100,
} as const;

/** What a token of the quotation costs that the source has not. */
export function costOf({ kind }: Token): number {
  return kind === 'mark' ? cost.mark : kind === 'ellipsis' ? cost.leftOut : cost.word;
}

/** What two tokens cost beside each other; what can be known of each is worked out once. */
export class Costs {
  /** 1 where words of the source are not in the window before a token. */
  readonly isTorn: Uint8Array;
  readonly #quotation: readonly Token[];
  readonly #source: readonly Token[];
  readonly #ofQuotation: Traits;
  readonly #ofSource: Traits;

  /** @param breaks tokens of the source before which others are left out that only an ellipsis passes over */
  constructor(quotation: readonly Token[], source: readonly Token[], breaks: ReadonlySet<number>) {
    this.#quotation = quotation;
    this.#source = source;
    const numbers = new Map<string, number>();
    this.#ofQuotation = new Traits(quotation, numbers);
    this.#ofSource = new Traits(source, numbers);
    this.isTorn = new Uint8Array(source.length + 1);
    for (const at of breaks) this.isTorn[at] = 1;
  }

  isSame(quotation: number, source: number): boolean {
    return this.#ofQuotation.texts[quotation] === this.#ofSource.texts[source];
  }

  /** What a token of the quotation costs beside one of the source that is another. */
  replaced(quotation: number, source: number): number {
    const head = this.#ofQuotation.heads[quotation] ?? none;
    const headOfSource = this.#ofSource.heads[source] ?? none;
    if (head === none || headOfSource === none) return cost.never;
    if (head === mark || headOfSource === mark)
      return head === headOfSource ? cost.markReplaced : cost.never;
    if (this.#ofQuotation.hasBrackets[quotation] && this.#stands(quotation, source)) return 0;
    if (this.#ofQuotation.caseless[quotation] === this.#ofSource.caseless[source])
      return cost.otherCase;
    return head === headOfSource ? cost.alike : cost.replaced;
  }

  /** What a token of the quotation costs beside each of the source; that of the first one is put at 1. */
  ofPairs(quotation: number, into: Float64Array): void {
    const { texts, heads, caseless } = this.#ofSource;
    const text = this.#ofQuotation.texts[quotation];
    const head = this.#ofQuotation.heads[quotation] ?? none;
    const small = this.#ofQuotation.caseless[quotation];
    const isPlain = head >= 0 && !this.#ofQuotation.hasBrackets[quotation];
    for (let at = 0; at < texts.length; at++) {
      // `replaced`, without a call for words beside words: nearly all cells of nearly all tables.
      if (texts[at] === text) into[at + 1] = 0;
      else if (!isPlain || (heads[at] ?? none) < 0) into[at + 1] = this.replaced(quotation, at);
      else if (caseless[at] === small) into[at + 1] = cost.otherCase;
      else into[at + 1] = heads[at] === head ? cost.alike : cost.replaced;
    }
  }

  #stands(quotation: number, source: number): boolean {
    return standsFor(this.#quotation[quotation]?.text ?? '', this.#source[source]?.text ?? '');
  }
}

/** What counts of some tokens, as numbers that are quickly compared. */
class Traits {
  readonly texts: Int32Array;
  /** In small letters. */
  readonly caseless: Int32Array;
  readonly heads: Int32Array;
  readonly hasBrackets: Uint8Array;

  /** @param numbers one for each text that was met */
  constructor(tokens: readonly Token[], numbers: Map<string, number>) {
    const { length } = tokens;
    this.texts = new Int32Array(length);
    this.caseless = new Int32Array(length);
    this.heads = new Int32Array(length);
    this.hasBrackets = new Uint8Array(length);
    for (const [at, { kind, text }] of tokens.entries()) {
      const number = numberOf(text, numbers);
      const small = text.toLowerCase();
      this.texts[at] = number;
      this.caseless[at] = small === text ? number : numberOf(small, numbers);
      this.heads[at] = headOf(kind, text);
      this.hasBrackets[at] = kind === 'word' && text.includes('[') ? 1 : 0;
    }
  }
}

function numberOf(text: string, numbers: Map<string, number>): number {
  let number = numbers.get(text);
  if (number === undefined) numbers.set(text, (number = numbers.size));
  return number;
}

/** An ellipsis and brackets are beside nothing but themselves; a mark is beside marks. */
const none = -1;
const mark = -2;

/** The first two letters of a word, as one number. */
function headOf(kind: Token['kind'], text: string): number {
  if (kind !== 'word') return kind === 'mark' ? mark : none;
  return text.charCodeAt(0) * 0x8000 + (text.length > 1 ? text.charCodeAt(1) % 0x8000 : 0);
}
