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
export function projectBibliographies(
  document: vscode.TextDocument,
): Promise<readonly vscode.Uri[]> {
  const folder = parentOf(document);
  if (documentLanguage(document.languageId) !== 'markdown' || !folder) return Promise.resolve([]);
  const key = folder.toString();
  let remembered = known.get(key);
  if (!remembered || remembered.until < Date.now()) {
    const found = find(folder, vscode.workspace.getWorkspaceFolder(document.uri)?.uri.path);
    remembered = { found, until: Date.now() + freshFor };
    known.set(key, remembered);
  }
  return remembered.found;
}

/** Completion asks at each keystroke, and the files may be far away: an answer holds for some seconds. */
const freshFor = 3_000;
const known = new Map<
  string,
  { readonly found: Promise<readonly vscode.Uri[]>; readonly until: number }
>();

async function find(from: vscode.Uri, top: string | undefined): Promise<readonly vscode.Uri[]> {
  let folder = from;
  for (let count = 0; count < mostFolders; count++) {
    for (const name of projectFiles) {
      const text = await readText(vscode.Uri.joinPath(folder, name));
      if (text === undefined) continue;
      const { bibliographyOfProject } = await import('../../../core/markup/conventions/quarto');
      return relativeTo(folder, bibliographyOfProject(text));
    }
    const parent = vscode.Uri.joinPath(folder, '..');
    if (folder.path === top || parent.path === folder.path) return [];
    folder = parent;
  }
  return [];
}

function relativeTo(folder: vscode.Uri, paths: readonly string[]): readonly vscode.Uri[] {
  return paths.map((path) => vscode.Uri.joinPath(folder, path));
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // There is none, as in most folders.
    return undefined;
  }
}
