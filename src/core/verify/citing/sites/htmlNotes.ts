import type { NoteInDocument } from '../../../markup/markup';
import type { Span } from '../../../text/span';
import { isWithin } from './citationSite';

/** A number that leads to a note: `<sup><a href="#fn1">1</a></sup>`. */
const marker =
  /(?:<sup\b[^<>]{0,300}>\s{0,9})?<a\s[^<>]{0,500}?\bhref\s?=\s?["']#(?<label>[^"'<>\s]{1,100})["'][^<>]{0,500}>(?:<sup\b[^<>]{0,300}>)?\s{0,9}[[(]?(?:\d{1,4}|[*†‡]{1,3}|[a-z])[\])]?\s{0,9}(?:<\/sup>)?<\/a>(?:\s{0,9}<\/sup>)?/giu;
/** What a link may lead to: an element with the note's text, or an anchor before it. */
const element =
  /<(?<tag>li|p|div|aside|dd|td|(?<anchor>a|sup|span))\s(?:[^<>]{0,500}?\s)?(?:id|name)\s?=\s?["'](?<label>[^"'<>\s]{1,100})["'][^<>]{0,500}>/giu;
/** The number in an anchor, and the tags after it. */
const numberInAnchor =
  /^[^<]{0,9}(?:<\/?\w{1,10}(?:\s[^<>]{0,300})?>[\s.]{0,20}[^<>\w]{0,9}){0,9}/u;
const endOfBlock = /<\/(?:p|li|div|td|dd|aside)\s*>/iu;
/** The way back to the number. */
const wayBack =
  /\s{0,9}(?:<a\s[^<>]{0,500}\bhref\s?=\s?["']#[^<>]{0,500}>[^<]{0,20}<\/a>\s{0,9}|<\/p>\s{0,9}){1,9}$/iu;
/** Longer elements hold more than a note. */
const longest = 5_000;

/** The notes of a page that links lead to, in the order of the text. */
export function htmlNotes(text: string, opaque: readonly Span[]): readonly NoteInDocument[] {
  const markers = [...text.matchAll(marker)].filter(({ index }) => !isWithin(opaque, index, true));
  if (markers.length === 0) return [];
  const elements = new Map(
    [...text.matchAll(element)].map((each) => [each.groups?.label ?? '', each]),
  );
  return markers.flatMap(({ 0: written, index, groups }): NoteInDocument[] => {
    const label = groups?.label ?? '';
    const note = elements.get(label);
    if (!note) return [];
    const isAnchor = note.groups?.anchor !== undefined;
    // An anchor above leads back.
    if (isAnchor && note.index < index) return [];
    const from = note.index + note[0].length;
    const all = text.slice(from, from + longest);
    const lead = isAnchor ? (numberInAnchor.exec(all)?.[0].length ?? 0) : 0;
    const inside = all.slice(lead);
    const end = isAnchor ? endOfBlock : new RegExp(`</${note.groups?.tag ?? ''}\\s*>`, 'iu');
    const length = inside.search(end);
    if (length < 0) return [];
    const start = from + lead;
    const content = { start, end: start + inside.slice(0, length).replace(wayBack, '').length };
    const definition = { start: note.index, end: start + length };
    return [{ marker: { start: index, end: index + written.length }, content, definition, label }];
  });
}
