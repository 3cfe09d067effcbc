import { attribute, type Attribution } from '../source/attribution';
import type { Passage } from '../source/passages';
import type { Source } from '../source/source';
import type { Span } from '../text/span';

/** Words of one source that are quoted together: one or more spans of its body, in text order, apart. */
export interface Excerpt {
  readonly source: Source;
  readonly spans: readonly [Span, ...Span[]];
}

export function excerptOf(source: Source, span: Span): Excerpt {
  return { source, spans: [{ start: span.start, end: span.end }] };
}

/**
 * Passages as excerpts: neighbours of one source (nothing but white space between them) and passages
 * that lie in each other are one span, as they stand; everything else is an excerpt of its own.
 * Sources keep the order in which the passages name them; within a source the text's order counts.
 */
export function joinNeighbours(passages: readonly Passage[]): readonly Excerpt[] {
  const sources = [...new Set(passages.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const spans: { start: number; end: number }[] = [];
    const own = passages.filter((each) => each.source === source);
    for (const { start, end } of own.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = spans.at(-1);
      if (last && source.body.slice(last.end, start).trim() === '')
        last.end = Math.max(last.end, end);
      else spans.push({ start, end });
    }
    return spans.map((span) => excerptOf(source, span));
  });
}

/**
 * Excerpts as one, words left out between them, or undefined where they are of several sources or
 * several speakers: an ellipsis must not join what was never one text.
 */
export function joinWithEllipsis(excerpts: readonly Excerpt[]): Excerpt | undefined {
  const [first] = excerpts;
  if (!first || excerpts.some(({ source }) => source !== first.source)) return undefined;
  const joined: Excerpt = {
    source: first.source,
    spans: excerpts.flatMap(({ spans }) => spans) as [Span, ...Span[]],
  };
  const { work } = attributeExcerpt(joined);
  return excerpts.every((each) => attributeExcerpt(each).work === work) ? joined : undefined;
}

/** Whose words the excerpt is, as one whole. */
export function attributeExcerpt({ source, spans }: Excerpt): Attribution {
  const end = spans.at(-1)?.end ?? spans[0].end;
  return attribute(source, { start: spans[0].start, end });
}

/**
 * The excerpt's words, verbatim, a string for each of its paragraphs.
 * @param ellipsis what the citation style puts where words are left out, with the spaces about it
 */
export function excerptParagraphs({ source, spans }: Excerpt, ellipsis: string): readonly string[] {
  return spans
    .map(({ start, end }) => source.body.slice(start, end))
    .join(ellipsis)
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/u);
}

/** How many words stand in the excerpt: what style manuals count for a block quotation. */
export function wordCount(excerpt: Excerpt): number {
  return excerptParagraphs(excerpt, ' ')
    .flatMap((paragraph) => paragraph.split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
