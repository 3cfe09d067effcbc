import type { Agreement } from '../names/agreement';
import { fold } from '../text/fold';

/** An agreement whose name the writer has begun. */
export interface NameOffer {
  readonly agreement: Agreement;
  /** Where the begun name starts: a UTF-16 offset in the text before the cursor. */
  readonly start: number;
  /** What to write: the title, alone or with its short name in brackets. */
  readonly text: string;
}

/** Fewer letters begin too many names. */
const fewestLetters = 3;
/** No name is longer. */
const farthest = 400;

/**
 * The official titles for a name that ends, or is begun, at the cursor: a short name, or the start of
 * a title, in any case. What was typed at greatest length comes
 * first, and a whole short name before the start of another.
 * @param before the paragraph up to the cursor
 */
export function nameOffers(before: string, agreements: readonly Agreement[]): readonly NameOffer[] {
  const cut = Math.max(before.length - farthest, 0);
  const folded = fold(before.slice(cut));
  const typed = folded.text.toLowerCase();
  const wordStarts = [...typed.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(
    ({ index }) => index,
  );
  const offers: NameOffer[] = [];
  for (const wordStart of wordStarts) {
    const begun = typed.slice(wordStart);
    if (begun.length < fewestLetters) break;
    const start = cut + folded.toOriginal({ start: wordStart, end: wordStart }).start;
    const named = agreements.filter((each) => namesOf(each).includes(begun));
    const begins = agreements.filter((each) =>
      namesOf(each).some((name) => name.startsWith(begun)),
    );
    for (const agreement of new Set([...named, ...begins])) {
      if (offers.some((each) => each.agreement === agreement)) continue;
      offers.push(...textsOf(agreement).map((text) => ({ agreement, start, text })));
    }
  }
  return offers;
}

const foldedNames = new WeakMap<Agreement, readonly string[]>();

/** The title and the names, folded and in lower case: made once, for they are asked for at every word. */
function namesOf(agreement: Agreement): readonly string[] {
  let names = foldedNames.get(agreement);
  if (!names) {
    names = [agreement.title, ...agreement.names.map(({ text }) => text)].map((name) =>
      fold(name).text.toLowerCase(),
    );
    foldedNames.set(agreement, names);
  }
  return names;
}

function textsOf({ title, shortName }: Agreement): readonly string[] {
  return shortName === undefined ? [title] : [title, `${title} (${shortName})`];
}
