import { assert } from 'chai';
import { workRead, type Citation } from '../../../src/core/cite/citation';
import { plainText } from '../../../src/core/cite/richText';
import { inParentheses, withFinalPeriod } from '../../../src/core/cite/punctuation';
import { unicodeQuoteMarks } from '../../../src/core/markup/quoteMarkShapes';
import { citationWriter, siteKind } from '../../../src/core/quote/citationWriter';
import { attributeExcerpt, excerptParagraphs, type Excerpt } from '../../../src/core/quote/excerpt';
import { definitionsAfter } from '../../../src/core/quote/footnotes';
import { composeQuotation, type QuotationStyle } from '../../../src/core/quote/insertion';
import { writeInside } from '../../../src/core/quote/quoteMarks';
import { foldSpaces, type ReadDocument } from './readDocument';

/** Something that was inserted into a document among others. */
export interface Inserted {
  readonly excerpt: Excerpt;
  readonly form: 'inline' | 'block';
}

/** One document with all insertions, a paragraph before and after each, footnotes at the end. */
export function documentWith(insertions: readonly Inserted[], style: QuotationStyle): string {
  const citations = citationWriter(style, { label: 1 });
  const definitions: string[] = [];
  const parts = insertions.map(({ excerpt, form }, index) => {
    const insertion = composeQuotation(excerpt, form, style, citations);
    definitions.push(...insertion.definitions);
    const paragraphs =
      form === 'inline'
        ? [`Start${index} ${insertion.text} end${index}.`]
        : [`Before${index}.`, insertion.text, `After${index}.`];
    return paragraphs.map((each) => asParagraph(each, style)).join('\n\n');
  });
  const text = `${parts.join('\n\n')}\n`;
  return definitions.length === 0 ? text : text + definitionsAfter(text, definitions, style.markup);
}

/** In HTML a writer's own paragraphs have tags. */
function asParagraph(text: string, { markup }: QuotationStyle): string {
  return markup.name === 'html' && !text.startsWith('<') ? `<p>${text}</p>` : text;
}

/** What the reader prints for the citation of an excerpt by its key. */
export type ResolvedCitation = (citation: Citation) => readonly string[];

/**
 * Proves that each insertion reads back: its words to the character, in marks of the right level; its
 * citation as the style has it, or, by key, with all that `resolved` says; the paragraphs round it
 * as they were.
 */
export function assertReadBack(
  read: ReadDocument,
  insertions: readonly Inserted[],
  style: QuotationStyle,
  resolved: ResolvedCitation,
): void {
  // A typewriter's apostrophe is TeX's own, which prints a curly one: the contract folds the two.
  const isTex = style.markup.name.startsWith('latex');
  const shown = (text: string) => foldSpaces(isTex ? text.replaceAll("'", '’') : text);
  let at = 0;
  const next = () => read.paragraphs[at++] ?? '(the document is at its end)';
  insertions.forEach(({ excerpt, form }, index) => {
    const citation = attributeExcerpt(excerpt);
    const paragraphs = excerptParagraphs(excerpt, style.engine.style.ellipsis).map(foldSpaces);
    if (form === 'inline') {
      const printed = next();
      const words = shown(`Start${index} ${quoted(paragraphs.join(' '), style)}`);
      assert.equal(printed.slice(0, words.length), words, printed);
      assert.isTrue(printed.endsWith(` end${index}.`), printed);
      assertCitation(printed.slice(words.length, -` end${index}.`.length), citation);
      return;
    }
    assert.equal(next(), `Before${index}.`);
    paragraphs.map(shown).forEach((paragraph, number) => {
      const printed = next();
      const isLast = number === paragraphs.length - 1;
      const words = isLast ? printed.slice(0, paragraph.length) : printed;
      assert.equal(words, paragraph, printed);
      if (isLast) {
        const rest = printed.slice(paragraph.length);
        // A figure's caption and a quotation's attribution are paragraphs of their own.
        const isApart = rest === '' && read.paragraphs[at] !== `After${index}.`;
        assertCitation(isApart ? ` ${next().replace(/^— ?/u, '')}` : rest, citation);
      }
    });
    assert.equal(next(), `After${index}.`);
  });
  assert.deepEqual(read.paragraphs.slice(at), []);

  function assertCitation(printed: string, citation: Citation): void {
    const [, mark] = /^ ?⟦(\d+)⟧$/u.exec(printed) ?? [];
    const text = mark === undefined ? printed : (read.notes[Number(mark)] ?? '');
    if (style.markup.keyed) {
      for (const part of resolved(citation)) assert.include(spaced(text), spaced(part));
      assert.notInclude(text, workRead(citation).id);
      return;
    }
    const runs = style.engine.cite(citation);
    if (runs.length === 0) {
      assert.equal(printed, '');
      return;
    }
    const isNote = siteKind(style) === 'note';
    assert.equal(mark !== undefined, isNote, printed);
    const expected = isNote ? withFinalPeriod(runs, style.engine.style) : inParentheses(runs);
    assert.equal(
      isTex ? (isNote ? text : printed).replaceAll("'", '’') : isNote ? text : printed,
      `${isNote ? '' : ' '}${shown(plainText(expected))}`,
    );
  }
}

/** Readers may part a label from its number by a no-break space. */
function spaced(text: string): string {
  return foldSpaces(text.replaceAll('\u00A0', ' '));
}

/** The words in their marks, as they are printed: csquotes prints American marks by default. */
function quoted(words: string, { engine, markup }: QuotationStyle): string {
  const isCsquotes = markup.quoteMarks('curly', 'double-first').outer.open === '\\enquote{';
  const order = isCsquotes ? 'double-first' : engine.style.quotationMarks;
  const marks = unicodeQuoteMarks('curly', order);
  return `${marks.outer.open}${writeInside(words, marks, (each) => each)}${marks.outer.close}`;
}
