import type { CslItem, Locator } from '../csl/item';
import { contains, type Span } from '../text/span';
import type { Source } from './source';

/** Whose words a span of a source is, and where in the source they stand. */
export interface Attribution {
  /** The work that the words are from: the innermost quoted work that holds them all, else the source's own. */
  readonly work: CslItem;
  /** The source's work, where it only quotes the words. */
  readonly quotedIn?: CslItem;
  /** The paragraph or paragraphs, in the source. */
  readonly locator: Locator;
}

/** @throws RangeError where the span lies in no paragraph of the source */
export function attribute(source: Source, span: Span): Attribution {
  const locator = paragraphLocator(source, span);
  const quoted = source.quotedWorks.filter((each) => contains(each, span)).at(-1);
  return quoted
    ? { work: quoted.work, quotedIn: source.work, locator }
    : { work: source.work, locator };
}

function paragraphLocator(source: Source, span: Span): Locator {
  const numbers = source.paragraphs.overlapping(span).map(({ number }) => number);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined) {
    throw new RangeError(`no paragraph of ${source.id} at ${span.start}–${span.end}`);
  }
  return { label: 'paragraph', value: first === last ? `${first}` : `${first}-${last}` };
}

/** `para. 3` or `paras. 2–3`: the locator as this extension's own lists show it, whatever the citation style. */
export function formatLocator({ value }: Locator): string {
  return value.includes('-') ? `paras. ${value.replace('-', '–')}` : `para. ${value}`;
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
