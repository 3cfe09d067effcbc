import type { CslItem, Locator } from '../csl/item';
import { contains, type Span } from '../text/span';
import { locatorAt } from './locators/locatorAt';
import type { Source } from './source';

export { formatLocator } from '../markup/locatorText';

/** Whose words a span of a source is, and where in the source they stand. */
export interface Attribution {
  /** The work that the words are from: the innermost quoted work that holds them all, else the source's own. */
  readonly work: CslItem;
  /** The source's work, where it only quotes the words. */
  readonly quotedIn?: CslItem;
  /** Where in the source: its article, page or paragraph, or several. */
  readonly locator: Locator;
}

/** @throws RangeError where the span lies in no paragraph of the source */
export function attribute(source: Source, span: Span): Attribution {
  const locator = locatorAt(source, span);
  const quoted = source.quotedWorks.filter((each) => contains(each, span)).at(-1);
  return quoted
    ? { work: quoted.work, quotedIn: source.work, locator }
    : { work: source.work, locator };
}

/** Who speaks in a work, for lists and cards: "The White House, fact sheet", "Arms Control Law". */
export function speaker(work: CslItem): string {
  const authors = (work.author ?? []).map(
    (name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '),
  );
  const who = authors.length > 0 ? authors.join(', ') : (work['container-title'] ?? work.title);
  const kind = authors.length > 0 ? work.genre : undefined;
  return [who ?? work.id, kind].filter(Boolean).join(', ');
}
