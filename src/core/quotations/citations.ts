import type { Source } from '../source/source';
import { fold } from '../text/fold';
import { FoldedText, type Folding } from '../text/foldedText';
import type { Span } from '../text/span';
import { placeAfter, placeBefore } from './mentionedPlace';

/** A citation of a source that stands in a document. */
export interface CitationMention extends Span {
  readonly source: Source;
  /** The place that it names, as a span of the source's body; absent where it names none. */
  readonly passage?: Span;
}

/** How far from a title its locator stands: an address of some hundred characters comes between. */
const locatorReach = 300;

/**
 * The citations of the sources in a text: where a source's title, address or key is named, up to the
 * locator that follows.
 * @param text a paragraph of the document, as written
 * @param unescaping how the document's markup is read
 */
export function citationsIn(
  text: string,
  unescaping: Folding,
  sources: readonly Source[],
): readonly CitationMention[] {
  const unescaped = FoldedText.of(text, unescaping);
  const folded = fold(unescaped.text);
  return sources
    .flatMap((source) =>
      mentionsOf(source, folded.text).map(({ span, place }) => ({
        source,
        ...unescaped.toOriginal(folded.toOriginal(span)),
        ...(place ? { passage: place } : {}),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

interface Mention {
  readonly span: Span;
  readonly place: Span | undefined;
}

function mentionsOf(source: Source, text: string): readonly Mention[] {
  const { title, URL, id } = source.work;
  // A key stands for the work where the document cites from a bibliography.
  const titles = [...occurrences(text, title), ...keys(text, id)];
  // An address that follows a title is a part of the same citation.
  const addresses = occurrences(text, URL).filter(
    ({ start }) => !titles.some(({ end }) => start >= end && start - end <= locatorReach),
  );
  const named = [...titles, ...addresses].sort((a, b) => a.start - b.start);
  return named.map(({ start, end }, index) => {
    const next = named[index + 1]?.start ?? text.length;
    const following = text.slice(end, Math.min(end + locatorReach, next));
    const before = placeBefore(source, text.slice(Math.max(start - locatorReach, 0), start));
    const after = before ? undefined : placeAfter(source, following);
    const address = occurrences(following, URL).at(-1);
    const length = Math.max(after?.end ?? 0, address?.end ?? 0);
    return {
      span: { start: beginning(text, start), end: end + length },
      place: before ?? after?.place,
    };
  });
}

function keys(text: string, key: string): readonly Span[] {
  return occurrences(text, key).filter(({ start, end }) => {
    const isPart = /[\p{L}\p{N}_-]/u;
    return !isPart.test(text.charAt(start - 1)) && !isPart.test(text.charAt(end));
  });
}

function occurrences(text: string, name: string | undefined): readonly Span[] {
  const words = name === undefined ? '' : folded(name);
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** Names of sources, folded once each: there may be a thousand, and a text is read often. */
const foldedNames = new Map<string, string>();

function folded(name: string): string {
  let words = foldedNames.get(name);
  if (words === undefined) foldedNames.set(name, (words = fold(name).text));
  return words;
}

/** A citation begins at the bracket or the line before its title: the speaker's name is part of it. */
function beginning(text: string, title: number): number {
  const before = text.slice(Math.max(title - locatorReach, 0), title);
  const opened = Math.max(
    before.lastIndexOf('('),
    before.lastIndexOf('{'),
    before.lastIndexOf(']: ') + 2,
  );
  return opened < 0 || opened === 1 ? title : title - before.length + opened + 1;
}
