import type { Citation } from './citation';

/** CSL's names of where a citation stands among those of the same work (CSL 1.0.2, "position"). */
export type Place = 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';

/** What a style has to know of a work's earlier citations in the same document. */
export interface Position {
  readonly place: Place;
  /** Whether the last citation of the work is only a few notes away (CSL's `near-note`). */
  readonly nearNote?: boolean;
  /** The number of the note that cites the work first, as the reader sees it; absent outside notes. */
  readonly firstNote?: number;
}

/** The position of a citation: of each of the works that it names. */
export interface CitationPosition {
  readonly work: Position;
  readonly quotedIn?: Position;
  /** The citation before this one names the same two works: "Ibid." stands for both. */
  readonly whole?: 'ibid' | 'ibid-with-locator';
}

/** The first citation of its works. */
export const firstPosition: CitationPosition = { work: { place: 'first' } };

/** A citation of a document, in the document's order. */
export interface CitationInDocument {
  /** Absent where it is not known what is cited: somebody else's note. */
  readonly citation?: Citation;
  /** The number of its note, as the reader sees it; absent for a citation in the running text. */
  readonly note?: number;
}

interface Seen {
  readonly firstNote: number | undefined;
  lastNote: number | undefined;
}

/**
 * The position of each citation, by the rules of CSL 1.0.2 ("position"); `undefined` for those that
 * are not known. A citation of words quoted in another work cites both; it is "ibid." only after
 * a citation of the same two.
 * @param nearNoteDistance the style's `near-note-distance`
 */
export function positionsOf(
  citations: readonly CitationInDocument[],
  nearNoteDistance = 5,
): readonly (CitationPosition | undefined)[] {
  const seen = new Map<string, Seen>();
  let previous: CitationInDocument | undefined;
  return citations.map((current) => {
    const { citation, note } = current;
    const before = previous;
    previous = current;
    if (!citation) return undefined;
    const { work, quotedIn } = citation;
    const repeat = before && repeats(before, current);
    const position: CitationPosition = {
      work: place(work.id, note, quotedIn ? undefined : repeat),
      ...(quotedIn && { quotedIn: place(quotedIn.id, note, undefined) }),
      ...(quotedIn && repeat && { whole: repeat }),
    };
    return position;
  });

  function place(id: string, note: number | undefined, repeat: Place | undefined): Position {
    const known = seen.get(id);
    if (!known) {
      seen.set(id, { firstNote: note, lastNote: note });
      return { place: 'first' };
    }
    const { firstNote, lastNote } = known;
    known.lastNote = note;
    const nearNote = note === undefined || note - (lastNote ?? note) <= nearNoteDistance;
    return {
      place: repeat ?? 'subsequent',
      nearNote,
      ...(firstNote !== undefined && firstNote !== note && { firstNote }),
    };
  }
}

/** How a citation repeats the one right before it, if it does: CSL asks for consecutive notes. */
function repeats(
  before: CitationInDocument,
  { citation, note }: CitationInDocument,
): 'ibid' | 'ibid-with-locator' | undefined {
  const previous = before.citation;
  if (!previous || !citation || (note ?? 0) - (before.note ?? 0) > 1) return undefined;
  if (previous.work.id !== citation.work.id) return undefined;
  if (previous.quotedIn?.id !== citation.quotedIn?.id) return undefined;
  const [from, to] = [previous.locator, citation.locator];
  if (from?.label === to?.label && from?.value === to?.value) return 'ibid';
  // "Ibid." says nothing of a place that is no longer meant.
  return to ? 'ibid-with-locator' : undefined;
}
