import type { DocumentLanguage } from '../../../markup/language';
import { applyChanges, type TextChange } from '../../../quote/textChange';
import type { Span } from '../../../text/span';

/** A key in a citation: offsets in the citation's text. */
export interface KeyInCitation extends Span {
  readonly name: string;
}

/** What names a key in each language; one of the groups is the key, or keys with commas. */
const keyPatterns: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  latex: /\{([^{}]{1,2000})\}$/gu,
  typst: /<([^<>\s]{1,300})>|@([\w:.-]{0,299}\w)|label\("([^"]{1,300})"\)/gu,
};
const otherKeys = /@\{([^{}\s]{1,300})\}|@([^\s,;\][{}]{1,300})/gu;

/** The keys of a citation, in order; none of a command that has several groups of them. */
export function keysIn(written: string, language: DocumentLanguage): readonly KeyInCitation[] {
  if (/^\\[A-Za-z]{0,30}cites\b/u.test(written)) return [];
  return [...written.matchAll(keyPatterns[language] ?? otherKeys)].flatMap((match) => {
    const names = match.slice(1).find(Boolean) ?? '';
    const start = match.index + match[0].indexOf(names);
    return [...names.matchAll(/[^\s,](?:[^,]{0,300}[^\s,])?/gu)].map(({ 0: name, index }) => ({
      name,
      start: start + index,
      end: start + index + name.length,
    }));
  });
}

/** Where a citation says where in the work, with what parts it from the key; empty at the spot where it would. */
interface PlaceInCitation extends Span {
  readonly words: string;
  readonly write: (words: string) => string;
}

/** The place of a citation with one key. */
function placeIn(written: string, key: Span, language: DocumentLanguage): PlaceInCitation {
  const [pattern, open, close, spot] = shapeOf(written, key, language);
  pattern.lastIndex = pattern.sticky ? spot : 0;
  const match = pattern.exec(written);
  const [all = '', words = ''] = match ?? [];
  const start = match?.index ?? spot;
  return {
    start,
    end: start + all.length,
    words: words.trim(),
    write: (place) => (place === '' ? '' : open + place + close),
  };
}

type Shape = readonly [pattern: RegExp, open: string, close: string, spot: number];

function shapeOf(written: string, { start, end }: Span, language: DocumentLanguage): Shape {
  const afterKey = end + (/^(?:>|"\)|\})/u.exec(written.slice(end))?.[0].length ?? 0);
  switch (language) {
    case 'latex':
      return [/\[([^[\]]{0,300})\](?=\{[^{}]*\}$)/gu, '[', ']', start - 1];
    case 'typst':
      return written.startsWith('#')
        ? [/,\s*supplement:\s*\[([^[\]]{0,300})\]/gu, ', supplement: [', ']', afterKey]
        : [/\[([^[\]]{0,300})\]/uy, '[', ']', afterKey];
    case 'org':
      return [/([^;\]]{0,300})/uy, ' ', '', afterKey];
    default:
      return written.lastIndexOf('[', start) >= 0
        ? [/,?([^;\]]{0,300})/uy, ', ', '', afterKey]
        : [/ ?\[([^[\]]{0,300})\]/uy, ' [', ']', afterKey];
  }
}

/** Places, with words for what they are, and nothing else. */
const isPlace =
  /^(?:(?:[\p{Ll}§¶]{1,12}\.?[\s~]{0,3})?[\p{N}IVXLC(][\p{N}\p{L}().–-]{0,12}(?:[,;&~\s]|and ){0,3}){0,6}$/u;

/**
 * A citation with the key and the place of another one, and all else as it is; undefined where what it says of the
 * place cannot be told from other words.
 */
export function withKeyAndPlaceOf(
  written: string,
  anew: string,
  language: DocumentLanguage,
): string | undefined {
  const [key] = keysIn(written, language);
  const [newKey] = keysIn(anew, language);
  if (!key || !newKey || !/^[\w:.-]+$/u.test(newKey.name)) return undefined;
  const place = placeIn(written, key, language);
  if (!isPlace.test(place.words)) return undefined;
  const { words } = placeIn(anew, newKey, language);
  const changes: TextChange[] = [
    { span: { start: key.start, end: key.end }, newText: newKey.name },
    { span: { start: place.start, end: place.end }, newText: place.write(words) },
  ];
  return applyChanges(
    written,
    changes.toSorted((a, b) => a.span.start - b.span.start),
  );
}
