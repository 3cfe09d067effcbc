import type { Span } from '../../text/span';
import type { DiffPart, Finding } from '../finding';

/** Unmarked differences of a quotation that follow each other, as one. */
export interface Difference {
  /** The writer's words, without white space at the ends; empty where something is left out. */
  readonly quotation: string;
  /** The source's words, likewise; empty where something is added. */
  readonly source: string;
  /** In the document, as `quotation`. */
  readonly span: Span;
  /** In the source's body, as `source`. */
  readonly passage: Span;
  /** What stands on either side; absent at the ends of the quotation. */
  readonly before?: DiffPart;
  readonly after?: DiffPart;
}

/**
 * The unmarked differences of a finding, in order.
 * @param overSpaces whether those that only white space parts are one
 */
export function differencesOf(
  { diff }: Pick<Finding, 'diff'>,
  text: string,
  overSpaces = false,
): readonly Difference[] {
  const found: Difference[] = [];
  for (let first = 0; first < diff.length; first++) {
    if (diff[first]?.kind !== 'different') continue;
    let last = first;
    for (;;) {
      if (diff[last + 1]?.kind === 'different') last++;
      else if (overSpaces && isSpace(diff[last + 1]) && diff[last + 2]?.kind === 'different')
        last += 2;
      else break;
    }
    found.push(joined(diff.slice(first, last + 1), text, diff[first - 1], diff[last + 1]));
    first = last;
  }
  return found;
}

function isSpace(part: DiffPart | undefined): boolean {
  return part !== undefined && part.kind !== 'edit' && part.quotation.trim() === '';
}

function joined(
  parts: readonly DiffPart[],
  text: string,
  before: DiffPart | undefined,
  after: DiffPart | undefined,
): Difference {
  const quotation = parts.map((part) => part.quotation).join('');
  const source = parts.map((part) => part.source).join('');
  const spans = parts.map(({ span }) => span).filter(({ start, end }) => end > start);
  const place = spanOf(spans.length > 0 ? spans : parts.map(({ span }) => span));
  const passages = parts.map(({ passage }) => passage).filter(({ start, end }) => end > start);
  const passage = spanOf(passages.length > 0 ? passages : parts.map((part) => part.passage));
  return {
    quotation: quotation.trim(),
    source: source.trim(),
    span: quotation.trim() === '' ? { start: place.start, end: place.start } : trimmed(text, place),
    passage:
      source.trim() === ''
        ? { start: passage.start, end: passage.start }
        : {
            start: passage.start + source.length - source.trimStart().length,
            end: passage.end - (source.length - source.trimEnd().length),
          },
    ...(before && { before }),
    ...(after && { after }),
  };
}

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const from = start + written.length - written.trimStart().length;
  return { start: from, end: Math.max(from, start + written.trimEnd().length) };
}
