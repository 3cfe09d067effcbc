import * as vscode from 'vscode';
import { documentLanguage } from '../../../core/markup/language';
import { parentOf } from '../resolvePath';

/** How far up a Quarto project's file is looked for, where no workspace folder ends the search. */
const mostFolders = 8;
const projectFiles = ['_quarto.yml', '_quarto.yaml'];

/**
 * The bibliographies that the Quarto project of a Markdown document names, which its own text does not.
 * Empty where there is none, or its file cannot be read.
 */
export async function projectBibliographies(
  document: vscode.TextDocument,
): Promise<readonly vscode.Uri[]> {
  if (documentLanguage(document.languageId) !== 'markdown') return [];
  let folder = parentOf(document);
  const top = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.path;
  for (let count = 0; folder && count < mostFolders; count++) {
    for (const name of projectFiles) {
      const text = await readText(vscode.Uri.joinPath(folder, name));
      if (text === undefined) continue;
      const { bibliographyOfProject } = await import('../../../core/markup/conventions/quarto');
      const project = folder;
      return bibliographyOfProject(text).map((path) => vscode.Uri.joinPath(project, path));
    }
    const parent = vscode.Uri.joinPath(folder, '..');
    if (folder.path === top || parent.path === folder.path) return [];
    folder = parent;
  }
  return [];
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // There is none, as in most folders.
    return undefined;
  }
}
