import type { Span } from '../../text/span';
import type { WrittenCitation } from '../citing/writtenCitation';
import { JudgedQuotation } from '../judging/verdict';
import type { Finding } from '../finding';
import type { Prose, WrittenQuotation } from '../reading/writtenQuotation';
import type { Place } from './place';

/** The findings of a section with the document's offsets; those that share a citation still do. */
export function movedFindings(findings: readonly Finding[], place: Place): readonly Finding[] {
  const citations = new Map<WrittenCitation, WrittenCitation>();
  const movedCitation = (citation: WrittenCitation): WrittenCitation => {
    const known = citations.get(citation);
    if (known) return known;
    const made = {
      ...citation,
      span: place.toDocument(citation.span),
      content: place.toDocument(citation.content),
    };
    citations.set(citation, made);
    return made;
  };
  return findings.map((finding) => {
    const moved = finding.citations.map(movedCitation);
    return finding instanceof JudgedQuotation
      ? new JudgedQuotation(finding.verdict, new MovedQuotation(finding.quotation, place), moved)
      : { ...finding, span: place.toDocument(finding.span), citations: moved };
  });
}

/** A quotation of a section at its place in the document. */
class MovedQuotation implements WrittenQuotation {
  readonly span: Span;
  readonly outer: Span;
  readonly form: WrittenQuotation['form'];
  declare readonly marks?: NonNullable<WrittenQuotation['marks']>;
  readonly depth: number;
  readonly #quotation: WrittenQuotation;
  readonly #place: Place;

  constructor(quotation: WrittenQuotation, place: Place) {
    this.span = place.toDocument(quotation.span);
    this.outer = place.toDocument(quotation.outer);
    this.form = quotation.form;
    if (quotation.marks) this.marks = quotation.marks;
    this.depth = quotation.depth;
    this.#quotation = quotation;
    this.#place = place;
  }

  get prose(): Prose {
    const { text, toDocument } = this.#quotation.prose;
    return { text, toDocument: (span) => this.#place.toDocument(toDocument(span)) };
  }
}
