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
  verdict: Verdict,
  quotation: WrittenQuotation,
  { own }: CitedBy,
): JudgedQuotation {
  const citations = verdict.isShort ? own.filter((each) => standsAt(each, quotation)) : own;
  return new JudgedQuotation(verdict, quotation, citations);
}

/** A finding whose diff is made when somebody asks for it: a document is checked after each pause of typing. */
export class JudgedQuotation implements Finding {
  readonly kind: Finding['kind'];
  readonly span: Finding['span'];
  readonly quotation: WrittenQuotation;
  readonly citations: Finding['citations'];
  readonly places: Finding['places'];
  declare readonly diff: Finding['diff'];
  readonly changes: Finding['changes'];
  declare readonly fault?: NonNullable<Finding['fault']>;
  declare readonly reason?: NonNullable<Finding['reason']>;
  readonly message: string;
  readonly ignored = false;
  readonly #verdict: Verdict;
  #diff: Finding['diff'] | undefined;

  /** @param citations those of the quotation that count */
  constructor(verdict: Verdict, quotation: WrittenQuotation, citations: Finding['citations']) {
    this.#verdict = verdict;
    this.kind = verdict.kind;
    this.span = quotation.span;
    this.quotation = quotation;
    this.citations = citations;
    this.places = verdict.places;
    this.changes = verdict.changes;
    this.message = verdict.message;
    if (verdict.fault) this.fault = verdict.fault;
    if (verdict.reason) this.reason = verdict.reason;
    Object.defineProperty(this, 'diff', JudgedQuotation.#lazyDiff);
  }

  get verdict(): Verdict {
    return this.#verdict;
  }

  /** A property of its own, which copies of a finding have too; one getter for all is much faster than one for each. */
  static readonly #lazyDiff: PropertyDescriptor & ThisType<JudgedQuotation> = {
    enumerable: true,
    get() {
      const { match, pieces } = this.#verdict;
      return (this.#diff ??= match ? diffOf(this.quotation.prose, match, pieces()) : []);
    },
  };
}
