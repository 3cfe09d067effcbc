import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { foldSpaces, noteMark, type ReadDocument } from './readDocument';

/** How a program that writes HTML marks notes, beyond paragraphs and quotations. */
export interface NoteMarkup {
  /** Whether an element is the mark of a note, and of which: its address or number. */
  readonly markOf: (element: Tree.Element) => string | undefined;
  /** Whether an element is the text of a note, and of which. */
  readonly noteOf: (element: Tree.Element) => string | undefined;
  /** Whether an element is no text: a link back to the mark. */
  readonly isHidden: (element: Tree.Element) => boolean;
}

const withoutNotes: NoteMarkup = {
  markOf: () => undefined,
  noteOf: () => undefined,
  isHidden: () => false,
};

/** Reads HTML as a browser does: paragraphs, `<q>` with its marks, notes as `notes` says. */
export function readHtml(html: string, notes: NoteMarkup = withoutNotes): ReadDocument {
  const found = new Map<string, string>();
  const order: string[] = [];
  let paragraphs: string[] = [];
  let current = '';
  let depth = 0;
  const endParagraph = () => {
    if (foldSpaces(current) !== '') paragraphs.push(foldSpaces(current));
    current = '';
  };
  const walk = (node: Tree.Node): void => {
    if ('value' in node) {
      current += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    if (!('attrs' in node)) {
      node.childNodes.forEach(walk);
      return;
    }
    if (notes.isHidden(node)) return;
    const mark = notes.markOf(node);
    if (mark !== undefined) {
      if (!order.includes(mark)) order.push(mark);
      current += noteMark(order.indexOf(mark));
      return;
    }
    const note = notes.noteOf(node);
    if (note !== undefined) {
      endParagraph();
      const running = paragraphs;
      paragraphs = [];
      node.childNodes.forEach(walk);
      endParagraph();
      found.set(note, paragraphs.join('\n\n'));
      paragraphs = running;
      return;
    }
    if (node.tagName === 'q') {
      current += depth++ % 2 === 0 ? '“' : '‘';
      node.childNodes.forEach(walk);
      current += --depth % 2 === 0 ? '”' : '’';
      return;
    }
    if (node.tagName === 'br') current += ' ';
    const isBlock =
      /^(?:p|div|blockquote|figure|figcaption|li|ul|ol|h\d|section|pre|table|t[drh]|d[dlt]|hr)$/u;
    if (!isBlock.test(node.tagName)) {
      node.childNodes.forEach(walk);
      return;
    }
    endParagraph();
    // What is no paragraph but a list, a heading or code was not meant: it is told apart.
    if (/^(?:li|h\d|pre|t[dh]|d[dt])$/u.test(node.tagName)) current += `<${node.tagName}>`;
    node.childNodes.forEach(walk);
    endParagraph();
  };
  parseFragment(html).childNodes.forEach(walk);
  endParagraph();
  return { paragraphs, notes: order.map((mark) => found.get(mark) ?? '') };
}

export function attribute(element: Tree.Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}
