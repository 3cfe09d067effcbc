import type { Shelf } from '../../index/shelf';
import type { Source } from '../../source/source';
import { Remembered } from '../../text/remembered';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import type { DiffPart } from '../finding';
import { compare, type Piece } from '../match/diff';
import type { PhraseIndex } from '../match/phraseIndex';
import type { Searched } from '../match/seeds';
import type { CitedPlace, Match } from '../match/match';
import { matchesOf } from '../match/matchesOf';
import { Quoted } from '../match/quoted';
import { wordDifferences, type WordDifference } from '../match/sense/wordDifferences';
import { tornApart, type TornApart } from '../match/tornApart';

/** A quotation beside everything it may be from. The same words in the same marks always compare alike. */
export interface Comparison {
  readonly quoted: Quoted;
  /** The nearest first. */
  readonly matches: readonly Match[];
  readonly pieces: (match: Match) => readonly Piece[];
  readonly differences: (match: Match) => readonly WordDifference[];
  /** Whether its parts are verbatim, each by itself; `match` says which source is meant. */
  readonly tornApart: (match: Match) => TornApart | undefined;
  /** What is said of a match; made once. */
  readonly told: (match: Match, make: (texts: readonly DiffTexts[]) => string) => string;
}

/** A part of a diff, wherever it stands. */
export type DiffTexts = Pick<DiffPart, 'kind' | 'quotation' | 'source'>;

/** So many comparisons are remembered: those of a book or two. */
const mostRemembered = 5_000;

/** Compares quotations with the sources of a shelf, each once. */
export class Comparer {
  readonly #shelf: Shelf;
  readonly #known = new Remembered<Comparison>(mostRemembered);

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @param phrases the shelf's */
  compare(
    quotation: WrittenQuotation,
    cited: readonly CitedPlace[],
    phrases: PhraseIndex,
  ): Comparison {
    const { marks, prose } = quotation;
    const places = cited.map(({ source, locator }) => {
      const { start, end } = locator?.place ?? {};
      return `${source.id} ${start} ${end}`;
    });
    const key = [marks?.open, ...places, prose.text].join('\n');
    const within = { shelf: this.#shelf, phrases };
    return this.#known.of(key, () => comparisonOf(quotation, cited, within));
  }
}

function comparisonOf(
  { marks, prose: { text } }: WrittenQuotation,
  cited: readonly CitedPlace[],
  within: Searched,
): Comparison {
  const quoted = new Quoted(text);
  const matches = !quoted.hasWords(1) ? [] : matchesOf(quoted, within, cited);
  const pieces = new Map<Match, readonly Piece[]>();
  const differences = new Map<Match, readonly WordDifference[]>();
  const torn = new Map<Source, TornApart | null>();
  const told = new Map<Match, string>();
  const piecesOf = (match: Match) => remember(pieces, match, () => compare(text, match, marks));
  return {
    quoted,
    matches,
    pieces: piecesOf,
    told: (match, make) =>
      remember(told, match, () =>
        make(
          piecesOf(match).map(({ kind, quoted, passage }) => ({
            kind,
            quotation: text.slice(quoted.start, quoted.end),
            source: match.source.body.slice(passage.start, passage.end),
          })),
        ),
      ),
    differences: (match) =>
      remember(differences, match, () => (match.isVerbatim ? [] : wordDifferences(text, match))),
    tornApart: ({ source }) =>
      remember(torn, source, () => tornApart(quoted, source, within) ?? null) ?? undefined,
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
