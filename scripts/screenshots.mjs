// Takes the README's pictures in the real window, into images/: npm run screenshots [-- NAME…]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sharedOptions } from '../esbuild.mjs';
import { buildFolder, root } from './editor/paths.mjs';
import { buildExtension } from './testing/build.mjs';

if (!buildExtension()) process.exit(1);
const outfile = join(buildFolder, 'screenshots.mjs');
await build({
  ...sharedOptions,
  entryPoints: [join(root, 'scripts', 'screenshots', 'takePictures.ts')],
  outfile,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
const { takePictures } = await import(pathToFileURL(outfile).href);
await takePictures(join(root, 'images'), process.argv.slice(2));
