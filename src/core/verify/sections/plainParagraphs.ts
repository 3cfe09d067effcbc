/**
 * A paragraph that begins with a word. What goes on from the paragraph before does not: a list, a block,
 * a citation, a quotation of several paragraphs, a sentence.
 */
const plainBeginning = /\p{Lu}[\p{L}\p{N}’'-]*[ ,]/uy;
/** A line of running text, which ends no block. */
const plainLine = /[\p{L}\p{N}“"‘(]/u;

/** Whether a paragraph that begins at `at` goes on from nothing. */
export function beginsPlain(text: string, at: number): boolean {
  plainBeginning.lastIndex = at;
  return plainBeginning.test(text);
}

/**
 * Whether nothing goes on after a paragraph.
 * @param end of its last line
 */
export function endsPlain(text: string, end: number): boolean {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return plainLine.test(text.charAt(start)) && !/\}\r?$/u.test(text.slice(end - 2, end));
}
