import type { Line } from './lines';

/** A line with its page, in the order of reading. */
export interface FlowLine extends Line {
  /** From 0. */
  readonly page: number;
}

/** Lines before and after one that tell where its column ends. */
const WINDOW = 5;

/** Tells where paragraphs begin, from how the lines of a text are set. */
export class Flow {
  readonly #lines: readonly FlowLine[];
  /** The usual step from line to line, in sizes of the letters. */
  readonly #leading: number;
  readonly #hasIndents: boolean;

  /** @param lines the running text, without heads, feet and notes */
  constructor(lines: readonly FlowLine[]) {
    this.#lines = lines;
    this.#leading = usualLeading(lines);
    this.#hasIndents = this.#countIndents() >= 3;
  }

  /**
   * Whether a line goes on with the paragraph of the one before it.
   * @param index of the line; `first` is that of the first line of the paragraph before it
   */
  goesOn(index: number, first: number): boolean {
    const [line, before] = [this.#lines[index], this.#lines[index - 1]];
    if (!line || !before) return false;
    if (Math.abs(line.size - before.size) > 0.1 * before.size) return false;
    if (isBroken(before)) return true;
    if (this.#isCutShort(index - 1, line)) return false;
    return isBelow(line, before)
      ? this.#goesOnBelow(line, before, first === index - 1)
      : this.#goesOnElsewhere(index);
  }

  #goesOnBelow(line: FlowLine, before: FlowLine, isSecond: boolean): boolean {
    const step = before.baseline - line.baseline;
    if (step > 1.25 * this.#leading * line.size) return false;
    const indent = (line.left - before.left) / line.size;
    // The second line of a paragraph stands out to the left, or hangs in from a number or a dot.
    if (isSecond && indent < 0) return indent > -6;
    if (isSecond && indent > 0.6) return opensItem(before.text) && indent < 6;
    return Math.abs(indent) <= 0.6;
  }

  /** At the head of a page or a column. */
  #goesOnElsewhere(index: number): boolean {
    const [line, before] = [this.#lines[index], this.#lines[index - 1]];
    if (!line || !before) return false;
    const next = this.#lines[index + 1];
    const isIndented =
      next !== undefined && isBelow(next, line) && (line.left - next.left) / line.size > 0.6;
    if (isIndented) return false;
    if (this.#hasIndents) return true;
    const isEnd = /[.!?:]["'”’)\]]*$/u.test(before.text);
    return !(isEnd && /^["'“‘([]*[\p{Lu}\p{N}]/u.test(line.text));
  }

  /** Whether the first word of the next line would have had room on this one. */
  #isCutShort(index: number, next: FlowLine): boolean {
    const line = this.#lines[index];
    if (!line) return false;
    // Neither is how a paragraph ends, wherever the line does.
    if (line.text.endsWith(',') || /^\p{Ll}{2}/u.test(next.text)) return false;
    const around = this.#lines.slice(Math.max(index - WINDOW, 0), index + WINDOW + 1);
    const column = around.filter(
      (other) =>
        other.page === line.page &&
        Math.abs(other.size - line.size) <= 0.1 * line.size &&
        Math.abs(other.left - line.left) <= 6 * line.size,
    );
    const end = Math.max(...column.map(({ right }) => right));
    const word = /^\S+/u.exec(next.text)?.[0] ?? '';
    const letter = (next.right - next.left) / next.text.length;
    return end - line.right > (word.length + 1) * letter + 0.5 * line.size;
  }

  #countIndents(): number {
    return this.#lines.filter((line, index) => {
      const [before, next] = [this.#lines[index - 1], this.#lines[index + 1]];
      if (!before || !next || !isBelow(line, before) || !isBelow(next, line)) return false;
      const [from, to] = [line.left - before.left, line.left - next.left];
      return from > 0.6 * line.size && to > 0.6 * line.size;
    }).length;
  }
}

/** Whether the line ends within a word. */
function isBroken({ text }: Line): boolean {
  return /\p{L}[-\u2010\u00AD]$/u.test(text);
}

function isBelow(line: FlowLine, before: FlowLine): boolean {
  return line.page === before.page && line.baseline < before.baseline;
}

function opensItem(text: string): boolean {
  return /^(?:[•‣▪●○◦·*–—-]|[([]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)\]])\s/iu.test(text);
}

/** The lower quartile of the steps between lines of one size; steps between paragraphs are greater. */
function usualLeading(lines: readonly FlowLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || !isBelow(line, before)) return [];
    if (Math.abs(line.size - before.size) > 0.1 * line.size) return [];
    return [(before.baseline - line.baseline) / line.size];
  });
  const sorted = steps.filter((step) => step > 0.7 && step < 4).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 4)] ?? 1.2;
}
