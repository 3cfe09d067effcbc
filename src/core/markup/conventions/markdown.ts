import { splitFrontMatter } from '../../source/frontMatter';
import type { DocumentEvidence } from './evidence';
import { outsideOpaque } from './outsideOpaque';

/** Front matter as it stands in a document. */
export interface YamlBlock {
  readonly yaml: string;
  /** UTF-16 offset of `yaml` in the document; it ends where the closing line begins. */
  readonly start: number;
}

/**
 * The YAML that Pandoc reads at the beginning of a document; undefined where there is none. After a
 * blank line it would be prose below a rule.
 */
export function yamlBlock(text: string): YamlBlock | undefined {
  const parts = splitFrontMatter(text);
  if (!parts || /^[ \t]*\r?\n/.test(parts.yaml)) return undefined;
  return { yaml: parts.yaml, start: text.indexOf('\n') + 1 };
}

/** Whether Pandoc's citations by key are what a Markdown document uses. */
export function usesPandocCitations({ text, projectHasBibliography }: DocumentEvidence): boolean {
  return (projectHasBibliography ?? false) || namesBibliography(text) || citesByKey(text);
}

// Found without parsing: a key of the outermost level begins its line.
const bibliographyKey = /^(["']?)(?:bibliography|references)\1[ \t]*:/mu;

function namesBibliography(text: string): boolean {
  const block = yamlBlock(text);
  return block !== undefined && bibliographyKey.test(block.yaml);
}

/**
 * `[@key]`, `[-@key, p. 3]` or `[see @key; @other]`. A mention `@name` stands in no brackets, or in
 * those of a link, which Pandoc tells apart by what follows them; in an e-mail address something
 * stands before the `@`. What is named after a kind of element is one of Quarto's cross-references.
 */
const bracketedKey =
  /\[(?<!\\\[)(?:[^[\]@`\n]{0,200}[ \t])?-?@(?!(?:fig|tbl|tab|eq|sec|lst|thm|lem|def|exm)[-:])(?:\{[^{}\s]{1,500}\}|\w)[^[\]]{0,1000}\](?![([{:])/gu;

function citesByKey(text: string): boolean {
  return !outsideOpaque(text, 'markdown', text.matchAll(bracketedKey)).next().done;
}
