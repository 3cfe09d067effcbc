/**
 * CSL-JSON, as much of it as this project reads and writes, under CSL's own variable names.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */

/** A name: a person by its parts, or an institution as one `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly literal?: string;
}

/** A date: `[[year, month?, day?]]`, months and days 1-based; two parts make a range. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

export type CslNameVariable = 'author' | 'editor' | 'translator' | 'recipient';
export type CslDateVariable =
  'issued' | 'accessed' | 'available-date' | 'event-date' | 'original-date';

/** One work. `id` is the citation key; variables that are not known are absent, never empty. */
export type CslItem = Readonly<
  { id: string; type: string } & Partial<Record<CslNameVariable, readonly CslName[]>> &
    Partial<Record<CslDateVariable, CslDate>> &
    Partial<Record<CslStringVariable, string>>
>;

export type CslStringVariable =
  | 'title'
  | 'title-short'
  | 'container-title'
  | 'collection-title'
  | 'publisher'
  | 'publisher-place'
  | 'event-place'
  | 'genre'
  | 'number'
  | 'volume'
  | 'issue'
  | 'page'
  | 'page-first'
  | 'chapter-number'
  | 'section'
  | 'authority'
  | 'jurisdiction'
  | 'references'
  | 'language'
  | 'note'
  | 'URL'
  | 'DOI';

/** Where in a work: CSL's locator label (`paragraph`) with its value (`3`, `2-4`). */
export interface Locator {
  readonly label: string;
  readonly value: string;
}
