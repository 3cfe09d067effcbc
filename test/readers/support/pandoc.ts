import { foldSpaces, noteMark, type ReadDocument, type Reader } from './readDocument';

/** Pandoc's names of the formats that this project writes. */
export type PandocFormat = 'markdown' | 'latex' | 'org' | 'rst' | 'typst' | 'html';

export interface PandocOptions {
  readonly from: PandocFormat;
  /** Works in CSL-JSON, for citations by key: these are resolved in Chicago's author-date style. */
  readonly works?: readonly unknown[];
}

/** Runs pandoc on a document; gives its syntax tree as JSON, and what it warned of. */
export type RunPandoc = (
  document: string,
  options: PandocOptions,
) => Promise<{ readonly json: string; readonly warnings: readonly string[] }>;

/** Reads documents by pandoc's syntax tree. */
export function pandocReader(name: string, run: RunPandoc, options: PandocOptions): Reader {
  return {
    name,
    async read(document) {
      const { json, warnings } = await run(document, options);
      if (warnings.length > 0) throw new Error(warnings.join('\n'));
      const { blocks } = JSON.parse(json) as { blocks: readonly Node[] };
      return readBlocks(blocks);
    },
  };
}

interface Node {
  readonly t: string;
  readonly c?: unknown;
}

/** @see https://hackage.haskell.org/package/pandoc-types/docs/Text-Pandoc-Definition.html */
function readBlocks(blocks: readonly Node[]): ReadDocument {
  const notes: string[] = [];
  const inlines = (nodes: unknown, depth: number): string =>
    (nodes as readonly Node[]).map((node) => inline(node, depth)).join('');
  const inline = ({ t, c }: Node, depth: number): string => {
    const parts = c as readonly unknown[];
    switch (t) {
      case 'Str':
        // Pandoc's sign for TeX's thin space, which parts marks that meet.
        return (c as string).replace(/(?<=[“”‘’])\u2006|\u2006(?=[“”‘’])|^\u2006$/gu, '');
      case 'Space':
      case 'SoftBreak':
      case 'LineBreak':
        return ' ';
      case 'Emph':
      case 'Strong':
      case 'Underline':
      case 'SmallCaps':
      case 'Superscript':
        return inlines(c, depth);
      case 'Link':
      case 'Span':
      case 'Cite':
        return inlines(parts[1], depth);
      case 'Quoted': {
        const isDouble = (parts[0] as Node).t === 'DoubleQuote';
        const inside = inlines(parts[1], depth + 1);
        return isDouble ? `“${inside}”` : `‘${inside}’`;
      }
      case 'RawInline':
        // An export snippet or comment for no format at all; any other is lost text.
        return parts[0] === 'comment' ? '' : `<raw ${String(parts[0])}>`;
      case 'Note': {
        const index = notes.push('') - 1;
        notes[index] = readAll(c as readonly Node[]).join('\n\n');
        return noteMark(index);
      }
      default:
        return `<${t}>`;
    }
  };
  const readAll = (nodes: readonly Node[]): string[] =>
    nodes.flatMap(({ t, c }) => {
      const parts = c as readonly unknown[];
      switch (t) {
        case 'Para':
        case 'Plain':
          return [foldSpaces(inlines(c, 0))];
        case 'BlockQuote':
          return readAll(c as readonly Node[]);
        case 'Figure':
          return readAll([...(parts[2] as Node[]), ...((parts[1] as readonly Node[][])[1] ?? [])]);
        case 'Div':
          // The list of works is no text of the document.
          return (parts[0] as readonly string[])[0] === 'refs' ? [] : readAll(parts[1] as Node[]);
        default:
          return [`<${t}>`];
      }
    });
  return { paragraphs: readAll(blocks).filter((each) => each !== ''), notes };
}
