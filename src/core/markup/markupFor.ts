import type { CitationStyle } from '../cite/styles';
import { documentLanguage } from './language';
import type { Markup } from './markup';
import { findMarkup, markups } from './markups';

/**
 * The markup of a document: what the writer chose for its language, else what suits the language and
 * the citation style. Markdown has two: a style of notes goes into footnotes.
 * @param languageId VS Code's id of the language
 * @param chosen the setting `markup`: language ids with the names of markups, or `auto`
 */
export function markupFor(
  languageId: string,
  chosen: Readonly<Record<string, unknown>>,
  style: CitationStyle,
): Markup {
  const choice = chosen[languageId];
  const chosenMarkup = typeof choice === 'string' ? findMarkup(choice) : undefined;
  if (chosenMarkup) return chosenMarkup;
  switch (documentLanguage(languageId)) {
    case 'markdown':
      return style.class === 'note' ? markups.footnote : markups.markdown;
    case 'latex':
      return markups.latex;
    case 'typst':
      return markups.typst;
    case 'html':
      return markups.html;
    default:
      return markups.plaintext;
  }
}
