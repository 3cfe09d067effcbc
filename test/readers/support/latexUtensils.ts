import { latexParser } from 'latex-utensils';
import { foldSpaces, noteMark, type ReadDocument, type Reader } from './readDocument';

/** The commands for single characters, as TeX prints them. */
const characters: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '\uE002',
  textquotesingle: '\uE003',
  textasciicircum: '^',
  textasciigrave: '\uE000',
  textless: '<',
  textgreater: '>',
  // A thin space parts marks that meet; it is not looked at.
  ',': '\uE001',
  '-': '\u00AD',
};

/** A parser of LaTeX; what TeX's fonts and csquotes make of the characters is done here. */
export const latexUtensils: Reader = {
  name: 'latex-utensils',
  read: (document) => Promise.resolve(readLatex(document)),
};

export function readLatex(document: string): ReadDocument {
  const notes: string[] = [];
  const read = (nodes: readonly unknown[], depth = 0): string =>
    nodes.map((node) => readNode(node, depth)).join('');
  const readNode = (node: unknown, depth: number): string => {
    const { kind, name, args, content } = node as LatexNode;
    switch (kind) {
      case 'text.string':
        return content as string;
      case 'space':
      case 'softbreak':
      case 'linebreak':
        return ' ';
      case 'parbreak':
        return '\n\n';
      case 'activeCharacter':
        return '\u00A0';
      // A group, empty or not, parts what would be a ligature.
      case 'arg.group':
        return `\uE001${read(content as unknown[], depth)}\uE001`;
      case 'env':
        return `\n\n${read(content as unknown[], depth)}\n\n`;
      case 'command':
        return readCommand(name, args, depth);
      default:
        return typeof content === 'string' ? content : '';
    }
  };
  const readCommand = (name: string, args: readonly unknown[], depth: number): string => {
    if (name === 'footnote') {
      const index = notes.push('') - 1;
      notes[index] = printed(read(args));
      return noteMark(index);
    }
    if (name === 'enquote') {
      const inside = read(args, depth + 1);
      return depth % 2 === 0 ? `“${inside}”` : `‘${inside}’`;
    }
    return characters[name] ?? (args.length > 0 ? read(args, depth) : name);
  };
  const { content } = latexParser.parse(document) as { content: unknown[] };
  const paragraphs = read(content)
    .split(/\n{2,}/u)
    .map(printed)
    .filter((paragraph) => paragraph !== '');
  return { paragraphs, notes };
}

/** TeX's ligatures. */
function printed(text: string): string {
  return foldSpaces(
    text
      .replaceAll('``', '“')
      .replaceAll("''", '”')
      .replaceAll('---', '—')
      .replaceAll('--', '–')
      .replaceAll('`', '‘')
      .replaceAll("'", '’')
      .replaceAll('~', '\u00A0')
      .replaceAll('\uE000', '`')
      .replaceAll('\uE001', '')
      .replaceAll('\uE002', '~')
      .replaceAll('\uE003', "'"),
  );
}

interface LatexNode {
  readonly kind: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly content: unknown;
}
