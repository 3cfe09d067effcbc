import type { XmlElement, XmlNode } from '@rgrove/parse-xml';
import type { CslElement } from 'citeproc';
import type { DataProblem, Parsed } from '../source/dataProblem';

/** A style or locale file as citeproc reads it, which knows where its elements stand. */
export interface CslDocument {
  readonly root: CslElement;
  /** 1-based; of the start tag. */
  lineOf(element: CslElement): number;
}

/**
 * Reads CSL's XML. Comments, processing instructions and the white space between elements are left
 * out, and so are namespaces, at which citeproc stumbles.
 * @param file the name that problems are reported under
 * @param text the file's text, decoded
 */
export async function parseCslXml(file: string, text: string): Promise<Parsed<CslDocument>> {
  const { parseXml, XmlError } = await import('@rgrove/parse-xml');
  const xml = text.replace(/^\uFEFF/u, '');
  try {
    const { root } = parseXml(xml, { includeOffsets: true });
    const starts = new Map<CslElement, number>();
    if (!root) return { ok: false, problems: [{ file, reason: 'is empty' }] };
    const element = cslElement(root, starts);
    const lines = lineCounter(xml);
    return {
      ok: true,
      value: { root: element, lineOf: (each) => lines(starts.get(each) ?? 0) },
    };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { ok: false, problems: [notXml(file, xml, error)] };
  }
}

function notXml(
  file: string,
  xml: string,
  { message, line }: { readonly message: string; readonly line: number },
): DataProblem {
  if (xml.trim() === '') return { file, reason: 'is empty' };
  const said = message.split(' (line', 1)[0] ?? message;
  const clause = said.replace(/^[A-Z](?=[a-z])/u, (capital) => capital.toLowerCase());
  const reason = `is not well-formed XML: ${clause}`;
  return { file, line, reason };
}

/** citeproc wants a text in each of these, an empty one if need be. */
const textElements = new Set(['term', 'single', 'multiple']);

function cslElement(element: XmlElement, starts: Map<CslElement, number>): CslElement {
  const { name, attributes, start } = element;
  const children = element.children.filter(isElement).map((each) => cslElement(each, starts));
  const texts = children.length > 0 || element.text === '' ? [] : [element.text];
  const empty = children.length === 0 && texts.length === 0 && textElements.has(name);
  const attrs = Object.fromEntries(Object.entries(attributes).filter(([key]) => isCsl(key)));
  const csl: CslElement = { name, attrs, children: empty ? [''] : [...children, ...texts] };
  starts.set(csl, start);
  return csl;
}

function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element';
}

function isCsl(attribute: string): boolean {
  return attribute === 'xml:lang' || !(attribute === 'xmlns' || attribute.includes(':'));
}

/** The line of an offset. The parser counts bytes of UTF-8. */
function lineCounter(xml: string): (offset: number) => number {
  const ends: number[] = [];
  new TextEncoder().encode(xml).forEach((byte, index) => {
    if (byte === 0x0a) ends.push(index);
  });
  return (offset) => ends.filter((end) => end < offset).length + 1;
}
