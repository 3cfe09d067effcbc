import type { Span } from '../text/span';
import type { DocumentLanguage } from './language';
import { asciidoc } from './opaque/asciidoc';
import type { OpaqueGrammar } from './opaque/grammar';
import { html } from './opaque/html';
import { latex } from './opaque/latex';
import { markdown } from './opaque/markdown';
import { org } from './opaque/org';
import { plaintext } from './opaque/plaintext';
import { restructuredText } from './opaque/restructuredText';
import { typst } from './opaque/typst';

const lexers: Readonly<Record<DocumentLanguage, RegExp>> = {
  markdown: lexer(markdown),
  latex: lexer(latex),
  typst: lexer(typst),
  html: lexer(html),
  plaintext: lexer(plaintext),
  asciidoc: lexer(asciidoc),
  restructuredtext: lexer(restructuredText),
  org: lexer(org),
};

/**
 * What of a document is not prose: front matter, code, math, comments, addresses, citation keys and
 * the commands of the markup. Spans in text order, none overlapping, none empty. What is opened and
 * not closed ends where the language says, mostly at the end of the text. Linear in the text.
 */
export function opaqueSpans(text: string, language: DocumentLanguage): readonly Span[] {
  return [...eachOpaqueSpan(text, language)];
}

/** The same spans one by one, for a reader that may stop early: no more is read than was asked for. */
export function* eachOpaqueSpan(text: string, language: DocumentLanguage): Generator<Span> {
  for (const { start, end, isProse } of eachPiece(text, language)) {
    if (!isProse) yield { start, end };
  }
}

/** A piece of a document that is read as one. Never empty. */
export interface Piece extends Span {
  /** Whether it is prose after all: an escaped mark is. */
  readonly isProse: boolean;
}

/**
 * What is not prose, and what only looks like it, in order; between them is prose.
 * @param from where to begin: anywhere but inside a piece
 */
export function* eachPiece(text: string, language: DocumentLanguage, from = 0): Generator<Piece> {
  const lexer = lexers[language];
  lexer.lastIndex = from;
  const matches = text.matchAll(lexer);
  lexer.lastIndex = 0;
  for (const match of matches) {
    const end = match.index + match[0].length;
    if (end > match.index) yield { start: match.index, end, isProse: match[1] !== undefined };
  }
}

/** One alternation that is consumed from left to right; its first group is what is prose after all. */
function lexer({ prose, opaque }: OpaqueGrammar): RegExp {
  const sources = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join('|');
  return new RegExp(`(${sources(prose) || '(?!)'})|${sources(opaque)}`, 'gm');
}
