import type { CslItem } from '../../csl/item';
import { cslOfEntries, parseBib, type BibEntry } from '../citationJs';

/**
 * The work of one entry, as far as works are compared.
 * @param text the entry
 * @param strings the file's `@string` definitions
 * @returns undefined where citation-js cannot read it, which is no fault of the works to add
 */
export function readEntry(text: string, strings: string): CslItem | undefined {
  try {
    const entry = parseBib(`${strings}\n${text}`).at(-1);
    const [work] = entry ? cslOfEntries([entry]) : [];
    return entry && work && { ...work, ...lostInReading(entry, work) };
  } catch {
    return undefined;
  }
}

const kinds: Readonly<Record<string, string>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
};

/** What citation-js reads otherwise than it stands there. */
function lostInReading({ type, properties }: BibEntry, work: CslItem): Partial<CslItem> {
  const given = (name: string) => {
    const value = String(properties[name] ?? '');
    return value === '' ? undefined : value;
  };
  const subtype = given('entrysubtype')?.toLowerCase();
  const genre = given('type');
  const container =
    given('journaltitle') ??
    given('booktitle') ??
    (type === 'online' ? given('organization') : undefined);
  const [doi, url] = [given('doi'), given('url')];
  return {
    // Both stand there as they are, but many programs escape them as if they did not.
    ...(doi && { DOI: withoutEscapes(doi) }),
    ...(url && { URL: withoutEscapes(url) }),
    // It takes every @article for one of a journal, and what the subtype says for a genre.
    ...(subtype && kinds[subtype] && { type: kinds[subtype] }),
    ...(subtype && { genre: '' }),
    ...(genre && { genre: withoutLatex(genre) }),
    ...(container && !work['container-title'] && { 'container-title': withoutLatex(container) }),
  };
}

function withoutEscapes(value: string): string {
  return value.replace(/[{}]|\\(?=[^A-Za-z])/gu, '');
}

/** The text that LaTeX's commands in a value stand for: what citation-js would read as a title. */
function withoutLatex(value: string): string {
  const [work] = cslOfEntries([{ type: 'misc', label: 'value', properties: { title: value } }]);
  return work?.title ?? value;
}
