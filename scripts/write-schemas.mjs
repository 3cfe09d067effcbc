// Writes data/schemas/*.json from the schemas in src/core.   npm run schemas
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { importTypeScript } from './import-typescript.mjs';

const { jsonSchemas } = await importTypeScript('scripts/json-schemas.ts');
for (const [name, schema] of Object.entries(jsonSchemas)) {
  const file = new URL(`../data/schemas/${name}`, import.meta.url);
  await writeFile(file, await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }));
}
