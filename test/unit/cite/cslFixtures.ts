import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CslElement } from 'citeproc';
import type * as cslAssets from '../../../scripts/csl-assets.mjs';

/** A CSL tree as the XML of a `.csl` file, with what such files have besides. */
export function asXml(root: CslElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- a comment -->\n${element(root)}`;
}

function element({ name, attrs, children }: CslElement): string {
  const namespace = name === 'style' ? ' xmlns="http://purl.org/net/xbiblio/csl"' : '';
  const attributes = Object.entries(attrs)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  const content = children.map((each) => (typeof each === 'string' ? escape(each) : element(each)));
  const isText = children.some((each) => typeof each === 'string');
  return `<${name}${namespace}${attributes}>${content.join(isText ? '' : '\n')}</${name}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** Run as a script: a bundle of it would not find the styles. */
const assets = import(pathToFileURL(resolve('scripts/csl-assets.mjs')).href) as Promise<
  typeof cslAssets
>;

/** A file of the CSL repository: `style/nature`, `locale/de-DE`. */
export async function publishedTree(name: string): Promise<CslElement> {
  return JSON.parse(await (await assets).cslText(`csl:${name}`)) as CslElement;
}
