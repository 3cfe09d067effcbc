import type { WrittenLocator } from './names/locatorsIn';
import type { CitedSource } from './writtenCitation';

/** What a citation's text says by itself, wherever it stands. */
export interface CitationReading {
  readonly cited: readonly CitedSource[];
  /** What looks like a citation in it and names nothing that is known. */
  readonly unknown?: string;
  /** Whether it names a work that is no source: an agreement. */
  readonly namesOthers: boolean;
  /** "Ibid.", or a place and nothing else: it cites what the citation before does. */
  readonly repeats?: 'ibid' | 'place';
  /** Its places, for a citation that repeats. */
  readonly locators: readonly WrittenLocator[];
  /** Whether it begins with a year, so that a name may stand before it: `Doe (2013)`. */
  readonly beginsWithYear: boolean;
}
