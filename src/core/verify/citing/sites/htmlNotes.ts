import type { NoteInDocument } from '../../../markup/markup';
import type { Span } from '../../../text/span';
import { isWithin } from './citationSite';

/** A number that leads to a note: `<sup><a href="#fn1">1</a></sup>`. */
const marker =
  /(?:<sup\b[^<>]{0,300}>\s{0,9})?<a\s[^<>]{0,500}?\bhref\s?=\s?["']#(?<label>[^"'<>\s]{1,100})["'][^<>]{0,500}>(?:<sup\b[^<>]{0,300}>)?\s{0,9}[[(]?(?:\d{1,4}|[*†‡]{1,3}|[a-z])[\])]?\s{0,9}(?:<\/sup>)?<\/a>(?:\s{0,9}<\/sup>)?/giu;
const element =
  /<(?<tag>li|p|div|aside|dd)\s(?:[^<>]{0,500}?\s)?id\s?=\s?["'](?<label>[^"'<>\s]{1,100})["'][^<>]{0,500}>/giu;
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
  const seen = new Set<string>();
  return markers.flatMap(({ 0: written, index, groups }): NoteInDocument[] => {
    const label = groups?.label ?? '';
    const note = elements.get(label);
    if (!note || seen.has(label)) return [];
    const start = note.index + note[0].length;
    const inside = text.slice(start, start + longest);
    const length = inside.search(new RegExp(String.raw`</${note.groups?.tag ?? ''}\s*>`, 'iu'));
    if (length < 0) return [];
    seen.add(label);
    const content = { start, end: start + inside.slice(0, length).replace(wayBack, '').length };
    const definition = { start: note.index, end: start + length };
    return [{ marker: { start: index, end: index + written.length }, content, definition, label }];
  });
}
