const longestWords = 60;

/** Words on one line in quotation marks, long ones without their middle. */
export function inMarks(words: string, longest = longestWords): string {
  return `“${cut(words.replace(/\s+/gu, ' ').trim(), longest)}”`;
}

/** A text without its middle, if it is longer. */
export function cut(text: string, longest = longestWords): string {
  if (text.length <= longest) return text;
  const half = Math.floor(longest / 2) - 1;
  const start = text.slice(0, half).replace(/\s*\S*$/u, '');
  const end = text.slice(-half).replace(/^\S*\s*/u, '');
  return `${start} … ${end}`;
}
