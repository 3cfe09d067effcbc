import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { fetchStableVersions } from '@vscode/test-electron/out/download.js';
import { cacheFolder } from './paths.mjs';
import { desktopVersions } from './pins.mjs';

const answersWithin = 4000;

/**
 * `desktop` or `browser` where the environment says so; otherwise the desktop build where it can be
 * downloaded and has a screen, and the one in the browser elsewhere.
 * @returns {Promise<'desktop' | 'browser'>}
 */
export async function chooseEditor() {
  const chosen = process.env['CITE_AGREEMENT_EDITOR'];
  if (chosen === 'desktop' || chosen === 'browser') return chosen;
  if (chosen) throw new Error(`CITE_AGREEMENT_EDITOR is desktop or browser, not ${chosen}`);
  return hasScreen() && (await canDownload()) ? 'desktop' : 'browser';
}

/**
 * @param {import('./pins.mjs').EditorName} name
 * @returns {Promise<string>} path of the executable
 */
export function desktopEditor(name) {
  return downloadAndUnzipVSCode({ version: desktopVersions[name], cachePath: cacheFolder });
}

/** Where the desktop build cannot be asked for, this says so in seconds; its download waits longer. */
function canDownload() {
  return fetchStableVersions(true, answersWithin).then(
    (versions) => versions.length > 0,
    () => false,
  );
}

function hasScreen() {
  return (
    process.platform !== 'linux' || !!(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  );
}
