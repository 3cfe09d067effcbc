import * as vscode from 'vscode';
import type { CitationEngine } from '../../core/cite/engine';
import type { UserStyle } from '../../core/cite/userStyle';
import { formatProblem, type DataProblem } from '../../core/source/dataProblem';
import { log } from './log';
import { tellOfPlace } from './tellOfPlace';

interface Loaded {
  /** Of the file when it was read. */
  readonly mtime: number;
  /** When it was looked at last, by the clock: completion asks at each keystroke. */
  checked: number;
  readonly style: Promise<UserStyle | undefined>;
}

const loaded = new Map<string, Loaded>();
const freshFor = 2_000;

/**
 * The engine of a `.csl` file, made anew when the file has changed. Where it cannot be used a message
 * says why, once, and the place in the file; the result is undefined then.
 */
export async function loadUserStyleEngine(uri: vscode.Uri): Promise<CitationEngine | undefined> {
  const key = uri.toString();
  const known = loaded.get(key);
  if (known && Date.now() - known.checked < freshFor) return (await known.style)?.engine;
  const mtime = await modified(uri);
  if (known?.mtime === mtime) {
    known.checked = Date.now();
    return (await known.style)?.engine;
  }
  const style = readStyle(uri);
  loaded.set(key, { mtime, style, checked: Date.now() });
  return (await style)?.engine;
}

/** @returns 0 where the file is not there */
async function modified(uri: vscode.Uri): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    return 0;
  }
}

async function readStyle(uri: vscode.Uri): Promise<UserStyle | undefined> {
  const { loadUserStyle } = await import('../../core/cite/userStyle');
  const name = vscode.workspace.asRelativePath(uri);
  const text = await readText(uri);
  if (typeof text !== 'string') {
    report(uri, { file: name, reason: text.reason });
    return undefined;
  }
  const beside = async (fileName: string) => {
    const found = await readText(vscode.Uri.joinPath(uri, '..', fileName));
    return typeof found === 'string' ? found : undefined;
  };
  const style = await loadUserStyle(name, text, beside);
  if (!style.ok) {
    for (const problem of style.problems) log().error(formatProblem(problem));
    const [problem] = style.problems;
    if (problem) report(uri, problem);
    return undefined;
  }
  for (const note of style.value.notes) log().warn(`${name}: ${note}.`);
  return style.value;
}

async function readText(uri: vscode.Uri): Promise<string | { readonly reason: string }> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return {
      reason:
        error instanceof TypeError
          ? vscode.l10n.t('is not UTF-8 text')
          : vscode.l10n.t('cannot be read, or is not there'),
    };
  }
}

function report(uri: vscode.Uri, problem: DataProblem): void {
  const start = new vscode.Position((problem.line ?? 1) - 1, 0);
  const message = vscode.l10n.t(
    'The citation style cannot be used: {0}. The bundled style is used instead.',
    formatProblem(problem),
  );
  tellOfPlace(message, new vscode.Location(uri, start));
}
