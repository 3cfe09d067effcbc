import type { CitedBy } from '../citing/citationsOf';
import type { Finding } from '../finding';
import { diffOf, type Piece } from '../match/diff';
import type { Match } from '../match/match';
import type { WrittenQuotation } from '../reading/writtenQuotation';
import { standsAt } from './standsAt';

/** What is to be said of a quotation, wherever in the document it stands. */
export interface Verdict extends Pick<
  Finding,
  'kind' | 'places' | 'changes' | 'message' | 'fault' | 'reason'
> {
  /** The match that is told of, and its parts. */
  readonly match?: Match;
  readonly pieces: () => readonly Piece[];
  /** Whether only citations right at the quotation count as its own. */
  readonly isShort: boolean;
}

/** A verdict on a quotation at its place. */
export function asFinding(
  { match, pieces, isShort, ...said }: Verdict,
  quotation: WrittenQuotation,
  { own }: CitedBy,
): Finding {
  let diff: Finding['diff'] | undefined;
  return {
    ...said,
    span: quotation.span,
    quotation,
    citations: isShort ? own.filter((each) => standsAt(each, quotation)) : own,
    ignored: false,
    // Of most findings nobody asks for it, and a document is checked after each pause of typing.
    get diff() {
      diff ??= match ? diffOf(quotation.prose, match, pieces()) : [];
      return diff;
    },
  };
}
