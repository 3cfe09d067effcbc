import { numeralsOf } from './numerals';

/** The number that a clause begins with: `1.`, `(2)`, `(a)`, `iv)`. */
export interface ClauseNumber {
  /** Without its marks. */
  readonly written: string;
  /** The offset after it and the spaces that follow. */
  readonly end: number;
  /** What its marks are: clauses of one list have the same. */
  readonly marks: '()' | ')' | '.';
}

const clauseNumber =
  /(?:\((\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})\)|(\d{1,3}|[a-z]{1,4})([.)]))(?:[ \t\u00A0]+|\s*\n|$)/y;

/** The number of a clause at a place of the body. */
export function clauseNumberAt(body: string, offset: number): ClauseNumber | undefined {
  clauseNumber.lastIndex = offset;
  const found = clauseNumber.exec(body);
  if (!found) return undefined;
  const [, inBrackets, bare, mark] = found;
  const written = inBrackets ?? bare ?? '';
  if (numeralsOf(written).length === 0) return undefined;
  const marks = inBrackets !== undefined ? '()' : mark === ')' ? ')' : '.';
  return { written, end: clauseNumber.lastIndex, marks };
}

/** Whether it is worth looking at a paragraph for the number of a clause. */
export function mayBeClause(firstUnit: number): boolean {
  const isDigit = firstUnit >= 48 && firstUnit <= 57;
  return firstUnit === 40 || isDigit || (firstUnit >= 97 && firstUnit <= 122);
}

interface Level {
  /** Marks and system of its numbers. */
  readonly kind: string;
  number: number;
  written: string;
}

/** The clauses of an article, nested as they come. */
export class ClauseNesting {
  readonly #levels: Level[] = [];

  /**
   * The clauses about a place, from the outermost, after this number; undefined where the number is
   * none of a clause: it continues none, and none begins with it.
   */
  next({ written, marks }: ClauseNumber): readonly string[] | undefined {
    const isSmall = written === written.toLowerCase();
    const readings = numeralsOf(written).map(({ system, number }) => ({
      kind: `${marks} ${system} ${isSmall}`,
      number,
      isDigits: system === 'digits',
    }));
    const continues = this.#last(({ kind, number }) =>
      readings.some((each) => each.kind === kind && each.number === number + 1),
    );
    if (continues >= 0) return this.#set(continues, written, readings);
    const first = readings.find(({ number }) => number === 1);
    if (first) {
      const again = this.#last(({ kind }) => kind === first.kind);
      return this.#set(again < 0 ? this.#levels.length : again, written, [first]);
    }
    // A text may leave clauses out, or begin in the middle of them.
    const later = this.#last(({ kind, number }) =>
      readings.some((each) => each.isDigits && each.kind === kind && each.number > number),
    );
    if (later >= 0) return this.#set(later, written, readings);
    const isFirst = this.#levels.length === 0 && readings.some(({ isDigits }) => isDigits);
    return isFirst ? this.#set(0, written, readings) : undefined;
  }

  #last(fits: (level: Level) => boolean): number {
    return this.#levels.findLastIndex(fits);
  }

  #set(
    index: number,
    written: string,
    readings: readonly { readonly kind: string; readonly number: number }[],
  ): readonly string[] {
    const { kind } = this.#levels[index] ?? {};
    const reading = readings.find((each) => each.kind === kind) ?? readings[0];
    if (reading) this.#levels[index] = { ...reading, written };
    this.#levels.length = index + 1;
    return this.#levels.map((level) => level.written);
  }
}
