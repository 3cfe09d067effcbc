/** No menu shows more. */
export const longest = 70;

/** Words in quotation marks; of many the first. */
export function quoted(words: string, most: number = longest): string {
  return `“${shortened(words, most - 2)}”`;
}

/** Words without the marks and the commas round them. */
export function bare(words: string): string {
  const stripped = words.replace(/^[\s"“”«»,;]+|[\s"“”«»,;]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(stripped) ? stripped : words;
}

/** Several things of which the first ones are shown, as many as there is room for. */
export function listed(label: string, things: readonly string[]): string {
  const room = longest - label.length - 2;
  const shown: string[] = [];
  for (const thing of things) {
    const isLast = shown.length === things.length - 1;
    const length = [...shown, thing].join(', ').length;
    if (shown.length > 0 && length > room - (isLast ? 0 : 3)) break;
    shown.push(quoteCut(thing, room - (isLast ? 0 : 3)));
  }
  const rest = shown.length < things.length ? ', …' : '';
  return things.length === 0 ? label : `${label}: ${shown.join(', ')}${rest}`;
}

/** Words in marks are cut within them. */
function quoteCut(thing: string, most: number): string {
  if (!thing.endsWith('”')) return shortened(thing, most);
  const open = thing.indexOf('“');
  return thing.slice(0, open) + quoted(thing.slice(open + 1, -1), most - open);
}

/** One line, cut between words where it is longer; a word that is too long by itself, in it. */
export function shortened(words: string, most: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, Math.max(most - 1, 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
