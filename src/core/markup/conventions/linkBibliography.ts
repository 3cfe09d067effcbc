import { applyChanges, type TextChange } from '../../quote/textChange';
import type { DocumentLanguage } from '../language';
import { bibliographyLinks } from './bibliographyLinks';
import { linkLatex } from './latexBibliography';
import { linkOrg } from './org';
import { linkPandoc } from './pandocMetadata';
import { linkTypst } from './typst';

/**
 * How a document that has no bibliography is linked to one. Undefined where it has one already, where
 * the language knows none, where the place is in another file (a LaTeX chapter) or not to be found,
 * and for a path that the language cannot write.
 * @param path relative to the document, with `/`
 */
export function linkBibliography(
  text: string,
  language: DocumentLanguage,
  path: string,
): TextChange | undefined {
  if (/[\r\n]/u.test(path) || bibliographyLinks(text, language).length > 0) return undefined;
  const change = changeFor(text, language, path);
  if (!change) return undefined;
  // What is not found again would be a line without effect: an end inside a comment, say.
  const links = bibliographyLinks(applyChanges(text, [change]), language);
  const [link] = links;
  return links.length === 1 && link?.inline === false && link.path === path ? change : undefined;
}

function changeFor(text: string, language: DocumentLanguage, path: string): TextChange | undefined {
  switch (language) {
    case 'markdown':
      return linkPandoc(text, path);
    case 'latex':
      return linkLatex(text, path);
    case 'typst':
      return linkTypst(text, path);
    case 'org':
      return linkOrg(text, path);
    default:
      return undefined;
  }
}
