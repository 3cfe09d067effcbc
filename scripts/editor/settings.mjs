import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A calm window: nothing in it that is not the document or the extension, and no network. */
export const calmSettings = {
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.accessibilitySupport': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Settings with which the server runs an extension in the browser's web-worker extension host.
 * @param {string} extension folder of the extension
 */
export async function webWorkerSettings(extension) {
  const { publisher, name } = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/**
 * Where the user settings lie: in VS Code's user data folder, which is for the server the folder
 * `data` of its own data folder.
 * @param {string} userDataFolder
 */
export function settingsFile(userDataFolder) {
  return join(userDataFolder, 'User', 'settings.json');
}

/**
 * @param {string} userDataFolder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export async function writeSettings(userDataFolder, settings) {
  await mkdir(join(userDataFolder, 'User'), { recursive: true });
  await writeFile(settingsFile(userDataFolder), `${JSON.stringify(settings, undefined, 2)}\n`);
}
