import type { Line } from './lines';
import { printedNumber, type PrintedNumber } from './printedNumber';

/** What repeats at the head or the foot of pages and is no text of theirs. */
export interface Furniture {
  /** By page, the lines to leave out. */
  readonly lines: readonly ReadonlySet<Line>[];
  /** The heads and feet that repeat with the same words, with the pages (from 0) that have them. */
  readonly repeated: readonly { readonly text: string; readonly pages: readonly number[] }[];
  /** The numbers that are printed on the pages, by page. */
  readonly numbers: readonly (PrintedNumber | undefined)[];
}

/** A line at the head or the foot of a page. */
interface Candidate {
  readonly page: number;
  readonly line: Line;
}

/** Points by which the places of a running head differ from page to page. */
const TOLERANCE = 4;

/** Lines at a head or a foot that are looked at. */
const LEVELS = 2;

/**
 * Finds running heads, running feet and page numbers: lines at the same place of several pages whose
 * words are the same, or whose numbers count the pages.
 */
export function findFurniture(pages: readonly (readonly Line[])[]): Furniture {
  const lines = pages.map(() => new Set<Line>());
  const numbers: (PrintedNumber | undefined)[] = pages.map(() => undefined);
  const repeated: { text: string; pages: number[] }[] = [];
  const needed = pages.length > 5 ? 3 : 2;
  const candidates = pages.flatMap(edgeLines);

  for (const group of groupsAtPlaces(candidates, ({ text }) => text.toLowerCase())) {
    if (pagesOf(group).length < needed || group.some(({ line }) => isOnlyNumber(line))) continue;
    for (const { page, line } of group) lines[page]?.add(line);
    repeated.push({ text: group[0]?.line.text ?? '', pages: pagesOf(group) });
  }
  for (const group of groupsAtPlaces(candidates, numberless)) {
    const counting = countingPages(group);
    // Headings may be numbered, too, and stand at the head of two pages that follow each other.
    const enough = group.every(({ line }) => isOnlyNumber(line)) ? needed : Math.max(needed, 3);
    if (pagesOf(counting).length < enough) continue;
    for (const { page, line } of counting) {
      lines[page]?.add(line);
      numbers[page] ??= printedNumber(line.text);
    }
  }
  return { lines, repeated, numbers };
}

/** The lines that stand highest and lowest on a page. */
function edgeLines(lines: readonly Line[], page: number): readonly Candidate[] {
  const levels: number[] = [];
  for (const { baseline } of [...lines].sort((one, other) => one.baseline - other.baseline)) {
    if (levels.length === 0 || baseline - (levels.at(-1) ?? 0) > TOLERANCE) levels.push(baseline);
  }
  const edges = [...levels.slice(0, LEVELS), ...levels.slice(-LEVELS)];
  return lines
    .filter(({ baseline }) => edges.some((edge) => Math.abs(edge - baseline) <= TOLERANCE))
    .map((line) => ({ page, line }));
}

/** Lines of the same key whose baselines are the same. */
function groupsAtPlaces(
  candidates: readonly Candidate[],
  keyOf: (line: Line) => string,
): readonly (readonly Candidate[])[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.line);
    const group = byKey.get(key);
    if (group) group.push(candidate);
    else byKey.set(key, [candidate]);
  }
  return [...byKey.values()].flatMap((group) => {
    const sorted = [...group].sort((one, other) => one.line.baseline - other.line.baseline);
    const places: Candidate[][] = [];
    for (const candidate of sorted) {
      const last = places.at(-1);
      const isNear = candidate.line.baseline - (last?.[0]?.line.baseline ?? -Infinity) <= TOLERANCE;
      if (last && isNear) last.push(candidate);
      else places.push([candidate]);
    }
    return places.map((place) => place.sort((one, other) => one.page - other.page));
  });
}

function numberless({ text }: Line): string {
  const { written = '' } = printedNumber(text) ?? {};
  return written === '' ? `=${text}` : text.toLowerCase().replace(written.toLowerCase(), '#');
}

function isOnlyNumber({ text }: Line): boolean {
  const { written } = printedNumber(text) ?? {};
  return (
    written !== undefined &&
    !/[\p{L}\p{N}]/u.test(text.replace(written, '').replace(/\bpage\b|\bof \d+/giu, ''))
  );
}

/** Those whose number is as far from the page’s own as with most of them. */
function countingPages(group: readonly Candidate[]): readonly Candidate[] {
  const steps = new Map<string, Candidate[]>();
  for (const candidate of group) {
    const number = printedNumber(candidate.line.text);
    if (!number) continue;
    const step = `${number.isRoman ? 'roman' : 'arabic'} ${number.value - candidate.page}`;
    const same = steps.get(step);
    if (same) same.push(candidate);
    else steps.set(step, [candidate]);
  }
  return [...steps.values()].reduce<readonly Candidate[]>(
    (most, each) => (each.length > most.length ? each : most),
    [],
  );
}

function pagesOf(group: readonly Candidate[]): number[] {
  return [...new Set(group.map(({ page }) => page))];
}
