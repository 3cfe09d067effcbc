const longerWord = /\p{L}[\p{L}\p{M}’'-]{3,}/gu;
const fewest = 3;
const nearlyAll = 0.8;

/** Whether words are written as titles are: nearly all of the longer ones, three at least, begin with a capital. */
export function isInTitleCase(text: string): boolean {
  const longer = text.match(longerWord) ?? [];
  const capital = longer.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length >= fewest && capital.length >= longer.length * nearlyAll;
}
