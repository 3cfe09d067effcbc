import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Workbench what a window of the server shows
 * @property {string} workspace folder that is opened
 * @property {string} [extension] folder of an extension that is not installed; needs `testDriver`
 * @property {string} [file] document that is opened in it
 * @property {string} [tests] module whose `run()` runs the extension's tests
 */

/**
 * The address of a window. What desktop VS Code is told by arguments, the web workbench is told by
 * its address's `payload`.
 * @param {import('./server.mjs').Server} server
 * @param {Workbench} workbench
 */
export function workbenchAddress({ authority, token }, { extension, workspace, file, tests }) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({
    tkn: token,
    folder: decodeURIComponent(pathToFileURL(workspace).pathname),
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}
