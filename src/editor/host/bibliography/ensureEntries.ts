import * as vscode from 'vscode';
import { addWorks } from '../../../core/bibliography/addWorks';
import type { Additions } from '../../../core/bibliography/additions';
import { bibliographyFormat, type BibliographyFormat } from '../../../core/bibliography/format';
import type { CslItem } from '../../../core/csl/item';
import { documentLanguage } from '../../../core/markup/language';
import { splitFrontMatter } from '../../../core/source/frontMatter';
import type { TextChange } from '../../../core/quote/textChange';
import { formatProblem } from '../../../core/source/dataProblem';
import { exists } from '../exists';
import type { BibliographyFile } from './bibliographyFiles';
import { reasonOf } from '../../../core/text/reasonOf';

/** How works come to have keys in the bibliography of a document. */
export interface Entries {
  /** The keys by the works' ids. */
  readonly keys: ReadonlyMap<string, string>;
  /** What has to be added to a file; absent where every work is there. */
  readonly addition?: {
    readonly document: vscode.TextDocument;
    readonly changes: readonly TextChange[];
  };
}

/** Why a bibliography cannot be used: a sentence, and the file where it is to be put right. */
export interface Obstacle {
  readonly obstacle: string;
  readonly at?: vscode.Location;
}

/** A bibliography that the document names and that is not there. */
export interface Missing {
  readonly missing: BibliographyFile;
}

/**
 * Looks the works up in the files, and prepares entries for those that are in none: in the first
 * file. Nothing is changed yet.
 * @param yamlFormat what a YAML file is that does not show it
 */
export async function ensureEntries(
  files: readonly BibliographyFile[],
  works: readonly CslItem[],
  yamlFormat: BibliographyFormat,
): Promise<Entries | Obstacle | Missing> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  let target: Target | undefined;
  for (const file of files) {
    if (!(await exists(file.uri))) return { missing: file };
    const opened = await open(file, yamlFormat);
    if ('obstacle' in opened) return opened;
    target ??= opened;
    const wanted = works.filter(({ id }) => !keys.has(id));
    const added = await add(opened, wanted, new Set());
    if ('obstacle' in added) return added;
    for (const key of added.taken) taken.add(key);
    for (const { id } of wanted) {
      const key = added.keys.get(id);
      if (key !== undefined && !added.added.has(id)) keys.set(id, key);
    }
  }
  const missing = works.filter(({ id }) => !keys.has(id));
  if (missing.length === 0 || !target) return { keys };
  if (await isReadOnly(target.document.uri)) {
    return { obstacle: vscode.l10n.t('The bibliography {0} is read-only.', target.name) };
  }
  const added = await add(target, missing, taken);
  if ('obstacle' in added) return added;
  return {
    keys: new Map([...keys, ...added.keys]),
    addition: { document: target.document, changes: added.changes },
  };
}

interface Target {
  readonly document: vscode.TextDocument;
  readonly name: string;
  readonly format: BibliographyFormat;
  readonly text: string;
  /** Where `text` begins in the document: UTF-16 units. */
  readonly offset: number;
}

async function open(
  { uri, path, dialect, inFrontMatter }: BibliographyFile,
  yamlFormat: BibliographyFormat,
): Promise<Target | Obstacle> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (inFrontMatter) {
      const text = splitFrontMatter(document.getText())?.yaml ?? '';
      const offset = document.offsetAt(new vscode.Position(1, 0));
      return { document, name: path, format: 'csl-yaml', text, offset };
    }
    const text = document.getText();
    const isYaml = /\.ya?ml$/iu.test(uri.path);
    const format = bibliographyFormat(uri.path, text, dialect) ?? (isYaml ? yamlFormat : undefined);
    return format
      ? { document, name: path, format, text, offset: 0 }
      : {
          obstacle: vscode.l10n.t(
            '{0} is no bibliography that can be written: .bib, .json and .yaml files can.',
            path,
          ),
        };
  } catch (error) {
    const reason = reasonOf(error);
    return { obstacle: vscode.l10n.t('The bibliography {0} cannot be read: {1}', path, reason) };
  }
}

const additions = new WeakMap<
  vscode.TextDocument,
  { readonly version: number; readonly known: Map<string, Promise<Additions | Obstacle>> }
>();

/** As `findAdditions`, once for each version of the file: completion asks at each keystroke. */
function add(
  target: Target,
  works: readonly CslItem[],
  otherKeys: ReadonlySet<string>,
): Promise<Additions | Obstacle> {
  const { document, format } = target;
  let remembered = additions.get(document);
  if (remembered?.version !== document.version) {
    remembered = { version: document.version, known: new Map() };
    additions.set(document, remembered);
  }
  const key = [format, ...works.map(({ id }) => id), '', ...otherKeys].join('\n');
  let found = remembered.known.get(key);
  if (!found) remembered.known.set(key, (found = findAdditions(target, works, otherKeys)));
  return found;
}

async function findAdditions(
  { document, name, format, text, offset }: Target,
  works: readonly CslItem[],
  otherKeys: ReadonlySet<string>,
): Promise<Additions | Obstacle> {
  const added = await addWorks({ name, text, format }, works, otherKeys);
  if (added.ok) {
    const changes = added.value.changes.map(({ span, newText }) => ({
      span: { start: span.start + offset, end: span.end + offset },
      newText,
    }));
    return { ...added.value, changes };
  }
  const [problem] = added.problems;
  if (!problem) return { obstacle: name };
  const firstLine = document.positionAt(offset).line;
  const start = new vscode.Position(firstLine + (problem.line ?? 1) - 1, 0);
  return {
    obstacle: `${formatProblem({ ...problem, line: start.line + 1 })}.`,
    at: new vscode.Location(document.uri, start),
  };
}

/** What a YAML file is that does not show it: an empty one. */
export function yamlFormatOf({ languageId }: vscode.TextDocument): BibliographyFormat {
  return documentLanguage(languageId) === 'typst' ? 'hayagriva' : 'csl-yaml';
}

async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
  return (permissions & vscode.FilePermission.Readonly) !== 0;
}
