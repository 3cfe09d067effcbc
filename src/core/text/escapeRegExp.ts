/** A pattern, for a `RegExp` with or without the flag `u`, that matches the text and nothing else. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
