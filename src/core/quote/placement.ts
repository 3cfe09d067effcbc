import { entryOf, positionsIn, renewals, type CitationEntry } from '../quotations/citationSequence';
import type { CitationSite } from '../quotations/citationsOfDocument';
import { lineEnding } from '../text/lineEnding';
import { overlap, type Span } from '../text/span';
import { citationWriter, recordCitations } from './citationWriter';
import { nextFootnoteLabel, withDefinitions } from './footnotes';
import type { Compose, Insertion, QuotationStyle } from './insertion';
import { growth, type TextChange } from './textChange';

/** All changes of one insertion, apart from each other and in text order, to be applied as one. */
export interface Placement {
  readonly changes: readonly TextChange[];
  /** Where each insertion ends: offsets in the document after the changes, in text order. */
  readonly ends: readonly number[];
}

/** What is known of the document that something is inserted into. */
export interface InsertionContext {
  readonly style: QuotationStyle;
  /** The citations that stand in it, so that a repeated one takes its short form. */
  readonly sites?: readonly CitationSite[];
  /** The first footnote number that is free, where it is known already. */
  readonly label?: number;
  /** The keys of works in its bibliography, by the works' ids. */
  readonly keys?: ReadonlyMap<string, string>;
  /** Changes of the document that are made along with it, apart from its places. */
  readonly otherChanges?: readonly TextChange[];
}

/**
 * Fits insertions to a document: blank lines round a block, a space before a citation, footnotes
 * numbered from the first free number with their text at the document's end, its own line ends.
 * Citations are written as their place among the others asks for, and those of this extension that
 * follow change with them: "ibid." never comes to stand for another work.
 * @param text the whole document
 * @param selections what to replace, or empty spans to insert at; in any order, apart from each other
 */
export function placeInsertions(
  text: string,
  selections: readonly Span[],
  compose: Compose,
  context: InsertionContext,
): Placement {
  const { style, sites = [], keys, otherChanges = [] } = context;
  const eol = lineEnding(text);
  const ordered = [...selections].sort((a, b) => a.start - b.start);
  const entries = entriesAfter(sites, ordered, compose, style);
  const positions = positionsIn(entries);
  const writer = citationWriter(style, {
    label: context.label ?? nextFootnoteLabel(text, style.markup),
    positions: entries.filter(({ site }) => !site).map((entry) => positions.get(entry)),
    ...(keys && { keys }),
  });

  const definitions: string[] = [];
  const insertions = ordered.map((span) => {
    const insertion = compose(writer);
    definitions.push(...insertion.definitions);
    const before = text.slice(Math.max(span.start - nearby, 0), span.start);
    const fit = fitted(insertion, before, text.slice(span.end, span.end + nearby));
    const words = (fit.before + fit.words).replaceAll('\n', eol);
    return { span, words, newText: words + fit.after.replaceAll('\n', eol) };
  });
  // What is inserted comes before what changes at the same place.
  const changes = [...insertions, ...renewals(text, entries), ...otherChanges].sort(byStart);
  const ends = insertions.map((insertion) => {
    const before = changes.slice(0, changes.indexOf(insertion));
    const shift = before.reduce((sum, change) => sum + growth(change), 0);
    return insertion.span.start + shift + insertion.words.length;
  });
  return { changes: withDefinitions(text, changes, definitions, style.markup), ends };
}

const byStart = (a: TextChange, b: TextChange) => a.span.start - b.span.start;

/** How much of the document either side of a place says how an insertion fits: some lines. */
const nearby = 2_000;

/** The document's citations with those that come in, in the order that they will have. */
function entriesAfter(
  sites: readonly CitationSite[],
  selections: readonly Span[],
  compose: Compose,
  style: QuotationStyle,
): readonly CitationEntry[] {
  if (style.markup.keyed) return [];
  const staying = sites.filter(({ span }) => !selections.some((each) => overlap(each, span)));
  const { citations, kind } = recordCitations(compose, style);
  const inserted = selections.flatMap(({ start }) =>
    citations.map((citation) => ({ at: start, kind, citation })),
  );
  // The sort is stable: what is inserted right before a note comes before it.
  return [...inserted, ...staying.map(entryOf)].sort((a, b) => a.at - b.at);
}

function fitted(
  { text, block }: Insertion,
  before: string,
  after: string,
): { before: string; words: string; after: string } {
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  if (!block) {
    const follows = /\S$/u.test(lineBefore);
    return { before: '', words: follows ? text : text.trimStart(), after: '' };
  }
  return {
    before: lineBefore.trim() === '' ? missingBreak(before, /\S[ \t]*\r?\n[ \t]*$/u) : '\n\n',
    words: text,
    after: /^[ \t]*\S/u.test(after) ? '\n\n' : missingBreak(after, /^[ \t]*\r?\n[ \t]*\S/u),
  };
}

function missingBreak(text: string, neighbourLine: RegExp): string {
  return neighbourLine.test(text) ? '\n' : '';
}
