import { workRead, type Citation } from '../cite/citation';
import type { CitationPosition } from '../cite/position';
import type { CslItem } from '../csl/item';
import { writtenAt, type SiteKind } from '../quotations/writtenForms';
import type { Compose, QuotationStyle } from './insertion';

/** A citation as it follows what it belongs to: a note's marker, a key, or a space and brackets. */
export interface WrittenCitation {
  readonly text: string;
  /** The text of its footnote, where that stands at the end of the document. */
  readonly definitions: readonly string[];
}

/** Writes the citations of an insertion, one after the other in the order of the text. */
export interface CitationWriter {
  /** @param address of the passage that was read, if that is known */
  write(citation: Citation, address?: string): WrittenCitation;
}

/** What the document around it says of the citations to be written. */
export interface DocumentCitations {
  /** The first footnote number that is free. */
  readonly label: number;
  /** The position of each citation to be written, in order; those that are missing are first ones. */
  readonly positions?: readonly (CitationPosition | undefined)[];
  /** The key of a work in the document's bibliography; its id where there is none. */
  readonly keys?: ReadonlyMap<string, string>;
}

/** A writer that numbers its notes on from `label`. */
export function citationWriter(
  style: Pick<QuotationStyle, 'engine' | 'markup'>,
  { label, positions = [], keys }: DocumentCitations,
): CitationWriter {
  let nextLabel = label;
  let index = 0;
  return {
    write(citation, address) {
      const written = writeCitation(citation, style, {
        label: nextLabel,
        position: positions[index++],
        keyOf: (work) => keys?.get(work.id) ?? work.id,
        address,
      });
      nextLabel += written.definitions.length;
      return written;
    },
  };
}

/** Which citations an insertion holds, and where they stand. */
export function recordCitations(
  compose: Compose,
  style: Pick<QuotationStyle, 'engine' | 'markup'>,
): { readonly citations: readonly Citation[]; readonly kind: SiteKind } {
  const citations: Citation[] = [];
  compose({
    write(citation) {
      citations.push(citation);
      return { text: '', definitions: [] };
    },
  });
  return { citations, kind: siteKind(style) };
}

/** Whether a document's citations stand in notes. */
export function siteKind({ engine, markup }: Pick<QuotationStyle, 'engine' | 'markup'>): SiteKind {
  const isWanted =
    markup.notes === 'always' ||
    (markup.notes === 'with-note-styles' && engine.style.class === 'note');
  return isWanted && markup.note ? 'note' : 'text';
}

/** A citation by key, with the space before it; empty where the markup has none. */
export function writeKeyed(
  { work, quotedIn, locator }: Citation,
  key: string,
  { engine, markup }: Pick<QuotationStyle, 'engine' | 'markup'>,
): string {
  const leadIn = quotedIn ? engine.leadIn(work) : [];
  const citation = {
    key,
    inNotes: engine.style.class === 'note',
    ...(locator && { locator }),
    ...(leadIn.length > 0 && { leadIn, quoted: engine.cite({ work }) }),
  };
  return markup.keyed?.(citation) ?? '';
}

/** Writes one citation of any work: a source's passage, or an agreement itself. */
function writeCitation(
  citation: Citation,
  { engine, markup }: Pick<QuotationStyle, 'engine' | 'markup'>,
  given: {
    readonly label: number;
    readonly position: CitationPosition | undefined;
    readonly keyOf: (work: CslItem) => string;
    readonly address: string | undefined;
  },
): WrittenCitation {
  if (markup.keyed) {
    const key = given.keyOf(workRead(citation));
    return { text: writeKeyed(citation, key, { engine, markup }), definitions: [] };
  }
  const kind = siteKind({ engine, markup });
  const written = writtenAt(kind, citation, { engine, markup }, given.position, given.address);
  if (written === '') return { text: '', definitions: [] };
  if (kind === 'text' || !markup.note) return { text: ` ${written}`, definitions: [] };
  const { marker, definition } = markup.note(written, given.label);
  return { text: marker, definitions: definition === undefined ? [] : [definition] };
}
