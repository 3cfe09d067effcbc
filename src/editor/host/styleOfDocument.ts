import type * as vscode from 'vscode';
import { loadCitationEngine, type CitationEngine } from '../../core/cite/engine';
import { findStyle } from '../../core/cite/styles';
import { languageOfDocument } from './languageOfDocument';
import { exists } from './exists';
import { parentOf, resolvePath } from './resolvePath';
import { loadUserStyleEngine } from './userStyle';

/**
 * The engine of the citation style by which a document that cites by keys is rendered, as its own text
 * says (`csl: apa.csl`): what is written before a key then has that style's words. Undefined where it
 * says nothing, or names a style that is neither there nor bundled.
 */
export async function styleOfDocument(
  document: vscode.TextDocument,
): Promise<CitationEngine | undefined> {
  const text = document.getText();
  if (!/\bcsl\b|\bstyle\s*:/u.test(text)) return undefined;
  const { citationStylePath } = await import('../../core/markup/conventions');
  const path = citationStylePath(text, languageOfDocument(document));
  if (path === undefined) return undefined;
  const uri = resolvePath(path, document, parentOf(document));
  const isFile = uri && !/^https?$/u.test(uri.scheme) && (await exists(uri));
  if (isFile) return loadUserStyleEngine(uri);
  const name = path.replace(/^.*[/\\]/u, '').replace(/\.csl$/iu, '');
  const bundled = findStyle(name);
  return bundled && loadCitationEngine(bundled.id);
}
