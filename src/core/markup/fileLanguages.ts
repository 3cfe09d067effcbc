import { documentLanguage, type DocumentLanguage } from './language';

/** The endings of documents, without the dot, with VS Code's language ids. */
export const languageIdOfEnding: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  qmd: 'quarto',
  rmd: 'rmd',
  tex: 'latex',
  ltx: 'latex',
  typ: 'typst',
  html: 'html',
  htm: 'html',
  txt: 'plaintext',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  rst: 'restructuredtext',
  org: 'org',
};

/** VS Code's id of a file's language, by the file's ending; plain text where that is not known. */
export function languageIdOfFile(path: string): string {
  const ending = endingOf(path);
  return Object.hasOwn(languageIdOfEnding, ending)
    ? (languageIdOfEnding[ending] ?? 'plaintext')
    : 'plaintext';
}

/** How a file is written, by its ending; plain text where that is not known. */
export function languageOfFile(path: string): DocumentLanguage {
  return documentLanguage(languageIdOfFile(path)) ?? 'plaintext';
}

/** Whether a file's ending is that of a document. */
export function isDocumentFile(path: string): boolean {
  return Object.hasOwn(languageIdOfEnding, endingOf(path));
}

/** What follows the last dot of a file's name, in small letters; empty where there is none, or nothing before it. */
export function endingOf(path: string): string {
  return /[^/\\]\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}
