/**
 * One step of laying a quotation beside a source. `quotation` and `source` are indices of tokens, `end`
 * exclusive: `same` one beside an equal one; `edit` a marked edit beside what it stands for; `different` what
 * only one of the two has, or two that differ; `own` a mark of the writer's own sentence.
 */
export interface Step {
  readonly kind: 'same' | 'edit' | 'different' | 'own';
  readonly quotation: number;
  readonly quotationEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** A step in which one token of the quotation stands beside one of the source. */
export function pair(kind: Step['kind'], quotation: number, source: number): Step {
  return { kind, quotation, quotationEnd: quotation + 1, source, sourceEnd: source + 1 };
}
