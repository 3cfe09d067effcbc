import { isMap, isScalar, isSeq } from 'yaml';
import type { TextChange } from '../../quote/textChange';
import type { DataProblem } from '../../source/dataProblem';
import type { BibliographyLink } from './bibliographyLink';
import { lineEnding } from '../../text/lineEnding';
import { yamlBlock } from './markdown';
import { pathsIn, readYaml, shifted } from './yamlPaths';

/**
 * The bibliographies that Pandoc's front matter names, and its inline `references:`. None where it
 * is not valid YAML; `frontMatterProblems` then says why.
 */
export function pandocLinks(text: string): readonly BibliographyLink[] {
  const block = yamlBlock(text);
  const yaml = block && readYaml(block.yaml, '', 1);
  if (!block || !yaml?.ok) return [];
  const document = yaml.value;
  const files = pathsIn(document, document.get('bibliography', true), block.start);
  const references = document.get('references', true);
  const inline: BibliographyLink[] =
    isSeq(references) && references.range
      ? [{ inline: true, span: shifted(references.range, block.start) }]
      : [];
  return [...files, ...inline].sort((a, b) => a.span.start - b.span.start);
}

/** What keeps a document's front matter from being read. Lines are those of the document. */
export function frontMatterProblems(text: string, file: string): readonly DataProblem[] {
  const block = yamlBlock(text);
  const yaml = block && readYaml(block.yaml, file, 2);
  return !yaml || yaml.ok ? [] : yaml.problems;
}

/** `csl:` of the front matter: the path, the address or the name of a style. */
export function pandocCitationStyle(text: string): string | undefined {
  const block = yamlBlock(text);
  const yaml = block && readYaml(block.yaml, '', 1);
  const style: unknown = yaml?.ok ? yaml.value.get('csl') : undefined;
  return typeof style === 'string' && style !== '' ? style : undefined;
}

/** Front matter with the bibliography, or the document with front matter. */
export function linkPandoc(text: string, path: string): TextChange | undefined {
  const eol = lineEnding(text);
  const block = yamlBlock(text);
  if (!block) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    // What has to be first itself: Hugo's front matter in TOML, Pandoc's block of title and authors.
    if (/^\uFEFF?(?:\+\+\+[ \t]*\r?\n|% )/u.test(text)) return undefined;
    return insertAt(start, `---${eol}bibliography: ${quoted(path)}${eol}---${eol}${eol}`);
  }
  const yaml = readYaml(block.yaml, '', 1);
  if (!yaml.ok) return undefined;
  const { contents } = yaml.value;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (!isEmpty && (!isMap(contents) || contents.flow)) return undefined;
  const empty = yaml.value.get('bibliography', true);
  if (isScalar(empty) && empty.value === null && empty.range) {
    const [at, end] = empty.range;
    return at === end ? insertAt(block.start + at, ` ${quoted(path)}`) : undefined;
  }
  return insertAt(block.start + block.yaml.length, `bibliography: ${quoted(path)}${eol}`);
}

/** A path as YAML: bare where that is sure to be read as it is. */
function quoted(path: string): string {
  return /^[A-Za-z_./][\w./-]*\.[A-Za-z]\w*$/u.test(path) ? path : JSON.stringify(path);
}

function insertAt(at: number, newText: string): TextChange {
  return { span: { start: at, end: at }, newText };
}
