import type { Span } from '../../text/span';
import type { WrittenCitation } from '../citing/writtenCitation';
import { JudgedQuotation } from '../judging/verdict';
import type { Finding } from '../finding';
import type { Prose, WrittenQuotation } from '../reading/writtenQuotation';

/** A span so many UTF-16 units farther on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Findings so many UTF-16 units farther on; those that share a citation still do. */
export function movedFindings(findings: readonly Finding[], by: number): readonly Finding[] {
  if (by === 0) return findings;
  const citations = new Map<WrittenCitation, WrittenCitation>();
  const movedCitation = (citation: WrittenCitation): WrittenCitation => {
    const known = citations.get(citation);
    if (known) return known;
    const { span, content } = citation;
    const made = { ...citation, span: movedSpan(span, by), content: movedSpan(content, by) };
    citations.set(citation, made);
    return made;
  };
  return findings.map((finding) =>
    finding instanceof JudgedQuotation
      ? new JudgedQuotation(
          finding.verdict,
          new MovedQuotation(finding.quotation, by),
          finding.citations.map(movedCitation),
        )
      : { ...finding, span: movedSpan(finding.span, by) },
  );
}

/** A quotation of a section at its place in the document. */
class MovedQuotation implements WrittenQuotation {
  readonly span: Span;
  readonly outer: Span;
  readonly form: WrittenQuotation['form'];
  declare readonly marks?: NonNullable<WrittenQuotation['marks']>;
  readonly depth: number;
  readonly #quotation: WrittenQuotation;
  readonly #by: number;

  constructor(quotation: WrittenQuotation, by: number) {
    this.span = movedSpan(quotation.span, by);
    this.outer = movedSpan(quotation.outer, by);
    this.form = quotation.form;
    if (quotation.marks) this.marks = quotation.marks;
    this.depth = quotation.depth;
    this.#quotation = quotation;
    this.#by = by;
  }

  get prose(): Prose {
    const { text, toDocument } = this.#quotation.prose;
    return { text, toDocument: (span) => movedSpan(toDocument(span), this.#by) };
  }
}
