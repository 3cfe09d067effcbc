import type { Citation } from '../../../src/core/cite/citation';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import type { StyleId } from '../../../src/core/cite/styles';
import { languageOf } from '../../../src/core/markup/language';
import type { MarkupName } from '../../../src/core/markup/markup';
import { markups } from '../../../src/core/markup/markups';
import { citationWriter } from '../../../src/core/quote/citationWriter';
import { definitionsAfter } from '../../../src/core/quote/footnotes';
import type { QuotationStyle } from '../../../src/core/quote/insertion';
import { closing, opening, writeInside } from '../../../src/core/quote/quoteMarks';
import { labelled, marks, type Expected, type LabelledDocument } from '../labelled';

/** What is to stand in a document as quoted. */
export interface ToQuote {
  readonly what: string;
  /** The words between the marks; line feeds stay. Paragraphs of a block are parted by blank lines. */
  readonly words: string;
  readonly expected: Expected;
  /** None, and the quotation has none. */
  readonly citation?: Citation;
  /** In place of `citation`: written in brackets or as a key, whatever the style. */
  readonly unknownWork?: boolean;
  readonly form?: 'inline' | 'block' | 'unquoted';
}

/** Writes documents with one quotation, in one markup and citation style. */
export interface Writer {
  readonly name: string;
  readonly write: (quote: ToQuote, frame: number) => LabelledDocument;
}

const pairs: readonly (readonly [MarkupName, StyleId])[] = [
  ['markdown', 'chicago-author-date'],
  ['pandoc', 'apa'],
  ['footnote', 'chicago-fullnote-bibliography'],
  ['latex', 'chicago-fullnote-bibliography'],
  ['typst', 'chicago-fullnote-bibliography'],
  ['html', 'chicago-author-date'],
  ['asciidoc', 'oscola'],
  ['rst', 'bluebook-law-review'],
  ['org', 'chicago-fullnote-bibliography'],
  ['plaintext', 'apa'],
  ['markdown', 'modern-language-association'],
  ['footnote', 'oscola'],
  ['latex-csquotes', 'apa'],
  ['latex-biblatex', 'chicago-author-date'],
  ['latex-natbib', 'chicago-author-date'],
  ['typst-cite', 'apa'],
  ['html', 'chicago-fullnote-bibliography'],
  ['org-cite', 'apa'],
  ['plaintext', 'chicago-fullnote-bibliography'],
];

/** `@` stands for the quotation with its citation. None of it is in any source. */
const frames = [
  ['What was said then is on record: @. Nobody has claimed otherwise.'],
  ['Historians have long argued about it.', 'One line is quoted often, @, and rarely in full.'],
  ['It reads @.', 'The newspapers printed that line in large letters the next morning.'],
  ['Nothing here is new: @. Much ink was spilled over it all the same.', 'So it went for years.'],
];

/** One for each pair of markup and style, in a fixed order. */
export async function writers(): Promise<readonly Writer[]> {
  return Promise.all(
    pairs.map(async ([name, styleId]): Promise<Writer> => {
      const engine = await loadCitationEngine(styleId);
      const style: QuotationStyle = { engine, markup: markups[name], quoteMarkShape: 'curly' };
      return {
        name: `${name}, ${styleId}`,
        write: (quote, frame) => write(quote, frames[frame % frames.length] ?? [], style),
      };
    }),
  );
}

function write(quote: ToQuote, frame: readonly string[], style: QuotationStyle): LabelledDocument {
  const { what, expected, form = 'inline' } = quote;
  const { markup } = style;
  const { text: citation, definitions } = citationOf(quote, style);
  const quotation = quotationOf(quote, citation, style);
  const paragraphs = frame.flatMap((paragraph) =>
    form === 'block' && paragraph.includes('@')
      ? ['The line goes thus:', quotation, 'So far the address.']
      : [paragraph.replace('@', () => quotation)],
  );
  const written = paragraphs.map((each) =>
    markup.name === 'html' && !each.startsWith('<') ? `<p>${each}</p>` : each,
  );
  const body = `${written.join('\n\n')}\n`;
  const text = definitions.length === 0 ? body : body + definitionsAfter(body, definitions, markup);
  return labelled({ what: `${what} (${markup.name})`, language: languageOf(markup), text }, [
    expected,
  ]);
}

function citationOf({ citation, unknownWork }: ToQuote, style: QuotationStyle) {
  const { markup } = style;
  if (unknownWork) {
    const text = markup.keyed?.({ key: 'nobody2019', inNotes: false }) ?? ' (Nobody 2019, 14)';
    return { text, definitions: [] };
  }
  if (!citation) return { text: '', definitions: [] };
  return citationWriter(style, { label: 1 }).write(citation);
}

function quotationOf({ words, form }: ToQuote, citation: string, style: QuotationStyle): string {
  const { engine, markup } = style;
  if (form === 'unquoted') return `${marks.open}${markup.escape(words)}${marks.close}${citation}`;
  if (form === 'block') {
    const paragraphs = words.split('\n\n').map(markup.escape);
    const marked = `${marks.open}${paragraphs.join('\n\n')}${marks.close}`.split('\n\n');
    return markup.block(marked, citation, undefined);
  }
  const quoteMarks = markup.quoteMarks('curly', engine.style.quotationMarks);
  const inside = `${marks.open}${writeInside(words, quoteMarks, markup.escape)}${marks.close}`;
  if (markup.inline) return markup.inline(inside, citation);
  return `${opening(words, quoteMarks)}${inside}${closing(words, quoteMarks)}${citation}`;
}
