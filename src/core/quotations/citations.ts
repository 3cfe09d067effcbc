import { locatedIn } from '../source/locatedIn';
import type { Source } from '../source/source';
import { fold } from '../text/fold';
import { FoldedText, type Folding } from '../text/foldedText';
import type { Span } from '../text/span';

/** A citation of a source that stands in a document. */
export interface CitationMention extends Span {
  readonly source: Source;
  /** The paragraphs that it names, as a span of the source's body; absent where it names none. */
  readonly passage?: Span;
}

/** A locator as the bundled styles print it: `para. 3`, `paras. 2–3`, `par. 3`, `para 3`, `¶ 3`. */
const locator = /(?:¶{1,2}|\bpar(?:a|as|s)?\.?)\s?(\d{1,6})(?:\s?-\s?(\d{1,6}))?/u;
/** In LaTeX the locator stands before the key: `[para. 3]{`. */
const keyedLocator = new RegExp(`${locator.source}\\]\\{$`, 'u');
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
    const before = keyedLocator.exec(text.slice(Math.max(start - locatorReach, 0), start));
    const found = before ?? locator.exec(following);
    const address = occurrences(following, URL).at(-1);
    const length = Math.max(
      found && !before ? found.index + found[0].length : 0,
      address?.end ?? 0,
    );
    return {
      span: { start: beginning(text, start), end: end + length },
      place: found
        ? locatedIn(source, {
            label: 'paragraph',
            value: `${found[1] ?? ''}-${found[2] ?? found[1] ?? ''}`,
          })
        : undefined,
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
  const words = name === undefined ? '' : fold(name).text;
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
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
