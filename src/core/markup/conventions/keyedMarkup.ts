import type { DocumentLanguage } from '../language';
import type { MarkupName } from '../markup';

/**
 * The markup by which a document of the language cites entries of a bibliography by their keys.
 * Undefined where citations are written out.
 */
export function keyedMarkupOf(language: DocumentLanguage): MarkupName | undefined {
  switch (language) {
    case 'markdown':
      return 'pandoc';
    case 'latex':
      return 'latex-biblatex';
    case 'typst':
      return 'typst-cite';
    case 'org':
      return 'org-cite';
    default:
      return undefined;
  }
}
