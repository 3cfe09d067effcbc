import type { CslElement } from 'citeproc';
import type { DataProblem } from '../source/dataProblem';
import { child, childElements, elementsOf, textOf } from './cslElement';
import { loadLocale } from './cslFiles';
import { parseCslXml } from './cslXml';
import type { CitationStyle } from './styles';

/** Reads a text file from the folder of the style; `undefined` where there is none. */
export type ReadBeside = (fileName: string) => Promise<string | undefined>;

/** The locales of a style, for citeproc, and what could not be found of them. */
export interface StyleLocales {
  /** The language that the style's words really are in: English where its own has no file. */
  readonly language: string;
  readonly locales: ReadonlyMap<string, CslElement>;
  /** The file that is missing. */
  readonly missing?: string;
  readonly problems: readonly DataProblem[];
}

/**
 * The locales that citeproc will ask for: `de-AT` falls back on `de-DE`, and all on `en-US`. Bundled
 * locales come first, then files such as `locales-de-DE.xml` beside the style.
 */
export async function styleLocales(
  language: string,
  readBeside: ReadBeside,
): Promise<StyleLocales> {
  const { default: CSL } = await import('citeproc');
  const own = language.replace('_', '-');
  const base = (CSL.LANG_BASES[own.split('-', 1)[0] ?? ''] ?? own).replace('_', '-');
  const best = own.includes('-') ? own : base;
  const american = await loadLocale('en-US');
  const locales = new Map(american ? [['en-US', american]] : []);
  const problems: DataProblem[] = [];
  for (const name of new Set([base, best])) {
    const locale = (await loadLocale(name)) ?? (await localeBeside(name));
    if (locale) locales.set(name, locale);
  }
  const found = locales.get(best) ?? locales.get(base);
  // What citeproc does not find, it would take from American English, over the base's own words.
  if (found && !locales.has(best)) locales.set(best, structuredClone(found));
  if (found) return { language: best, locales, problems };
  return { language: 'en-US', locales, missing: `locales-${base}.xml`, problems };

  async function localeBeside(name: string): Promise<CslElement | undefined> {
    const file = `locales-${name}.xml`;
    const text = await readBeside(file);
    if (text === undefined) return undefined;
    const parsed = await parseCslXml(file, text);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (parsed.value.root.name === 'locale') return parsed.value.root;
    else problems.push({ file, line: 1, reason: 'is no CSL locale: it begins with no <locale>' });
    return undefined;
  }
}

/** What a style's language says of quotations and punctuation. */
export function habitsOf(
  style: CslElement,
  { language, locales }: Pick<StyleLocales, 'language' | 'locales'>,
): Pick<
  CitationStyle,
  'locale' | 'quotationMarks' | 'punctuationInQuote' | 'ellipsis' | 'quotedIn'
> {
  const bare = language.split('-', 1)[0] ?? '';
  // In the order in which citeproc lets one overrule the other.
  const sources = [
    ...[language, bare, undefined].flatMap((wanted) =>
      childElements(style).filter(
        ({ name, attrs }) => name === 'locale' && attrs['xml:lang'] === wanted,
      ),
    ),
    ...[language, 'en-US'].flatMap((name) => locales.get(name) ?? []),
  ];
  const openQuote = sources.map((locale) => textOf(term(locale, 'open-quote'))).find(Boolean);
  const inQuote = sources
    .map((locale) => child(locale, 'style-options')?.attrs['punctuation-in-quote'])
    .find((value) => value !== undefined);
  return {
    locale: language,
    quotationMarks: /^[‘‚‹']/u.test(openQuote ?? '') ? 'single-first' : 'double-first',
    punctuationInQuote: inQuote === 'true',
    ellipsis: ellipses[language] ?? ellipses[bare] ?? ' … ',
    quotedIn: { words: quotedIn[bare] ?? 'quoted in' },
  };
}

function term(locale: CslElement, wanted: string): CslElement | undefined {
  return elementsOf(locale).find(
    ({ name, attrs }) => name === 'term' && attrs.name === wanted && attrs.form === undefined,
  );
}

/** Spaced periods are American (Chicago 13.50); on the Continent, an omission stands in brackets. */
const ellipses: Readonly<Record<string, string>> = {
  'en-US': ' . . . ',
  de: ' […] ',
  es: ' […] ',
  fr: ' […] ',
  it: ' […] ',
  nl: ' […] ',
  pt: ' […] ',
};

/** What stands between a work and the other where it was read, in each language's own custom. */
const quotedIn: Readonly<Record<string, string>> = {
  da: 'citeret i',
  de: 'zitiert nach',
  es: 'citado en',
  fi: 'siteerattu teoksessa',
  fr: 'cité dans',
  it: 'citato in',
  nb: 'sitert i',
  nl: 'geciteerd in',
  nn: 'sitert i',
  pl: 'cyt. za:',
  pt: 'citado em',
  ru: 'цит. по:',
  sv: 'citerad i',
  uk: 'цит. за:',
};
