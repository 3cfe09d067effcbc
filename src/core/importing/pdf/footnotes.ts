import type { Line } from './lines';

/** A page’s running text, and the notes at its foot. */
export interface PageParts {
  readonly text: readonly Line[];
  readonly notes: readonly Line[];
}

/** The size that most letters of a text are in. */
export function usualSize(pages: readonly (readonly Line[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

/**
 * Parts the notes at the foot of a page from its text: the last lines, in smaller letters, of which
 * the first begins with the mark of a note.
 * @param size that of the running text
 */
export function partFootnotes(lines: readonly Line[], size: number): PageParts {
  const isSmall = (line: Line): boolean => line.size < 0.93 * size;
  const begin = lines.findLastIndex((line) => !isSmall(line)) + 1;
  const text = lines.slice(0, begin);
  const notes = lines.slice(begin);
  const lowest = Math.min(...text.map(({ baseline }) => baseline));
  const isAtFoot = notes.every(({ baseline }) => baseline < lowest);
  const hasMark = /^(?:\d{1,3}\D|[*†‡§¶]|\[\d{1,3}\])/u.test(notes[0]?.text ?? '');
  // The rest of a note from the page before stands above those of the page.
  return text.length > 0 &&
    isAtFoot &&
    (hasMark || notes.some(({ text: note }) => /^\d{1,3}\s/u.test(note)))
    ? { text, notes }
    : { text: lines, notes: [] };
}
