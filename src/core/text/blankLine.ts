/** Whether a stretch of a document has a blank line, or one of a block quotation: it parts paragraphs. */
export function hasBlankLine(stretch: string): boolean {
  return /\n[ \t>]*\r?\n/u.test(stretch);
}
