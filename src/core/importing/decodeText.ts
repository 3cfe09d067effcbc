import { UnreadableFile } from './importedText';

/** A file's text, and what has to be told of how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * Decodes by a byte order mark; else as UTF-8, where the bytes are that; else in the encoding that
 * the file declares, or windows-1252, which any bytes can be read as, and which is told.
 * @param declared an encoding's name, as HTML has it in `<meta charset>`
 * @throws UnreadableFile for bytes that are no text
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = bomEncoding(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), notes: [] };
  // Zeros are in no text of one byte to a letter.
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new UnreadableFile('is not a text file, or is in UTF-16 without a byte order mark');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const encoding = knownEncoding(declared) ?? 'windows-1252';
    const said =
      encoding === knownEncoding(declared)
        ? `It was read as ${encoding}, as the file itself says.`
        : `It was read as windows-1252, the usual encoding of older Western texts: look whether accented letters and quotation marks are right.`;
    const text = new TextDecoder(encoding).decode(bytes);
    return {
      text: encoding === 'windows-1252' ? withMarks(text) : text,
      notes: [`The file is not in UTF-8. ${said}`],
    };
  }
}

const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Versions of Node decode windows-1252 as Latin-1, which has controls for quotation marks and dashes. */
function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (control) => marks[control.charCodeAt(0) - 0x80] ?? '');
}

function bomEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The name under which the encoding is decoded; undefined for one that is not known, and for UTF-8, which was tried. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
