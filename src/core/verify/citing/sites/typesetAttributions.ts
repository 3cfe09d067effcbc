import type { DocumentLanguage } from '../../../markup/language';
import type { FoundQuotation } from '../../reading/foundQuotation';
import type { CitationSite } from './citationSite';
import { latexAttributions } from './latexAttributions';
import { typstAttributions } from './typstAttributions';

/** Attributions that commands of a typesetter place; in any order. */
export function typesetAttributions(
  text: string,
  language: DocumentLanguage,
  blocks: readonly FoundQuotation[],
): readonly CitationSite[] {
  if (language === 'latex') return latexAttributions(text, blocks);
  return language === 'typst' ? typstAttributions(text) : [];
}
