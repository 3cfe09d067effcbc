import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { noteSites, type NoteSites } from '../citing/sites/noteSites';
import { blockQuotations } from '../reading/blocks/blockQuotations';
import type { FoundQuotation } from '../reading/foundQuotation';
import { withPreamble } from './preamble';

/** What only a look at all of a document tells. UTF-16 offsets. */
export interface Frame {
  /** What is not prose (`opaqueSpans`, and LaTeX's preamble), in order. */
  readonly opaque: readonly Span[];
  /** Its sites in the order of their spans. */
  readonly notes: NoteSites;
  /** In the order of their beginnings. */
  readonly blocks: readonly FoundQuotation[];
}

/** @param known the document's `opaqueSpans` */
export function frameOf(text: string, language: DocumentLanguage, known: readonly Span[]): Frame {
  const opaque = language === 'latex' ? withPreamble(text, known) : known;
  const { sites, taken } = noteSites(text, language, opaque);
  return {
    opaque,
    notes: { sites: [...sites].sort((a, b) => a.span.start - b.span.start), taken },
    blocks: blockQuotations(text, language, opaque),
  };
}
