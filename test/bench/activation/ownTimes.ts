import * as vscode from 'vscode';

const times = 25;

/**
 * How long an extension's own code takes to be evaluated and activated, without what the host does
 * around it: in this host, with the real API, each time from the source text anew.
 */
export async function ownTimes(id: string): Promise<readonly number[]> {
  const extension = vscode.extensions.getExtension<unknown>(id);
  if (!extension) throw new Error(`${id} is not installed.`);
  const main = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'extension.js');
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(main));
  const measured: number[] = [];
  for (let time = 0; time < times; time++) {
    measured.push(activateOnce(code, time));
    // The host answers what was registered and disposed before the next one begins.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return measured;
}

type Evaluate = (module: object, exports: object, require: () => object) => void;

function activateOnce(code: string, time: number): number {
  const subscriptions: vscode.Disposable[] = [];
  const exports: { activate?: (context: object) => void } = {};
  const api = apiWithOwnCommands(time);
  // A comment that is new each time keeps the engine from taking compiled code out of its cache.
  const source = `// ${time}\n${code}`;

  const start = performance.now();
  // As VS Code itself loads extensions in a web worker.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function('module', 'exports', 'require', source) as Evaluate;
  const module = { exports };
  evaluate(module, exports, () => api);
  if (!module.exports.activate) throw new Error('The bundle exports no activate function.');
  module.exports.activate({ subscriptions });
  const end = performance.now();

  for (const each of subscriptions) each.dispose();
  return end - start;
}

/** The real API, but for the names of commands, which the extension itself has registered already. */
function apiWithOwnCommands(time: number): object {
  const registerCommand: typeof vscode.commands.registerCommand = (command, callback, thisArg) =>
    vscode.commands.registerCommand(`bench.${time}.${command}`, callback, thisArg);
  return { ...vscode, commands: { ...vscode.commands, registerCommand } };
}
