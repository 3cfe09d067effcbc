import { writeKeyed } from '../../../quote/citationWriter';
import type { TextChange } from '../../../quote/textChange';
import { entryOf, positionsIn, type CitationEntry } from '../../../quotations/citationSequence';
import { citationsOfDocument, type CitationSite } from '../../../quotations/citationsOfDocument';
import { comparable, writtenAt } from '../../../quotations/writtenForms';
import { overlap } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault, QuotedPlace } from '../../finding';
import type { FixContext } from '../fix';
import { relocated, textOf } from './relocated';
import type { RightCitation } from './rightCitation';

/**
 * The changes that make a citation right which is written out: it is written anew as its place among
 * the others asks for, and those after it that follow from it, "ibid.", change too. Of one that
 * somebody wrote by hand only the locator changes, where that is all that is wrong.
 */
export function rewritten(
  citation: WrittenCitation,
  place: QuotedPlace,
  right: RightCitation,
  fault: Fault | undefined,
  context: FixContext,
): readonly TextChange[] {
  const { text, style, citableWorks } = context;
  const sites = style.markup.keyed ? [] : citationsOfDocument(text, [style], citableWorks);
  const site = sites.find(({ content, span }) => isOf(citation, content, span));
  if (!site?.citation) {
    const located = relocated(citation, place, right, fault, context);
    if (located) return [located];
  }
  if (style.markup.keyed) return [byKey(citation, right, context)];
  const kind = site?.kind ?? (citation.kind === 'note' ? 'note' : 'text');
  const before = sites.map(entryOf);
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
  const newText = writtenAt(kind, right.citation, site?.style ?? style, position, right.address);
  const span = site?.content ?? (kind === 'note' ? citation.content : citation.span);
  const own = { span, newText: asAttribution(newText, citation, text) };
  return [own, ...followers(text, before, after, changed)];
}

function isOf(
  citation: WrittenCitation,
  content: CitationSite['content'],
  span: CitationSite['span'],
): boolean {
  return overlap(content, citation.content) || overlap(span, citation.span);
}

/** A citation that is a block's attribution has brackets only where the writer has them. */
function asAttribution(newText: string, { kind, content }: WrittenCitation, text: string): string {
  const hasBrackets = text.slice(content.start, content.end).trim().startsWith('(');
  return kind === 'attribution' && !hasBrackets ? newText.replace(/^\((.*)\)$/su, '$1') : newText;
}

/** In a document that cites by keys: a key, in the note where it was a note. */
function byKey(
  cited: WrittenCitation,
  { citation }: RightCitation,
  { style }: FixContext,
): TextChange {
  const key = (citation.quotedIn ?? citation.work).id;
  const newText = writeKeyed(citation, key, style).replace(/^[\s~]+/u, '');
  return { span: textOf(cited), newText };
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
