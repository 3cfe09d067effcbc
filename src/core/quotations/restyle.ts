import type { QuotationStyle } from '../quote/insertion';
import { siteKind } from '../quote/citationWriter';
import { withDefinitions } from '../quote/footnotes';
import type { TextChange } from '../quote/textChange';
import type { Span } from '../text/span';
import type { CitableWork } from './citableWorks';
import { entryOf, positionsIn, type CitationEntry } from './citationSequence';
import { citationsOfDocument, type CitationSite } from './citationsOfDocument';
import { writtenAt } from './writtenForms';

/** A document's citations in another style. */
export interface Restyling {
  /** Apart from each other and in text order; empty where nothing changes. */
  readonly changes: readonly TextChange[];
  /** How many citations are known, whether they change or not. */
  readonly known: number;
  /** The style that all of them are in now; absent where they are in several. */
  readonly style?: string;
}

/**
 * Writes every citation of the document that is known in another style, each as its place asks for:
 * in full, short, or "ibid."; footnotes become brackets and brackets footnotes where the styles
 * differ so. What is not known stays as it is.
 * @param from the styles that the citations may be written in, the likeliest first
 * @param to of the same document language as `from`
 */
export function restyle(
  text: string,
  from: readonly QuotationStyle[],
  to: QuotationStyle,
  works: readonly CitableWork[],
): Restyling {
  const sites = citationsOfDocument(text, from, works);
  const kind = siteKind(to);
  const entries = sites.map((site): CitationEntry => {
    const entry = entryOf(site);
    return entry.citation ? { ...entry, kind } : entry;
  });
  const positions = positionsIn(entries);
  const labels = freeLabels(sites);
  const removed: Span[] = [];
  const definitions: string[] = [];
  const changes = entries.flatMap((entry): readonly TextChange[] => {
    const { citation, site } = entry;
    if (!citation || !site) return [];
    const written = writtenAt(kind, citation, to, positions.get(entry), site.address);
    if (site.kind === kind) return [{ span: site.content, newText: written }];
    if (kind === 'text') {
      if (site.note?.definition) removed.push(site.note.definition);
      return [{ span: site.span, newText: spaceFor(text, site.span) + written }];
    }
    const note = to.markup.note?.(written, labels());
    if (note?.definition !== undefined) definitions.push(note.definition);
    return [{ span: withSpaceBefore(text, site.span), newText: note?.marker ?? '' }];
  });
  const all = [...changes, ...removals(text, removed)]
    .filter(({ span, newText }) => text.slice(span.start, span.end) !== newText)
    .sort((a, b) => a.span.start - b.span.start);
  const styles = new Set(sites.flatMap(({ style }) => style?.engine.style.id ?? []));
  const [style] = styles;
  return {
    changes: withDefinitions(text, all, definitions, to.markup),
    known: entries.filter(({ citation }) => citation).length,
    ...(style !== undefined && styles.size === 1 && { style }),
  };
}

/** Numbers for new footnotes: those that no other has, from the lowest on, so that gaps are filled. */
function freeLabels(sites: readonly CitationSite[]): () => number {
  const taken = new Set(sites.map(({ note }) => Number(note?.label)));
  let label = 0;
  return () => {
    do label++;
    while (taken.has(label));
    return label;
  };
}

/** Brackets are parted from the word before them, which a note's marker meets. */
function spaceFor(text: string, { start }: Span): string {
  return start === 0 || /[\s([{]/u.test(text.charAt(start - 1)) ? '' : ' ';
}

function withSpaceBefore(text: string, { start, end }: Span): Span {
  return {
    start: /[^\s] $/u.test(text.slice(Math.max(start - 2, 0), start)) ? start - 1 : start,
    end,
  };
}

/** Takes footnotes' texts out with their lines; from the end of the document with the blank lines before them. */
function removals(text: string, definitions: readonly Span[]): readonly TextChange[] {
  const spans = definitions
    .map(({ start, end }) => ({ start, end: end + lengthOf(/[ \t]*(?:\r?\n)?/uy, text, end) }))
    .sort((a, b) => b.start - a.start);
  let rest = text.length;
  return spans.map(({ start, end }) => {
    if (text.slice(end, rest).trim() !== '') return { span: { start, end }, newText: '' };
    const kept = text.slice(0, start).trimEnd().length;
    const span = { start: kept + lengthOf(/[ \t]*(?:\r?\n)?/uy, text, kept), end: rest };
    rest = span.start;
    return { span, newText: '' };
  });
}

function lengthOf(sticky: RegExp, text: string, offset: number): number {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0].length ?? 0;
}
