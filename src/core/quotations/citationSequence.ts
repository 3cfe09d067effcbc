import type { Citation } from '../cite/citation';
import { positionsOf, type CitationInDocument, type CitationPosition } from '../cite/position';
import type { TextChange } from '../quote/textChange';
import type { CitationSite } from './citationsOfDocument';
import { comparable, writtenAt, type SiteKind } from './writtenForms';

/** A citation at its place in the order of a document. */
export interface CitationEntry {
  /** UTF-16 offset: what comes earlier in the text has a lower one. */
  readonly at: number;
  readonly kind: SiteKind;
  /** Absent where it is not known what is cited. */
  readonly citation?: Citation;
  /** Where it stands already. */
  readonly site?: CitationSite;
}

export function entryOf(site: CitationSite): CitationEntry {
  const { span, kind, citation } = site;
  return { at: span.start, kind, site, ...(citation && { citation }) };
}

/**
 * The position of every entry; `undefined` for those that are not known.
 * @param entries in the order of the text
 */
export function positionsIn(
  entries: readonly CitationEntry[],
): ReadonlyMap<CitationEntry, CitationPosition | undefined> {
  // Brackets that are no citation of ours mean nothing between notes.
  const inNotes = entries.some(({ kind, citation }) => kind === 'note' && citation);
  const counted = entries.filter(({ kind, citation }) => citation ?? (kind === 'note' || !inNotes));
  let number = 0;
  const positions = positionsOf(
    counted.map(({ kind, citation }): CitationInDocument => ({
      ...(citation && { citation }),
      ...(kind === 'note' && { note: ++number }),
    })),
  );
  return new Map(counted.map((entry, index) => [entry, positions[index]]));
}

/**
 * What has to change in the citations that stand in a document when others come in between: those that
 * were right for their place are written for the new one. One that somebody wants otherwise, in
 * full where a short form would do, stays.
 * @param after all entries, those before and the new ones, in order
 */
export function renewals(text: string, after: readonly CitationEntry[]): readonly TextChange[] {
  const standing = after.filter(({ site }) => site);
  const newPositions = positionsIn(after);
  const oldPositions = positionsIn(standing);
  return standing.flatMap((entry): TextChange[] => {
    const { citation, style, kind, content, address } = entry.site ?? {};
    if (!citation || !style || !kind || !content) return [];
    // Most positions stay as they are, and writing a citation takes half a millisecond.
    if (isSame(oldPositions.get(entry), newPositions.get(entry))) return [];
    const write = (positions: typeof newPositions) =>
      writtenAt(kind, citation, style, positions.get(entry), address);
    const expected = write(oldPositions);
    const newText = write(newPositions);
    const written = comparable(text.slice(content.start, content.end), style);
    const wasRight = written === comparable(expected, style);
    return wasRight && newText !== expected ? [{ span: content, newText }] : [];
  });
}

function isSame(a: CitationPosition | undefined, b: CitationPosition | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
