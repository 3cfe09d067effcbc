/**
 * Takes every match of a global pattern in a text, in order. For short texts: `matchAll` makes a copy of
 * the pattern each time, which takes longer than to read a citation.
 */
export function eachMatch(
  text: string,
  pattern: RegExp,
  take: (match: RegExpExecArray) => void,
): void {
  let from = 0;
  for (;;) {
    // Set anew each time: what takes a match may use the pattern itself.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match[0] === '' ? afterCharacter(text, match.index) : pattern.lastIndex;
    take(match);
  }
}

function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
