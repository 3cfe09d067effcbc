import type { CslElement } from 'citeproc';
import type { BundledStyle, StyleId } from './styles';

/** What citeproc needs of CSL for one style. Each call gives trees of its own, free to be changed. */
export interface CslFiles {
  readonly style: CslElement;
  readonly locales: ReadonlyMap<string, CslElement>;
}

type TextModule = Promise<{ readonly default: string }>;

// Written out one by one, because esbuild can only bundle an import whose name it can read.
const styleFiles: Readonly<Record<StyleId, () => TextModule>> = {
  'chicago-fullnote-bibliography': () => import('csl:style/chicago-fullnote-bibliography'),
  'chicago-author-date': () => import('csl:style/chicago-author-date'),
  apa: () => import('csl:style/apa'),
  'modern-language-association': () => import('csl:style/modern-language-association'),
  'bluebook-law-review': () => import('csl:style/bluebook-law-review'),
  oscola: () => import('csl:style/oscola'),
};

type BundledLocale = BundledStyle['locale'];

const localeFiles: Readonly<Record<BundledLocale, () => TextModule>> = {
  'en-US': () => import('csl:locale/en-US'),
  'en-GB': () => import('csl:locale/en-GB'),
};

export async function loadCslFiles({ id, locale }: BundledStyle): Promise<CslFiles> {
  const [style, american, own] = await Promise.all([
    styleFiles[id]().then(parse),
    // citeproc falls back to en-US for what another locale lacks, and so always asks for it.
    loadLocale('en-US'),
    loadLocale(locale),
  ]);
  return { style, locales: withoutAbsent({ 'en-US': american, [locale]: own }) };
}

/** A bundled locale; `undefined` where that language does not ship. */
export async function loadLocale(language: string): Promise<CslElement | undefined> {
  if (!Object.hasOwn(localeFiles, language)) return undefined;
  return parse(await localeFiles[language as BundledLocale]());
}

function withoutAbsent(
  locales: Readonly<Record<string, CslElement | undefined>>,
): ReadonlyMap<string, CslElement> {
  return new Map(
    Object.entries(locales).flatMap(([name, locale]) => (locale ? [[name, locale]] : [])),
  );
}

function parse(module: { readonly default: string }): CslElement {
  return JSON.parse(module.default) as CslElement;
}
