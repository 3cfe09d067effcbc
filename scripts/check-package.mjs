// Checks that the .vsix holds what ships, all of it and nothing else: npm run check-package
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './editor/paths.mjs';
import { filesNamedIn } from './packaging/manifest-files.mjs';
import { zipEntries } from './packaging/zip.mjs';

const maximumSize = 600 * 1024;

/** Always there. vsce gives some another name: readme.md, changelog.md, LICENSE.txt. */
const fixedFiles = [
  'package.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'NOTICE',
  'dist/extension.js',
  'images/icon.png',
];
/** Of these folders, every file that has the ending. */
const folders = { 'data/schemas': '.json', snippets: '.json', media: '' };

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = join(root, `${manifest.name}-${manifest.version}.vsix`);
if (!existsSync(path)) {
  console.error(`${path} is not there: npm run package makes it`);
  process.exit(1);
}
const vsix = readFileSync(path);
const entries = zipEntries(vsix)
  .filter(({ name }) => name.startsWith('extension/') && !name.endsWith('/'))
  .map((entry) => ({ ...entry, name: entry.name.slice('extension/'.length) }));

console.table(
  Object.fromEntries(entries.map(({ name, size, packed }) => [name, { size, packed }])),
);
console.log(`${vsix.length} bytes of ${maximumSize}`);

const actual = new Set(entries.map(({ name }) => name));
const expected = new Set([...fixedFiles, ...filesInFolders()]);
const problems = [
  ...[...expected].filter((name) => !actual.has(name)).map((name) => `${name} is missing`),
  ...[...actual].filter((name) => !expected.has(name)).map((name) => `${name} must not ship`),
  ...filesNamedIn(manifest)
    .filter((name) => !actual.has(name))
    .map((name) => `package.json names ${name}, which is not in the package`),
  ...(vsix.length > maximumSize ? ['the package is too big'] : []),
];
for (const problem of problems) console.error(`✖ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function filesInFolders() {
  return Object.entries(folders).flatMap(([folder, ending]) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .map((path) => path.replaceAll('\\', '/'));
  });
}
