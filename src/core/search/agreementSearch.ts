import type { Agreement } from '../names/agreement';
import { fold } from '../text/fold';

/** Fewer letters begin too many names. */
const fewestLetters = 3;
const most = 3;

/**
 * The agreements that a query names: each of its words begins a word of the title, or of one and the
 * same other name. One that is called just so comes first. At most three.
 */
export function searchAgreements(
  query: string,
  agreements: readonly Agreement[],
): readonly Agreement[] {
  const wanted = words(query);
  if (wanted.join('').length < fewestLetters) return [];
  const found = agreements.flatMap((agreement) => {
    const names = [agreement.title, ...agreement.names.map(({ text }) => text)].map(words);
    const named = names.filter((name) =>
      wanted.every((word) => name.some((each) => each.startsWith(word))),
    );
    const extra = Math.min(...named.map((name) => name.length - wanted.length));
    return named.length > 0 ? [{ agreement, extra }] : [];
  });
  return found
    .sort((a, b) => a.extra - b.extra)
    .slice(0, most)
    .map(({ agreement }) => agreement);
}

function words(text: string): readonly string[] {
  return (
    fold(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
