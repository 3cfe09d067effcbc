import { firstPosition } from '../../../cite/position';
import type { TextChange } from '../../../quote/textChange';
import { writtenAt } from '../../../quotations/writtenForms';
import { overlap } from '../../../text/span';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { Fault } from '../../finding';
import type { FixContext } from '../fix';
import { textOf, withPlace } from './relocated';
import { citesRightly } from './rightCitation';

/** A citation that repeats the one before it. */
const repetition = /^[^\p{L}\p{N}]*(?:ib[ií]d|ebd|ebenda|id\.|idem)/iu;

/**
 * The changes of an “Ibid.” right after a citation that comes to say something else: it says itself what it
 * repeated. Undefined where that is not known.
 * @param fault of the citation before it
 */
export function repeatedAfter(
  citation: WrittenCitation,
  fault: Fault | undefined,
  { text, style, findings }: FixContext,
): readonly TextChange[] | undefined {
  const notes = citation.kind === 'note' ? (style.markup.notesIn?.(text) ?? []) : [];
  const at = notes.findIndex(({ content }) => overlap(content, citation.content));
  const note = at < 0 ? undefined : notes[at + 1];
  if (note && !repetition.test(text.slice(note.content.start, note.content.end))) return [];
  const users = findings.flatMap(({ citations, places: [place] }) =>
    citations.map((each) => ({ each, place })),
  );
  const [next] = users
    .filter(({ each: { span, content } }) =>
      note ? overlap(content, note.content) : span.start > citation.span.start,
    )
    .toSorted((a, b) => a.each.span.start - b.each.span.start);
  // Nobody knows what else it is meant for.
  if (!next?.place) return note && fault !== 'locator' ? undefined : [];
  const { each, place } = next;
  const span = textOf(each);
  const written = text.slice(span.start, span.end);
  const [cited, ...others] = each.cited;
  if (!repetition.test(written) || !citesRightly(each, place)) return [];
  if (!cited || others.length > 0) return undefined;
  const { source, speakers, locator } = cited;
  if (fault === 'locator') {
    return locator && !/\d/u.test(written) ? [{ span, newText: withPlace(written, locator) }] : [];
  }
  const [speaker] = speakers;
  const work = speaker ? { work: speaker, quotedIn: source.work } : { work: source.work };
  const kind = each.kind === 'note' ? 'note' : 'text';
  const newText = writtenAt(kind, { ...work, ...(locator && { locator }) }, style, firstPosition);
  return [{ span, newText }];
}

/** Whether a text repeats a citation, and its place too. */
export function repeatsAll(written: string): boolean {
  return repetition.test(written) && !/\d/u.test(written);
}
