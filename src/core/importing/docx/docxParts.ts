// Not its build for Node: the one for browsers runs everywhere.
import { unzipSync } from 'fflate/browser';
import { UnreadableFile } from '../importedText';

/** The parts of a Word file that are read, as text; those that it lacks are empty. */
export interface DocxParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly properties: string;
}

/** Bytes that one part may unpack to: a file that says more is made to break programs. */
const MOST = 400_000_000;

/**
 * @throws UnreadableFile for bytes that are no Word file, for a damaged one and an encrypted one
 */
export function docxParts(bytes: Uint8Array): DocxParts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableFile(
      'is protected by a password, or in the older format .doc: save it as .docx without a password',
    );
  }
  const main = mainPart(bytes);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const names = {
    document: main,
    numbering: `${folder}numbering.xml`,
    styles: `${folder}styles.xml`,
    footnotes: `${folder}footnotes.xml`,
    endnotes: `${folder}endnotes.xml`,
    properties: 'docProps/core.xml',
  };
  const parts = unpack(bytes, Object.values(names));
  if (!parts.has(main)) throw new UnreadableFile('is no Word file: it has no document in it');
  const read = ([key, name]: readonly [string, string]) => [key, parts.get(name) ?? ''] as const;
  return Object.fromEntries(Object.entries(names).map(read)) as unknown as DocxParts;
}

/** The name of the part that is the document, which the package's relations give. */
function mainPart(bytes: Uint8Array): string {
  const relations = unpack(bytes, ['_rels/.rels']).get('_rels/.rels') ?? '';
  const relation = /<Relationship\b[^>]*\/officeDocument"[^>]*>/u.exec(relations)?.[0] ?? '';
  const target = /\bTarget="\/?([^"]+)"/u.exec(relation)?.[1];
  return target ?? 'word/document.xml';
}

function unpack(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.includes(name)) return false;
        if (originalSize > MOST)
          throw new UnreadableFile('is too big: a part of it is over 400 MB');
        return true;
      },
    });
    const decoder = new TextDecoder();
    return new Map(Object.entries(files).map(([name, file]) => [name, decoder.decode(file)]));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('is damaged: its parts cannot be unpacked');
  }
}
