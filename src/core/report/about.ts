import { counted } from '../importing/wording';
import type { Report } from './report';

/** What a report says of itself. */
export interface ReportAbout {
  /** When the documents were checked, as it shall be printed: `24 November 2026, 01:30 UTC`. */
  readonly made: string;
  /** What checked them, with its version: `Cite the Agreement 0.2.0`. */
  readonly by: string;
  /** How many sources they were compared with. */
  readonly sources: number;
}

export const reportTitle = 'Quotations and their sources';

/** What a reader has to know to read a report, a paragraph each. */
export const reportNotes: readonly string[] = [
  'Words are compared letter by letter. Only the shapes of quotation marks, dashes and ellipses, and spaces and line breaks, may differ; then a quotation is “exact but for typography”. Words in square brackets and ellipses are marked edits.',
  'In a difference, [-…-] is in the quotation alone and {+…+} in the source alone.',
  '“Cannot be checked” says nothing about a quotation, neither good nor bad. Whether a quotation is fair in its context is not checked at all.',
];

/** The lines below the title. */
export function aboutLines({ made, by, sources }: ReportAbout, { counts, documents }: Report) {
  return [
    `Checked on ${made} by ${by}: ${counted(documents.length, 'document')}, compared with ${counted(sources, 'source')}.`,
    counts.toLookAt === 0
      ? `${counted(counts.all, 'quotation')}, none to look at.`
      : `${counted(counts.all, 'quotation')}, ${counts.toLookAt} to look at.`,
  ] as const;
}

/** The columns of the table of documents. */
export const documentColumns = [
  'Document',
  'Quotations',
  'To look at',
  'As the source has them',
  'Cannot be checked',
  'Ignored',
] as const;

/** The headings of a document's sections. */
export const sectionTitles = {
  toLookAt: 'To look at',
  asTheSource: 'As the source has them',
  notChecked: 'Cannot be checked',
  ignored: 'Ignored',
} as const;
