import type { MarkupName } from './markup';

/** How a document is written, as far as the core tells documents apart. */
export type DocumentLanguage =
  'markdown' | 'latex' | 'typst' | 'html' | 'plaintext' | 'asciidoc' | 'restructuredtext' | 'org';

/** VS Code's language ids, those that extensions for these languages contribute among them. */
const languages: ReadonlyMap<string, DocumentLanguage> = new Map<string, DocumentLanguage>([
  ['markdown', 'markdown'],
  ['quarto', 'markdown'],
  ['rmd', 'markdown'],
  ['mdx', 'markdown'],
  ['latex', 'latex'],
  ['tex', 'latex'],
  ['typst', 'typst'],
  ['html', 'html'],
  ['plaintext', 'plaintext'],
  ['asciidoc', 'asciidoc'],
  ['restructuredtext', 'restructuredtext'],
  ['org', 'org'],
]);

/** The language of a document with this VS Code language id; undefined where it is not supported. */
export function documentLanguage(vscodeLanguageId: string): DocumentLanguage | undefined {
  return languages.get(vscodeLanguageId);
}

/** The language that documents of a markup are written in. */
export function languageOf({ name }: { readonly name: MarkupName }): DocumentLanguage {
  const [family] = name.split('-');
  switch (family) {
    case 'latex':
    case 'typst':
    case 'org':
    case 'html':
    case 'asciidoc':
    case 'plaintext':
      return family;
    case 'rst':
      return 'restructuredtext';
    default:
      return 'markdown';
  }
}
