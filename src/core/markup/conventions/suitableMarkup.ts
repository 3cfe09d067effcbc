import type { CitationStyle } from '../../cite/styles';
import type { DocumentLanguage } from '../language';
import type { LatexConventions } from '../latex';
import type { MarkupName } from '../markup';
import type { DocumentEvidence } from './evidence';
import { latexConventions } from './latex';
import { usesPandocCitations } from './markdown';
import { usesOrgCitations } from './org';
import { usesTypstCitations } from './typst';

/** The name of a markup; for LaTeX, what it is put together from. */
export type SuitableMarkup = Exclude<MarkupName, `latex${string}`> | LatexConventions;

/**
 * The markup that suits a document, by its language, by what it is seen to use, and in Markdown
 * without a bibliography by the citation style: one of notes goes into footnotes. Linear in the text,
 * and quick where the text has no signs of citations; may run at each keystroke.
 * @param evidence absent where there is no document yet
 */
export function suitableMarkup(
  language: DocumentLanguage,
  style: Pick<CitationStyle, 'class'>,
  evidence: DocumentEvidence = { text: '' },
): SuitableMarkup {
  switch (language) {
    case 'markdown':
      if (usesPandocCitations(evidence)) return 'pandoc';
      return style.class === 'note' ? 'footnote' : 'markdown';
    case 'latex':
      return latexConventions(evidence);
    case 'typst':
      return usesTypstCitations(evidence.text) ? 'typst-cite' : 'typst';
    case 'org':
      return usesOrgCitations(evidence.text) ? 'org-cite' : 'org';
    case 'restructuredtext':
      return 'rst';
    case 'html':
    case 'asciidoc':
    case 'plaintext':
      return language;
  }
}
