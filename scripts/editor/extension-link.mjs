import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Installs an extension's folder in a server as it stands: what is built there is what runs after
 * the window is loaded anew. Without the test driver's payload, so that the window is the one that
 * users have, notifications included.
 * @param {string} dataFolder the server's data folder
 * @param {string} extension
 */
export async function linkExtension(dataFolder, extension) {
  const manifest = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8'));
  const { publisher, name, version } = manifest;
  const installedExtensions = join(dataFolder, 'extensions');
  await rm(installedExtensions, { recursive: true, force: true });
  await mkdir(installedExtensions, { recursive: true });
  // On Windows, a junction needs no rights that other links do.
  await symlink(
    extension,
    join(installedExtensions, `${publisher}.${name}-${version}`),
    'junction',
  );
}
