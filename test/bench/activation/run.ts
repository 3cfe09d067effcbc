import * as vscode from 'vscode';
import { ownTimes } from './ownTimes.js';
import { reportedActivations, type ReportedTimes } from './perfview.js';
import { quiet } from './quiet.js';

const ours = 'cite-the-agreement.cite-agreement';
/** Extensions of VS Code's own; in the web-worker host of its server there are none. */
const peers = ['vscode.references-view', 'vscode.markdown-language-features'];

/** What was measured of one extension, in milliseconds. */
export interface Activation {
  readonly extension: string;
  /**
   * From asking the host for it, in a host with nothing else to do, until it is active; undefined
   * where something had started it already.
   */
  readonly asked?: number | undefined;
  /** How the host itself splits that up; undefined where it does not tell. */
  readonly reported?: ReportedTimes | undefined;
}

/** What one launch leaves for `launch.mjs`. */
export interface HostReport {
  readonly editor: string;
  readonly activations: readonly Activation[];
  /** Times in which our code alone is evaluated and activated, again and again, in milliseconds. */
  readonly own: readonly number[];
}

/**
 * What VS Code calls instead of tests: starts our extension and then the peers, and leaves the times
 * beside the workspace. Ours is the first, which is the slowest place.
 */
export async function run(): Promise<void> {
  const activations: Activation[] = [];
  for (const id of [ours, ...peers]) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension) continue;
    await quiet();
    const isStarted = extension.isActive;
    const start = performance.now();
    await extension.activate();
    const asked = isStarted ? undefined : performance.now() - start;
    activations.push({ extension: id, asked });
  }
  await quiet();
  const own = await ownTimes(ours);
  const reported = await reportedActivations(ours);
  await leave({
    editor: `VS Code ${vscode.version}`,
    activations: activations.map((each) => ({ ...each, reported: reported.get(each.extension) })),
    own,
  });
}

async function leave(result: HostReport): Promise<void> {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  if (!workspace) throw new Error('The bench needs a workspace folder.');
  const file = vscode.Uri.joinPath(workspace.uri, '..', 'activations.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(result)));
}
