import * as vscode from 'vscode';
import { languageOfDocument } from '../languageOfDocument';
import { parentOf, resolvePath } from '../resolvePath';
import { projectBibliographies } from './projectBibliography';
import { rootDocumentOf } from './rootDocument';

/** A bibliography of a document. */
export interface BibliographyFile {
  readonly uri: vscode.Uri;
  /** As the document names it. */
  readonly path: string;
  /** What LaTeX's preamble says of the file. */
  readonly dialect?: 'bibtex' | 'biblatex';
  /** Whether it is the list `references` in the document's own front matter. */
  readonly inFrontMatter?: true;
}

/** The bibliographies that a document names, and the document that names them. */
export interface BibliographyFiles {
  readonly files: readonly BibliographyFile[];
  /** The document itself, or the root that a LaTeX chapter is a part of. */
  readonly root: vscode.TextDocument;
}

/** Where a document's citation keys are looked up: as its text, its LaTeX root or its Quarto project says. */
export async function bibliographyFilesOf(
  document: vscode.TextDocument,
): Promise<BibliographyFiles> {
  const own = await linkedFiles(document);
  if (own.length > 0) return { files: own, root: document };
  const root = await rootDocumentOf(document);
  if (root) return { files: await linkedFiles(root), root };
  const inProject = await projectBibliographies(document);
  return {
    files: inProject.map((uri) => ({ uri, path: vscode.workspace.asRelativePath(uri) })),
    root: document,
  };
}

async function linkedFiles(document: vscode.TextDocument): Promise<readonly BibliographyFile[]> {
  const language = languageOfDocument(document);
  const { bibliographyLinks } = await import('../../../core/markup/conventions');
  return bibliographyLinks(document.getText(), language).flatMap((link): BibliographyFile[] => {
    if (link.inline) {
      const path = vscode.workspace.asRelativePath(document.uri);
      return [{ uri: document.uri, path, inFrontMatter: true }];
    }
    // Nothing is fetched from the network: whoever renders the document may do so.
    if (/^https?:/iu.test(link.path)) return [];
    const uri = resolvePath(link.path, document, parentOf(document));
    return uri ? [{ uri, path: link.path, ...(link.dialect && { dialect: link.dialect }) }] : [];
  });
}
