import { documentSelector } from '../settings';

/** The endings of files that no editor has open, with VS Code's language ids. */
const languages: Readonly<Record<string, string>> = {
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

/** The endings of the files that the extension serves. */
export function servedEndings(): readonly string[] {
  const served = new Set(documentSelector().map(({ language }) => language));
  return Object.keys(languages).filter((ending) => served.has(languages[ending]));
}

/** The language of a file by its ending; plain text where that is not known. */
export function languageOfFile(path: string): string {
  const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return languages[ending] ?? 'plaintext';
}
