import type { DocumentLanguage } from '../../../markup/language';
import type { NoteInDocument } from '../../../markup/markup';
import type { Span } from '../../../text/span';
import { baseMarkups } from '../baseMarkups';
import { asciidocNotes } from './asciidocNotes';
import { isWithin, type CitationSite } from './citationSite';
import { htmlNotes } from './htmlNotes';
import { latexNotes } from './latexNotes';
import { linksApart } from './linksApart';
import { plainNotes } from './plainNotes';
import { restructuredNotes } from './restructuredNotes';

/** What refers to another place of a document: its footnotes, with what of it their texts take, and links. */
export interface NoteSites {
  readonly sites: readonly CitationSite[];
  /** Where the texts of notes stand, apart and in order: no running text. */
  readonly taken: readonly Span[];
}

/** Marks of notes whose texts stand apart; the group is the label. A note may have several. */
const markers: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  markdown: /\[\^([^\]\s]{1,100})\](?!:)/gu,
  org: /\[fn:([\w-]{1,100})\]/gu,
  plaintext: /\[(\d{1,3})\]/gu,
  restructuredtext: /(?:\\ )?\[(#?\w[\w.:+-]{0,100})\]_/gu,
  asciidoc: /footnote(?::|ref:\[)([\w-]{1,100})(?:\[\]|\])/gu,
};

/** The footnotes and links of a document whose texts and addresses may stand apart, at each place that refers to them. */
export function noteSites(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): NoteSites {
  const notes = notesIn(text, language, opaque);
  const links = linksApart(text, language, opaque);
  if (notes.length === 0) return { sites: links, taken: [] };
  // Several marks may lead to one note.
  const spans = new Map(
    notes.map(({ definition, marker }) => {
      const span = definition ?? marker;
      return [span.start, span];
    }),
  );
  const taken = [...spans.values()].sort((a, b) => a.start - b.start);
  const ofText = links.filter(({ span }) => !isWithin(taken, span.start));
  return {
    sites: [...sitesOf(notes), ...repeated(text, language, notes, taken), ...ofText],
    taken,
  };
}

type NotesReader = (text: string, opaque: readonly Span[]) => readonly NoteInDocument[];

/** Where writers have more notes than the extension writes; in HTML and plain text they are mere links and numbers. */
const readers: Readonly<Partial<Record<DocumentLanguage, NotesReader>>> = {
  html: htmlNotes,
  latex: latexNotes,
  plaintext: plainNotes,
  asciidoc: asciidocNotes,
  restructuredtext: restructuredNotes,
};

function notesIn(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly NoteInDocument[] {
  return (readers[language] ?? baseMarkups[language].notesIn)?.(text, opaque) ?? [];
}

function sitesOf(notes: readonly NoteInDocument[]): readonly CitationSite[] {
  return notes.map(({ marker, content }) => ({ kind: 'note', as: 'note', span: marker, content }));
}

/** The marks of a note after its first one. */
function repeated(
  text: string,
  language: DocumentLanguage,
  notes: readonly NoteInDocument[],
  taken: readonly Span[],
): readonly CitationSite[] {
  const marker = markers[language];
  if (!marker) return [];
  const byLabel = new Map(
    notes.flatMap((note) => (note.label === undefined ? [] : [[note.label, note]])),
  );
  return [...text.matchAll(marker)].flatMap(({ 0: mark, 1: label = '', index }): CitationSite[] => {
    const note = byLabel.get(label.toLowerCase());
    if (!note || note.marker.start === index || isWithin(taken, index)) return [];
    const span = { start: index, end: index + mark.length };
    return [{ kind: 'note', as: 'note', span, content: note.content }];
  });
}
