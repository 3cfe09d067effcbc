import type { Citation } from '../../../cite/citation';
import { writeKeyed } from '../../../quote/citationWriter';
import type { TextChange } from '../../../quote/textChange';
import { entryOf, positionsIn, type CitationEntry } from '../../../quotations/citationSequence';
import { citationsOfDocument, type CitationSite } from '../../../quotations/citationsOfDocument';
import { comparable, writtenAt } from '../../../quotations/writtenForms';
import { speaker } from '../../../source/attribution';
import { overlap } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { FixContext } from '../fix';
import { asWritten } from './asWritten';
import { textOf } from './relocated';
import type { RightCitation } from './rightCitation';

/** The citations of a document that are in its style, and the one that is meant, if it is. */
export interface OwnSites {
  readonly all: readonly CitationSite[];
  readonly site?: CitationSite;
}

/** The citation among those that this extension would write so, to the letter. */
export function ownSites(
  { content, span }: WrittenCitation,
  { text, style, citableWorks }: FixContext,
): OwnSites {
  if (style.markup.keyed) return { all: [] };
  const all = citationsOfDocument(text, [style], citableWorks);
  const site = all.find((each) => overlap(each.content, content) || overlap(each.span, span));
  return { all, ...(site && { site }) };
}

/**
 * The changes that make a citation right which is written out: it is written anew as its place among
 * the others asks for, and those after it that follow from it, "ibid.", change too.
 */
export function rewritten(
  citation: WrittenCitation,
  right: RightCitation,
  { all, site }: OwnSites,
  context: FixContext,
): readonly TextChange[] {
  const { text, style } = context;
  if (style.markup.keyed) {
    const key = (right.citation.quotedIn ?? right.citation.work).id;
    const newText = writeKeyed(right.citation, key, style).replace(/^[\s~]+/u, '');
    return asWritten({ span: textOf(citation), newText }, citation, context);
  }
  const kind = site?.kind ?? (citation.kind === 'note' ? 'note' : 'text');
  const before = all.map(entryOf);
  const changed: CitationEntry = {
    at: citation.span.start,
    kind,
    citation: right.citation,
    ...(site && { site }),
  };
  const after = [...before.filter((entry) => !site || entry.site !== site), changed].sort(
    (a, b) => a.at - b.at,
  );
  const position = positionsIn(after).get(changed);
  // Brackets of somebody else may hold more: all the arguments of a call.
  const span = site?.citation ? site.content : textOf(citation);
  const short =
    citation.kind === 'attribution'
      ? nameAndYear(text.slice(span.start, span.end), right.citation)
      : undefined;
  const newText =
    short ?? writtenAt(kind, right.citation, site?.style ?? style, position, right.address);
  const own = asWritten({ span, newText }, citation, context);
  return own.length === 0 ? [] : [...own, ...followers(text, before, after, changed)];
}

/** An attribution that has a name and a year, and no more, is written so again. */
function nameAndYear(written: string, { work, quotedIn }: Citation): string | undefined {
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const isShort =
    /^[^\p{L}\p{N}<]{0,9}(?:\p{Lu}[\p{L}.’'-]{0,30} ?){1,4},\s(?:1[5-9]|20)\d\d\W{0,3}$/u.test(
      written,
    );
  const isPerson = work.author?.length === 1 && work.author[0]?.family !== undefined;
  return isShort && isPerson && !quotedIn && year !== undefined
    ? `${speaker({ ...work, genre: '' })}, ${String(year)}`
    : undefined;
}

/** The citations that stand otherwise when one among them is another one, and were right before. */
function followers(
  text: string,
  before: readonly CitationEntry[],
  after: readonly CitationEntry[],
  changed: CitationEntry,
): readonly TextChange[] {
  const oldPositions = positionsIn(before);
  const newPositions = positionsIn(after);
  return before.flatMap((entry): TextChange[] => {
    const { citation, style, kind, content, address } = entry.site ?? {};
    if (!citation || !style || !kind || !content || entry.site === changed.site) return [];
    const [old, now] = [oldPositions.get(entry), newPositions.get(entry)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const expected = writtenAt(kind, citation, style, old, address);
    const newText = writtenAt(kind, citation, style, now, address);
    const written = comparable(text.slice(content.start, content.end), style);
    return written === comparable(expected, style) ? [{ span: content, newText }] : [];
  });
}
