import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import png from 'upng-js';
import { launchBrowser } from '../editor/browser.mjs';

/** It is flat, and needs no more, edges and all; it is a third of the size so. */
const colours = 64;

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
    const drawn = png.decode(
      new Uint8Array(await page.locator('svg').screenshot({ omitBackground: true })).buffer,
    );
    const { width, height } = drawn;
    await writeFile(path, Buffer.from(png.encode(png.toRGBA8(drawn), width, height, colours)));
    console.log(path);
  } finally {
    await browser.close();
  }
}
