import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../editor/browser.mjs';

/**
 * Draws icon.svg of a folder as icon.png, in the size of its own.
 * @param folder where both lie
 */
export async function drawIcon(folder: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<body style="margin:0">${await readFile(join(folder, 'icon.svg'), 'utf8')}`,
    );
    const path = join(folder, 'icon.png');
    await page.locator('svg').screenshot({ path, omitBackground: true });
    console.log(path);
  } finally {
    await browser.close();
  }
}
