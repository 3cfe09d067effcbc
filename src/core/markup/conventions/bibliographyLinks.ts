import type { DocumentLanguage } from '../language';
import { asciidocLinks } from './asciidoc';
import type { BibliographyLink } from './bibliographyLink';
import { latexLinks } from './latexBibliography';
import { orgCitationStyle, orgLinks } from './org';
import { pandocCitationStyle, pandocLinks } from './pandocMetadata';
import { typstCitationStyle, typstLinks } from './typst';

/** Where a document says that its bibliography is, in the order of the text. Loads the YAML parser. */
export function bibliographyLinks(
  text: string,
  language: DocumentLanguage,
): readonly BibliographyLink[] {
  switch (language) {
    case 'markdown':
      return pandocLinks(text);
    case 'latex':
      return latexLinks(text);
    case 'typst':
      return typstLinks(text);
    case 'org':
      return orgLinks(text);
    case 'asciidoc':
      return asciidocLinks(text);
    default:
      return [];
  }
}

/**
 * The citation style that a document asks for: mostly the path of a `.csl` file relative to it; a web
 * address or the name of a style where the document has that. Undefined where it asks for none, and
 * in LaTeX, whose styles are not CSL's.
 */
export function citationStylePath(text: string, language: DocumentLanguage): string | undefined {
  switch (language) {
    case 'markdown':
      return pandocCitationStyle(text);
    case 'typst':
      return typstCitationStyle(text);
    case 'org':
      return orgCitationStyle(text);
    default:
      return undefined;
  }
}
