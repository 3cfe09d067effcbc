import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { latexParser } from 'latex-utensils';
import type { MarkupName } from '../../../src/core/markup/markup';
import { typst } from '../../../src/core/markup/typst';
import { FoldedText } from '../../../src/core/text/foldedText';

/** What a reader of the finished document sees. */
export interface ReadDocument {
  /** The running text, paragraphs parted by blank lines, without its footnotes. */
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** Reads a document with a reader of its language that this project did not write (Typst's comes with issue 3). */
export function readDocument(markup: MarkupName, document: string): ReadDocument {
  switch (markup) {
    case 'markdown':
    case 'footnote':
      return readHtml(markdown.render(document));
    case 'html':
      return readHtml(document);
    case 'latex':
      return readLatex(document);
    case 'typst':
      return readTypst(document);
    case 'plaintext':
      return { text: paragraphsOf(document.replace(/^ {4}/gmu, '')), footnotes: [] };
  }
}

const markdown = new MarkdownIt({ html: true }).use(footnotes);

function readHtml(html: string): ReadDocument {
  const notes: string[] = [];
  const read = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const classes =
      'attrs' in node ? node.attrs.find(({ name }) => name === 'class')?.value : undefined;
    if (classes === 'footnote-ref' || classes === 'footnote-backref' || classes === 'footnotes-sep')
      return '';
    const text = node.childNodes.map(read).join('');
    if (classes === 'footnote-item') notes.push(text.trim());
    if (classes === 'footnotes') return '';
    return node.nodeName === 'p' ? `${text}\n\n` : text;
  };
  const text = paragraphsOf(read(parseFragment(html)));
  return { text, footnotes: notes };
}

/** TeX's ligatures and the commands for single characters, as TeX prints them. */
const texCharacters: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textless: '<',
  textgreater: '>',
  ',': '',
};

function readLatex(document: string): ReadDocument {
  const notes: string[] = [];
  const ligatures = (text: string): string =>
    text
      .replaceAll('``', '“')
      .replaceAll("''", '”')
      .replaceAll('`', '‘')
      .replaceAll("'", '’')
      .replaceAll('~', '\u00A0');
  const read = (nodes: readonly unknown[]): string => nodes.map(readNode).join('');
  const readNode = (node: unknown): string => {
    const { kind, name, args, content } = node as LatexNode;
    switch (kind) {
      case 'text.string':
        return ligatures(content as string);
      case 'space':
      case 'softbreak':
      case 'linebreak':
        return ' ';
      case 'parbreak':
        return '\n\n';
      case 'activeCharacter':
        return '\u00A0';
      case 'env':
        return `\n\n${read(content as unknown[])}\n\n`;
      case 'arg.group':
        return read(content as unknown[]);
      case 'command': {
        if (name === 'footnote') {
          notes.push(read(args));
          return '';
        }
        return texCharacters[name] ?? (args.length > 0 ? read(args) : name);
      }
      default:
        return typeof content === 'string' ? content : '';
    }
  };
  const { content } = latexParser.parse(document) as { content: unknown[] };
  return { text: paragraphsOf(read(content)), footnotes: notes };
}

interface LatexNode {
  readonly kind: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly content: unknown;
}

function readTypst(document: string): ReadDocument {
  const plain = (written: string): string =>
    FoldedText.of(
      written
        .replace(/#link\("([^"]*)"\)/gu, '$1')
        .replace(/#(?:emph|smallcaps|strong|super)\[([^\]]*)\]/gu, '$1'),
      typst.unescaping,
    ).text;
  const note = /#footnote\[((?:\\.|[^\]\\[]|\[[^\]]*\])*)\]/gu;
  const notes = [...document.matchAll(note)].map(([, written = '']) => plain(written));
  const text = document.replace(note, '').replace(/^#quote\(block: true\)\[\n|\n\]$/gmu, '');
  return { text: paragraphsOf(plain(text)), footnotes: notes };
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
