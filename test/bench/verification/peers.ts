import approximate, { type Match } from 'approx-string-match';

/** What a quotation is looked up with by those who have no tool for it. */
export interface Peer {
  readonly name: string;
  /** What it comes to: the words are there, something like them is, or nothing. */
  readonly lookUp: (
    quotation: string,
    sources: readonly string[],
  ) => 'exact' | 'altered' | 'not-found';
  /** What is done to sources before, once. */
  readonly prepare: (source: string) => string;
}

/**
 * approx-string-match as Hypothesis uses it (its match-quote.ts): exact matches first; where there are
 * none, approximate ones with as many errors as half of the quotation, 256 at most.
 */
export const approxStringMatch: Peer = {
  name: 'approx-string-match',
  prepare: (source) => source,
  lookUp(quotation, sources) {
    if (sources.some((source) => source.includes(quotation))) return 'exact';
    const most = Math.min(256, Math.floor(quotation.length / 2));
    const matches: readonly Match[] = sources.flatMap((source) =>
      approximate(source, quotation, most),
    );
    return matches.length > 0 ? 'altered' : 'not-found';
  },
};

/** The plain search of an editor that takes all white space as one. */
export const substringSearch: Peer = {
  name: 'substring search',
  prepare: oneSpace,
  lookUp(quotation, sources) {
    const words = oneSpace(quotation);
    return sources.some((source) => source.includes(words)) ? 'exact' : 'not-found';
  },
};

export const peers: readonly Peer[] = [approxStringMatch, substringSearch];

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
