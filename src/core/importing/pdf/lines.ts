import type { TextItem } from './pdfFile';

/** A line of a page. Places are in points, from the left and from the bottom of the page as it is read. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the letters that most of the line is in. */
  readonly size: number;
}

export interface PageLines {
  /** In the order of the file, which is that of reading. */
  readonly lines: readonly Line[];
  /** Words that stand in another direction than the rest: a stamp at the margin, a watermark. */
  readonly turnedWords: number;
  /** Raised numbers and marks that lead to notes; they are not in the lines. */
  readonly noteReferences: number;
}

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Puts the stretches of text of a page together to lines. */
export function linesOf(items: readonly TextItem[]): PageLines {
  const turn = mostTurn(items);
  const lines: Line[] = [];
  let turnedWords = 0;
  let noteReferences = 0;
  let open: Placed[] = [];
  const close = (): void => {
    const words = open.filter((item, at) => !isNoteReference(item, at, open));
    noteReferences += open.length - words.length;
    const line = lineOf(words);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    if (item.str === '') continue;
    if (item.str.trim() !== '' && turnOf(item) !== turn) {
      turnedWords += item.str.trim().split(/\s+/u).length;
      continue;
    }
    const placed = place(item, turn);
    const last = open.findLast(({ text }) => text.trim() !== '');
    if (last && placed.text.trim() !== '' && !isOnLine(placed, last)) close();
    open.push(placed);
  }
  close();
  return { lines, turnedWords, noteReferences };
}

/** Quarter turns of a stretch’s direction from the page’s: 0 to 3. */
function turnOf({ transform: [a, b] }: TextItem): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

/** The direction that most letters are in: pages may be turned as a whole. */
function mostTurn(items: readonly TextItem[]): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const turn = turnOf(item);
    letters[turn] = (letters[turn] ?? 0) + item.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

function place({ str, transform, width }: TextItem, turn: number): Placed {
  const [, , c, d, x, y] = transform;
  const size = Math.hypot(c, d);
  const [left, baseline] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][turn] as [number, number];
  return { text: str, left, right: left + width, baseline, size };
}

/** Raised and lowered letters are on the line; what begins again at the left, or leaps to a column, is not. */
function isOnLine(item: Placed, last: Placed): boolean {
  const size = Math.max(item.size, last.size);
  const isLevel = Math.abs(item.baseline - last.baseline) < 0.55 * size;
  return isLevel && item.left > last.right - size && item.left < last.right + 12 * size;
}

/** A small raised number after a word or its punctuation, which no unit such as m² is. */
function isNoteReference(item: Placed, at: number, line: readonly Placed[]): boolean {
  if (!/^\s*(?:\d{1,3}|[*†‡§])\s*$/u.test(item.text)) return false;
  const main = mainItem(line);
  const isRaised = item.baseline - main.baseline > 0.15 * main.size;
  if (!isRaised || item.size > 0.85 * main.size) return false;
  return /(?:\p{L}{3}|[.,;:!?’”"')\]])\s*$/u.test(
    line
      .slice(Math.max(at - 5, 0), at)
      .map(({ text }) => text)
      .join(''),
  );
}

function lineOf(items: readonly Placed[]): Line | undefined {
  const words = items.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  if (!first) return undefined;
  let text = '';
  let last: Placed | undefined;
  for (const item of items) {
    const isGap = last !== undefined && item.left - last.right > 0.2 * item.size;
    const needsSpace = isGap && !/\s$/u.test(text) && !/^\s/u.test(item.text);
    text += needsSpace ? ` ${item.text}` : item.text;
    last = item;
  }
  const main = mainItem(words);
  return {
    text: text.replace(/[ \t\n]+/gu, ' ').trim(),
    left: first.left,
    right: words.reduce((most, { right }) => Math.max(most, right), first.right),
    baseline: main.baseline,
    size: main.size,
  };
}

/** The longest stretch: small letters at its sides are numbers of notes, or small capitals. */
function mainItem(items: readonly Placed[]): Placed {
  return items.reduce((longest, item) =>
    item.text.trim().length > longest.text.trim().length ? item : longest,
  );
}
