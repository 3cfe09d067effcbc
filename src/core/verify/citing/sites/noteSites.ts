import type { DocumentLanguage } from '../../../markup/language';
import type { NoteInDocument } from '../../../markup/markup';
import type { Span } from '../../../text/span';
import { baseMarkups } from '../baseMarkups';
import { isWithin, type CitationSite } from './citationSite';
import { htmlNotes } from './htmlNotes';
import { latexNotes } from './latexNotes';
import { plainNotes } from './plainNotes';

/** The footnotes of a document, and what of it their texts take. */
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
  restructuredtext: /(?:\\ )?\[(\d{1,9}|#[\w-]{1,100})\]_/gu,
};

/** The footnotes of a document, each at every place that refers to it. */
export function noteSites(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): NoteSites {
  const notes = notesIn(text, language, opaque);
  if (notes.length === 0) return { sites: [], taken: [] };
  const taken = notes
    .map(({ definition, marker }) => definition ?? marker)
    .sort((a, b) => a.start - b.start);
  return { sites: [...sitesOf(notes), ...repeated(text, language, notes, taken)], taken };
}

/** In HTML and in plain text what is written as notes are mere links and numbers; in LaTeX there are many kinds. */
function notesIn(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly NoteInDocument[] {
  if (language === 'html') return htmlNotes(text, opaque);
  if (language === 'latex') return latexNotes(text, opaque);
  if (language === 'plaintext') return plainNotes(text, opaque);
  return baseMarkups[language].notesIn?.(text, opaque) ?? [];
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
