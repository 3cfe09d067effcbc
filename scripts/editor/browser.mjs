import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundledChromium } from './chromium.mjs';

/** A path here is the browser to use, and none other. */
const chosenBrowser = process.env['CITE_AGREEMENT_BROWSER'];

/** Chromium's names on PATH, where distributions put it. */
const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/**
 * Launches, without a window, the first browser that starts: one that is installed, else one from
 * npm.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  if (chosenBrowser) return launch({ executablePath: chosenBrowser });
  for (const candidate of installedBrowsers()) {
    try {
      return await launch(candidate);
    } catch {
      // Not installed, or a stub that only offers to install it: the next one.
    }
  }
  const { executablePath, env } = await bundledChromium();
  return launch({ executablePath, env: { ...process.env, ...env } });
}

/** @returns {import('playwright-core').LaunchOptions[]} */
function installedBrowsers() {
  if (process.platform !== 'linux') return [{ channel: 'chrome' }, { channel: 'msedge' }];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath }));
}

/** @param {import('playwright-core').LaunchOptions} options */
function launch(options) {
  // Ctrl+C is ours to handle: the editor's server has to be stopped as well.
  return chromium.launch({ headless: true, handleSIGINT: false, handleSIGTERM: false, ...options });
}
