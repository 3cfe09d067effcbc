// The one module that imports citation-js, so that the bundle can hold all of it as one late part:
// its plugins add themselves to the core that they import, and must meet the same one.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../csl/item';

/** An entry of a `.bib` file. Values are as in the file, without their delimiters. */
export interface BibEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** A RIS record: tags with their values; a tag that repeats has a list. */
export type RisRecord = Readonly<Record<string, string | readonly string[]>>;

interface BibtexConfig {
  format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
}

const { format } = plugins.config.get('@bibtex') as BibtexConfig;
// Keys are this extension's own business.
format.useIdAsLabel = true;
format.checkLabel = false;
// As ASCII, everything that has no LaTeX command is dropped: a title in Cyrillic would be empty.
format.asciiOnly = false;

/**
 * The works as entries, their values for LaTeX.
 * @param works with LaTeX's special characters escaped; the id becomes the label
 */
export function bibEntries(
  works: readonly CslItem[],
  dialect: 'bibtex' | 'biblatex',
): readonly BibEntry[] {
  return plugins.output.format(dialect, works, { format: 'object' }) as BibEntry[];
}

/**
 * The entries of a `.bib` text as they are written, fields in lower case, @string values put in.
 * @throws Error for what citation-js cannot read
 */
export function parseBib(text: string): readonly BibEntry[] {
  return plugins.input.data(text, '@biblatex/text') as BibEntry[];
}

/**
 * CSL items of entries, LaTeX undone. BibLaTeX's mapping knows BibTeX's fields, too.
 * @throws Error for what citation-js cannot read
 */
export function cslOfEntries(entries: readonly BibEntry[]): readonly CslItem[] {
  return plugins.input.data(entries, '@biblatex/entries+list') as CslItem[];
}

export function risRecords(works: readonly CslItem[]): readonly RisRecord[] {
  return plugins.output.format('ris', works, { format: 'object' }) as RisRecord[];
}
