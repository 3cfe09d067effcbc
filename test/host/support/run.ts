import * as vscode from 'vscode';
import mocha from './mocha.js';

/** What VS Code calls: runs all tests, and leaves the counts where `scripts/testing` reads them. */
export async function run(): Promise<void> {
  const counts = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run((failed) => {
      resolve({ passed: runner.stats?.passes ?? 0, failed });
    });
  });
  await report({ ...counts, editor: `VS Code ${vscode.version}` });
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}

/** Beside the workspace, through VS Code's own file system: a web worker has no other. */
async function report(result: object): Promise<void> {
  const workspace = vscode.workspace.workspaceFolders?.[0];
  if (!workspace) throw new Error('The tests need a workspace folder.');
  const file = vscode.Uri.joinPath(workspace.uri, '..', 'result.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(result)));
}
