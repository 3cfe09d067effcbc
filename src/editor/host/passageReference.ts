import type * as vscode from 'vscode';
import { workRead } from '../../core/cite/citation';
import { citationsIn } from '../../core/quotations/citations';
import { verbatimRunAt } from '../../core/quotations/verbatimRun';
import type { QuotationStyle } from '../../core/quote/insertion';
import { locatedIn } from '../../core/source/locatedIn';
import type { Source } from '../../core/source/source';
import { citationContext } from './citationContext';
import { quotationStyleFor } from './quotationStyle';
import { rangeOf } from './textEdits';
import type { Span } from '../../core/text/span';
import type { Corpus } from './corpus';
import { unescapingOf } from './documentMarkup';
import { TextWindow } from './textWindow';

/** What a place in a document refers to in a source. */
export interface PassageReference {
  readonly kind: 'quotation' | 'citation';
  readonly source: Source;
  /** In the source's body; a citation without a locator refers to all of it. */
  readonly passage: Span;
  /** The quotation or citation in the document. */
  readonly range: vscode.Range;
}

/** The quotation, citation or footnote mark at the position, if it refers to a source. */
export async function passageReferenceAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  corpus: Corpus,
): Promise<PassageReference | undefined> {
  const { version } = document;
  const style = await quotationStyleFor(document);
  if (document.version !== version) return undefined;
  return (
    citationAt(document, position, style, corpus) ?? mentionAt(document, position, corpus.sources)
  );
}

/** A citation that this extension wrote, short forms and "ibid." too: at its brackets, its mark or its note. */
function citationAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  style: QuotationStyle,
  corpus: Corpus,
): PassageReference | undefined {
  const offset = document.offsetAt(position);
  const { sites = [] } = citationContext(document, style, corpus);
  for (const { citation, span, content } of sites) {
    const here = [span, content].find(({ start, end }) => start <= offset && offset <= end);
    const source = citation && here && corpus.source(workRead(citation).id);
    if (!source) continue;
    const passage = citation.locator && locatedIn(source, citation.locator);
    return asReference({ source, ...(passage && { passage }) }, rangeOf(document, here));
  }
  return undefined;
}

/** Words of a source, or what else names one: its title, its address, its key. */
function mentionAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  sources: readonly Source[],
): PassageReference | undefined {
  const unescaping = unescapingOf(document);
  const window = new TextWindow(document, position);
  const footnote = footnoteAt(window);
  if (footnote) {
    const [citation] = citationsIn(footnote.definition, unescaping, sources);
    return citation && asReference(citation, window.range(footnote.mark));
  }

  const paragraph = window.paragraph();
  const text = window.text.slice(paragraph.start, paragraph.end);
  const offset = window.offset - paragraph.start;
  const citation = citationsIn(text, unescaping, sources).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  const inDocument = ({ start, end }: Span) =>
    window.range({ start: start + paragraph.start, end: end + paragraph.start });
  if (citation) return asReference(citation, inDocument(citation));
  if (window.isOpaque()) return undefined;
  const run = verbatimRunAt(text, offset, unescaping, sources);
  return (
    run && {
      kind: 'quotation',
      source: run.source,
      passage: run.passage,
      range: inDocument(run.span),
    }
  );
}

function asReference(
  { source, passage }: { readonly source: Source; readonly passage?: Span },
  range: vscode.Range,
): PassageReference {
  const whole = { start: 0, end: source.body.length };
  return { kind: 'citation', source, passage: passage ?? whole, range };
}

/** A Markdown footnote's mark at the window's position, with the text of the footnote. */
function footnoteAt({ text, offset }: TextWindow): { mark: Span; definition: string } | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  for (const { 0: mark, 1: label, index } of line.matchAll(/\[\^([^\]\s]{1,100})\](?!:)/gu)) {
    const start = lineStart + index;
    if (offset < start || start + mark.length < offset) continue;
    const opening = `\n[^${label}]:`;
    const at = text.indexOf(opening);
    if (at < 0) return undefined;
    const definition = text.slice(at + opening.length).split(/\n\s*\n|\n\[\^/u, 1)[0] ?? '';
    return { mark: { start, end: start + mark.length }, definition };
  }
  return undefined;
}
