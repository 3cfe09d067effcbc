import * as vscode from 'vscode';
import { addWorks } from '../../../core/bibliography/addWorks';
import type { BibliographyFormat } from '../../../core/bibliography/format';
import type { CslItem } from '../../../core/csl/item';
import { languageOfDocument } from '../languageOfDocument';
import type { TextChange } from '../../../core/quote/textChange';
import { formatProblem } from '../../../core/source/dataProblem';
import { parentOf, resolvePath } from '../resolvePath';
import { textEdits } from '../textEdits';
import { bibliographyFilesOf } from './bibliographyFiles';
import { exists } from '../exists';
import { ensureEntries, yamlFormatOf, type Obstacle } from './ensureEntries';
import { askForBibliography } from './askForBibliography';

/** Everything that a citation by key needs beside its own place. */
export interface PreparedEntries {
  /** The keys by the works' ids. */
  readonly keys: ReadonlyMap<string, string>;
  /** Changes of the document itself: the link to a new bibliography. */
  readonly ownChanges: readonly TextChange[];
  /** Puts the changes of other files into the edit; absent where there are none. */
  readonly addTo?: (edit: vscode.WorkspaceEdit) => void;
  /** The files that the edit changes and that have no changes of the writer's: to be saved with it. */
  readonly toSave: readonly vscode.Uri[];
}

const nothing = { ownChanges: [], toSave: [] };

/**
 * Sees to it that works have entries in the document's bibliography; asks where there is none yet.
 * Nothing is changed before the edit is applied.
 * @returns undefined after Esc
 */
export async function prepareEntries(
  document: vscode.TextDocument,
  works: readonly CslItem[],
): Promise<PreparedEntries | Obstacle | undefined> {
  const { files, root } = await bibliographyFilesOf(document);
  const language = languageOfDocument(document);
  if (files.length > 0) {
    const entries = await ensureEntries(files, works, yamlFormatOf(document));
    if ('obstacle' in entries) return entries;
    if ('keys' in entries) {
      const { keys, addition } = entries;
      if (!addition) return { ...nothing, keys };
      const { document: file, changes } = addition;
      if (file === document) return { ...nothing, keys, ownChanges: changes };
      return {
        keys,
        ownChanges: [],
        addTo: (edit) => {
          edit.set(file.uri, textEdits(file, changes));
        },
        toSave: file.isDirty ? [] : [file.uri],
      };
    }
    const { missing } = entries;
    const wanted = await askForBibliography(language, missing.path);
    if (wanted === undefined) return undefined;
    if (wanted === 'key only') return withIds(works);
    const { format } = wanted;
    return makeBibliography(missing.uri, format, works, { ownChanges: [] });
  }

  const broken = await brokenFrontMatter(root);
  if (broken) return broken;
  const folder = parentOf(root);
  const wanted = folder ? await askForBibliography(language) : 'key only';
  if (wanted === undefined) return undefined;
  if (wanted === 'key only') return withIds(works);
  const path = await freeName(wanted.path, root);
  const uri = resolvePath(path, root, folder);
  const { linkBibliography } = await import('../../../core/markup/conventions');
  const link = linkBibliography(root.getText(), language, path);
  if (!uri || !link) {
    return {
      obstacle: vscode.l10n.t(
        'This document has no place for a bibliography: link one in its main file first.',
      ),
    };
  }
  return root === document
    ? makeBibliography(uri, wanted.format, works, { ownChanges: [link] })
    : makeBibliography(uri, wanted.format, works, { ownChanges: [], linkIn: { root, link } });
}

/** Front matter that cannot be read may name a bibliography: that has to be put right first. */
async function brokenFrontMatter(document: vscode.TextDocument): Promise<Obstacle | undefined> {
  if (languageOfDocument(document) !== 'markdown') return undefined;
  const { frontMatterProblems } = await import('../../../core/markup/conventions');
  const name = vscode.workspace.asRelativePath(document.uri);
  const [problem] = frontMatterProblems(document.getText(), name);
  if (!problem) return undefined;
  const start = new vscode.Position((problem.line ?? 1) - 1, 0);
  return { obstacle: `${formatProblem(problem)}.`, at: new vscode.Location(document.uri, start) };
}

function withIds(works: readonly CslItem[]): PreparedEntries {
  return { ...nothing, keys: new Map(works.map(({ id }) => [id, id])) };
}

async function makeBibliography(
  uri: vscode.Uri,
  format: BibliographyFormat,
  works: readonly CslItem[],
  {
    ownChanges,
    linkIn,
  }: {
    readonly ownChanges: readonly TextChange[];
    readonly linkIn?: { readonly root: vscode.TextDocument; readonly link: TextChange };
  },
): Promise<PreparedEntries | Obstacle> {
  const added = await addWorks({ name: uri.path, text: '', format }, works);
  if (!added.ok) return { obstacle: added.problems[0]?.reason ?? uri.path };
  const { keys, changes } = added.value;
  const text = changes.map(({ newText }) => newText).join('');
  return {
    keys,
    ownChanges,
    addTo: (edit) => {
      edit.createFile(uri, { contents: new TextEncoder().encode(text) });
      if (linkIn) edit.set(linkIn.root.uri, textEdits(linkIn.root, [linkIn.link]));
    },
    toSave: linkIn && !linkIn.root.isDirty ? [linkIn.root.uri] : [],
  };
}

/** The name, or with a number the first that no file has: nothing is ever overwritten. */
async function freeName(path: string, root: vscode.TextDocument): Promise<string> {
  const folder = parentOf(root);
  const [, name = path, extension = ''] = /^(.*?)(\.[^.]+)?$/u.exec(path) ?? [];
  let free = path;
  for (let count = 2; folder && (await exists(vscode.Uri.joinPath(folder, free))); count++) {
    free = `${name}-${count}${extension}`;
  }
  return free;
}
