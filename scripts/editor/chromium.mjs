import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installed } from './cache.mjs';
import { chromiumPackages } from './pins.mjs';

/**
 * A Chromium from npm for Linux x64, with the shared libraries and fonts that a bare system lacks.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'the Chromium from npm is for Linux x64 only: install Chrome, Chromium or Edge',
    );
  }
  const folder = await installed({
    name: 'chromium',
    label: 'a Chromium browser',
    packages: chromiumPackages,
    needs: ['chromium', 'fonts/fonts.conf', 'fonts/DejaVuSansMono.ttf', 'al2023/lib'],
    finish: unpack,
  });
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * The package unpacks itself to the system's folder of temporary files, and its libraries only
 * where it believes to be on the system that it is made for. In a process of its own it can be told
 * both, to unpack here instead.
 * @param {string} folder
 */
async function unpack(folder) {
  const script = `(await import('@sparticuz/chromium')).default.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  // Its own fonts have no monospaced one, which an editor cannot do without.
  await cp(join(folder, 'node_modules', 'dejavu-fonts-ttf', 'ttf'), join(folder, 'fonts'), {
    recursive: true,
  });
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration);
}

/** Pictures look the same on every machine: only the fonts beside this file are used. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
