import type { DocumentLanguage } from '../../../markup/language';
import { escapeRegExp } from '../../../text/escapeRegExp';
import type { KnownWorks } from '../knownWorks';
import { month } from '../names/datesIn';
import { definitionsIn, isDefinition } from './definitions';

/** What reads the citations of a document. */
export interface CitationReader extends Pick<KnownWorks, 'read' | 'nameBefore'> {
  /** The same for readers that read alike. */
  readonly shortForms: string;
}

/** A reader that knows the works by the names that a document gives them, too. */
export function readerFor(
  text: string,
  language: DocumentLanguage,
  works: KnownWorks,
): CitationReader {
  const meant = new Map<string, string>();
  for (const { name, before } of definitionsIn(text)) {
    const title = titleBefore(before, language, works);
    if (title !== undefined) meant.set(name, title);
  }
  if (meant.size === 0) return works;
  const names = [...meant.keys()].sort((a, b) => b.length - a.length);
  const written = new RegExp(names.map(patternOf).join('|'), 'gu');
  const inFull = (words: string) =>
    isDefinition(words)
      ? words
      : words.replace(written, (name) => meant.get(name.replace(/\s+/gu, ' ')) ?? name);
  return {
    shortForms: JSON.stringify([...meant]),
    read: (words, ...others) => works.read(inFull(words), ...others),
    nameBefore: (words, ...others) => works.nameBefore(inFull(words), ...others),
  };
}

/** What may stand between a title and the name that is given: `, signed May 3, 2011`. */
const date = new RegExp(
  String.raw`(?:[\s,(]{1,2}(?:${month}|\p{Ll}{2,9}|\d{1,2}|(?:1[5-9]|20)\d\d)[.,)]{0,2}){0,6}[\s,]*$`,
  'u',
);

/** The title that a stretch of a document ends with, and what dates it. */
function titleBefore(
  written: string,
  language: DocumentLanguage,
  works: KnownWorks,
): string | undefined {
  for (const stretch of [written.trimEnd(), written.replace(date, '')]) {
    const title = works.nameBefore(stretch, language);
    // In plain text an apostrophe is a mark, and would quote.
    if (title !== '' && works.hasTitle(title, language)) return title.replace(/"/gu, '’');
  }
  return undefined;
}

/** A name where it is not a part of another: “Protocol” is neither a “Kyoto Protocol” nor the “Protocol on” something. */
function patternOf(name: string): string {
  const words = name.split(' ').map(escapeRegExp);
  const begins =
    words.length > 1
      ? ''
      : String.raw`(?<!(?<!\p{L})(?!(?:The|In|See|Under|Cf|Id)\b)\p{Lu}\S{0,20}\s)`;
  return String.raw`${begins}(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}]|\s(?:on|of|for|to|\p{Lu}))`;
}
