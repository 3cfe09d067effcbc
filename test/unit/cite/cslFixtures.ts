import type { CslElement } from 'citeproc';

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
