import type { BibliographyFile } from './bibliographyLink';
import { outsideOpaque } from './outsideOpaque';

const attribute = /^:bibtex-file:[ \t]+(\S(?:[^\r\n]*\S)?)/gmu;

/** The file of the attribute `bibtex-file`, which asciidoctor-bibtex reads. */
export function asciidocLinks(text: string): readonly BibliographyFile[] {
  return Array.from(outsideOpaque(text, 'asciidoc', text.matchAll(attribute)), (match) => {
    const [found, path = ''] = match;
    const end = match.index + found.length;
    return { inline: false, path, span: { start: end - path.length, end } };
  });
}
