/** `1 word`, `12 words`: a number with its noun. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}

/** `was` or `were`, for as many. */
export function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

/** `a`, `a and b`, `a, b and c`; after `most` of them `and 4 more`. */
export function listed(items: readonly string[], most = 12): string {
  const named = items.slice(0, most);
  const parts = items.length > most ? [...named, `${items.length - most} more`] : named;
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}

/** `1–3, 7`: whole numbers, ascending, with their runs drawn together. */
export function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return listed(runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)));
}

/** How many words a text has. */
export function words(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
