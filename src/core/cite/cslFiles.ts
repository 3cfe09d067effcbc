import type { CslElement } from 'citeproc';
import type { CitationStyle, StyleId } from './styles';

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

const localeFiles: Readonly<Record<CitationStyle['locale'], () => TextModule>> = {
  'en-US': () => import('csl:locale/en-US'),
  'en-GB': () => import('csl:locale/en-GB'),
};

export async function loadCslFiles({ id, locale }: CitationStyle): Promise<CslFiles> {
  // citeproc falls back to en-US for what another locale lacks, and so always asks for it.
  const languages = new Set(['en-US', locale] as const);
  const [style, ...locales] = await Promise.all([
    styleFiles[id]().then(parse),
    ...[...languages].map(async (name) => [name, parse(await localeFiles[name]())] as const),
  ]);
  return { style, locales: new Map(locales) };
}

function parse(module: { readonly default: string }): CslElement {
  return JSON.parse(module.default) as CslElement;
}
