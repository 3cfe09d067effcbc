import type { Citation } from '../../../cite/citation';
import { firstPosition } from '../../../cite/position';
import type { NoteInDocument } from '../../../markup/markup';
import type { TextChange } from '../../../quote/textChange';
import { writtenAt } from '../../../quotations/writtenForms';
import { overlap } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault } from '../../finding';
import type { FixContext } from '../fix';
import { isNote } from './added';
import { textOf, withPlace } from './relocated';
import { citesRightly, type RightCitation } from './rightCitation';

/** A citation that repeats the one before it. */
const repetition =
  /^[^\p{L}\p{N}]*(?:(?:emph|textit|it|em|i)(?!\p{L})[^\p{L}\p{N}]*)?(?:ib[ií]d|ebd|ebenda|id\.|idem)/iu;

/**
 * The changes of an “Ibid.” right after a citation that comes to say something else: it says itself what it
 * repeated. Undefined where that is not known.
 * @param fault of the citation before it
 */
export function repeatedAfter(
  citation: WrittenCitation,
  fault: Fault | undefined,
  context: FixContext,
): readonly TextChange[] | undefined {
  const { text, style } = context;
  const notes = citation.kind === 'note' ? (style.markup.notesIn?.(text) ?? []) : [];
  const at = notes.findIndex(({ content }) => overlap(content, citation.content));
  const place = { note: at < 0 ? undefined : notes[at + 1], from: citation.span.start + 1 };
  return repeatedAt(place, fault === 'locator', context);
}

/** As `repeatedAfter`, of a citation that comes to stand before it. */
export function repeatedAfterNew(
  at: number,
  right: RightCitation,
  context: FixContext,
): readonly TextChange[] | undefined {
  const { text, style } = context;
  const notes = style.markup.notesIn?.(text) ?? [];
  const inside = notes.findIndex(({ content: { start, end } }) => start <= at && at <= end);
  const next = isNote(context) ? notes.find(({ marker }) => marker.start >= at) : undefined;
  return repeatedAt({ note: inside < 0 ? next : notes[inside + 1], from: at }, right, context);
}

/**
 * @param place the note that comes next, or where the next citation stands at the earliest
 * @param right what comes to stand before it; `true`: another place of what it repeats
 */
function repeatedAt(
  { note, from }: { readonly note: NoteInDocument | undefined; readonly from: number },
  right: RightCitation | boolean,
  { text, style, findings }: FixContext,
): readonly TextChange[] | undefined {
  if (note && !repetition.test(text.slice(note.content.start, note.content.end))) return [];
  const users = findings.flatMap(({ citations, places: [place] }) =>
    citations.map((each) => ({ each, place })),
  );
  const [next] = users
    .filter(({ each: { span, content } }) =>
      note ? overlap(content, note.content) : span.start >= from,
    )
    .toSorted((a, b) => a.each.span.start - b.each.span.start);
  // Nobody knows what else it is meant for.
  if (!next?.place) return note && right !== true ? undefined : [];
  const { each, place } = next;
  const span = textOf(each);
  const written = text.slice(span.start, span.end);
  const [cited, ...others] = each.cited;
  if (!repetition.test(written) || !citesRightly(each, place)) return [];
  if (!cited || others.length > 0) return undefined;
  const { source, speakers, locator } = cited;
  const [speaker] = speakers;
  const work = speaker ? { work: speaker, quotedIn: source.work } : { work: source.work };
  if (right === true || (right && isSameWork(right.citation, work))) {
    return locator && repeatsAll(written) ? [{ span, newText: withPlace(written, locator) }] : [];
  }
  const kind = each.kind === 'note' ? 'note' : 'text';
  const newText = writtenAt(kind, { ...work, ...(locator && { locator }) }, style, firstPosition);
  return [{ span, newText }];
}

function isSameWork(a: Citation, b: Citation): boolean {
  return a.work.id === b.work.id && a.quotedIn?.id === b.quotedIn?.id;
}

/** Whether a text repeats a citation, and its place too: `Id.`, but not `Id. art. IV`. */
export function repeatsAll(written: string): boolean {
  return repetition.test(written) && !/\d|(?<!\p{L})[IVXLC]+(?!\p{L})/u.test(written);
}
