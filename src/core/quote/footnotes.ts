const numberedFootnote = /\[\^(\d{1,9})\]/gu;

/** The first number that is above every numbered footnote of a Markdown document. Linear in the text. */
export function nextFootnoteLabel(text: string): number {
  let highest = 0;
  for (const [, label] of text.matchAll(numberedFootnote)) {
    highest = Math.max(highest, Number(label));
  }
  return highest + 1;
}
