// Makes the package that vsce has made some per cent smaller: npm run package
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './editor/paths.mjs';
import { squeezed } from './packaging/squeeze.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const path = join(root, `${name}-${version}.vsix`);
const before = readFileSync(path);
const after = await squeezed(before);
writeFileSync(path, after);
console.log(`${before.length} bytes, squeezed to ${after.length}`);
