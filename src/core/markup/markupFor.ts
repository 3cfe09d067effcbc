import type { CitationStyle } from '../cite/styles';
import type { DocumentEvidence } from './conventions/evidence';
import { suitableMarkup } from './conventions/suitableMarkup';
import { documentLanguage } from './language';
import { latexMarkup, type LatexConventions } from './latex';
import type { Markup } from './markup';
import { findMarkup, markups } from './markups';

/**
 * The markup of a document: what the writer chose for its language, else what suits the language, the
 * document itself and the citation style.
 * @param languageId VS Code's id of the language
 * @param chosen the setting `markup`: language ids with the names of markups, or `auto`
 * @param evidence absent where text is made for pasting elsewhere
 */
export function markupFor(
  languageId: string,
  chosen: Readonly<Record<string, unknown>>,
  style: CitationStyle,
  evidence?: DocumentEvidence,
): Markup {
  const choice = chosen[languageId];
  const chosenMarkup = typeof choice === 'string' ? findMarkup(choice) : undefined;
  if (chosenMarkup) return chosenMarkup;
  const suitable = suitableMarkup(documentLanguage(languageId) ?? 'plaintext', style, evidence);
  return typeof suitable === 'string' ? markups[suitable] : latexFor(suitable);
}

/** Made once each: what is found out about a markup may be kept by it. */
const latexMarkups = new Map<string, Markup>();

function latexFor(conventions: LatexConventions): Markup {
  const key = `${conventions.quotes} ${conventions.citations}`;
  let markup = latexMarkups.get(key);
  if (!markup) latexMarkups.set(key, (markup = latexMarkup(conventions)));
  return markup;
}
