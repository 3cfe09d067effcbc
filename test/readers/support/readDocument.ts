/** What a reader of the finished document sees. */
export interface ReadDocument {
  /**
   * The paragraphs of the running text, with their citations as they are printed; `⟦2⟧` is the mark of
   * the note at index 2 of `notes`. White space is folded, no-break spaces are kept.
   */
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

/** A program that reads documents of some language, and that this project did not write. */
export interface Reader {
  readonly name: string;
  /** @throws Error where the document cannot be read, or the reader warns of something in it */
  readonly read: (document: string) => Promise<ReadDocument>;
}

/** Line breaks and spaces as a reader sees them: one space. */
export function foldSpaces(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').trim();
}

export const noteMark = (index: number): string => `⟦${index}⟧`;
