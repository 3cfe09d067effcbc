// The snippets of each document language, made from the agreements' data and the default style.
import { bundledAgreements } from '../../src/core/bundled';
import { loadCitationEngine, type CitationEngine } from '../../src/core/cite/engine';
import type { Agreement, TitleOrigin } from '../../src/core/names/agreement';
import { snippetLanguages, type SnippetLanguage } from './languages';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** What follows `cta-` in the prefix, by the agreement's id. */
const handles: Readonly<Record<string, string>> = {
  'ctr-umbrella-agreement-1992': 'umbrella',
  'ctr-umbrella-protocol-1999': 'protocol-1999',
  'ctr-umbrella-protocol-2006': 'protocol-2006',
  'mnepr-framework-agreement-2003': 'mnepr',
  'mnepr-claims-protocol-2003': 'protocol-2003',
  'mnepr-bilateral-protocol-2013': 'protocol-2013',
  'mnepr-cooperation-agreement-2013': 'cooperation-2013',
  'ctr-program': 'ctr-program',
  'soviet-nuclear-threat-reduction-act-1991': 'nunn-lugar-act',
  'fsu-demilitarization-act-1992': 'demilitarization-act',
  'dod-ctr-act-2014': 'dod-ctr-act',
};

const origins: Readonly<Record<TitleOrigin, string>> = {
  official: 'official title',
  translation: 'title, in our translation',
  descriptive: 'description; the official title is not known',
};

/** The content of each file in `snippets/`. */
export async function snippetFiles(): Promise<Record<string, Record<string, Snippet>>> {
  const engine = await loadCitationEngine('chicago-fullnote-bibliography');
  return Object.fromEntries(
    snippetLanguages.map((language) => [
      `${language.file}.json`,
      Object.fromEntries(snippets(language, engine).map((each) => [each.description, each])),
    ]),
  );
}

function snippets(language: SnippetLanguage, engine: CitationEngine): Snippet[] {
  const agreements = bundledAgreements();
  return [
    {
      prefix: 'cta-quote',
      body: language.blockQuotation,
      description: 'Block quotation with attribution',
    },
    ...agreements.map((agreement) => ({
      prefix: `cta-${handleOf(agreement)}`,
      body: [asSnippet(language.escape(titleOnFirstUse(agreement)))],
      description: `${nameOf(agreement)}: ${origins[agreement.titleOrigin]}`,
    })),
    ...agreements.map((agreement) => ({
      prefix: `cta-cite-${handleOf(agreement)}`,
      body: [asSnippet(language.citation(engine.cite({ work: agreement.work }), engine.style))],
      description: `${nameOf(agreement)}: citation`,
    })),
  ];
}

function handleOf({ id }: Agreement): string {
  const handle = handles[id];
  if (handle === undefined) throw new Error(`${id} has no handle for its snippets`);
  return handle;
}

function nameOf({ title, shortName }: Agreement): string {
  return shortName ?? title;
}

function titleOnFirstUse({ title, shortName }: Agreement): string {
  return shortName === undefined ? title : `${title} (${shortName})`;
}

/** Text as it stands in a snippet's body, where `$`, `}` and `\` mean something. */
function asSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
