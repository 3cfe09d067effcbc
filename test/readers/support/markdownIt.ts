import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { attribute, readHtml, type NoteMarkup } from './htmlReader';
import { foldSpaces, type Reader } from './readDocument';

const notes: NoteMarkup = {
  markOf: (element) =>
    attribute(element, 'class') === 'footnote-ref'
      ? element.childNodes.flatMap((child) =>
          'attrs' in child ? [attribute(child, 'href').slice(1)] : [],
        )[0]
      : undefined,
  noteOf: (element) =>
    attribute(element, 'class') === 'footnote-item' ? attribute(element, 'id') : undefined,
  isHidden: (element) => attribute(element, 'class') === 'footnote-backref',
};

/** CommonMark with footnotes, as VS Code's preview and most renderers have it. */
export const markdownIt: Reader = {
  name: 'markdown-it',
  read: (document) => Promise.resolve(readHtml(parser.render(document), notes)),
};

const parser = new MarkdownIt({ html: true }).use(footnotes);
// By itself it shows %20 in an address as a space, which CommonMark does not.
parser.normalizeLinkText = (address) => address;

/** A browser's parser. */
export const parse5: Reader = {
  name: 'parse5',
  read: (document) => Promise.resolve(readHtml(document)),
};

/** Plain text is its own reader: indents make no difference. */
export const plainReader: Reader = {
  name: 'plain text',
  read: (document) =>
    Promise.resolve({ paragraphs: document.split(/\n\s*\n/u).map(foldSpaces), notes: [] }),
};
