/** Lower case where that keeps every character's length, so that offsets stay true. */
export function lowerCaseKeepingOffsets(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((character) => {
      const each = character.toLowerCase();
      return each.length === character.length ? each : character;
    })
    .join('');
}
