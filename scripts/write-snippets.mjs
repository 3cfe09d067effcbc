// Writes snippets/*.json from data/agreements.json and the default citation style.   npm run snippets
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { importTypeScript } from './import-typescript.mjs';

const { snippetFiles } = await importTypeScript('scripts/snippets/snippetFiles.ts');
for (const [name, snippets] of Object.entries(await snippetFiles())) {
  const file = new URL(`../snippets/${name}`, import.meta.url);
  await writeFile(
    file,
    await format(JSON.stringify(snippets), { parser: 'json', printWidth: 100 }),
  );
}
