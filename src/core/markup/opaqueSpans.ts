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

/**
 * The same spans one by one, for a reader that may stop early: no more is read than was asked for.
 * @param from where to begin: at the text's beginning, or at the end of a span of it
 */
export function* eachOpaqueSpan(
  text: string,
  language: DocumentLanguage,
  from = 0,
): Generator<Span> {
  const lexer = lexers[language];
  lexer.lastIndex = from;
  const matches = text.matchAll(lexer);
  lexer.lastIndex = 0;
  for (const match of matches) {
    const isProse = match[1] !== undefined;
    const end = match.index + match[0].length;
    if (!isProse && end > match.index) yield { start: match.index, end };
  }
}

/** One alternation that is consumed from left to right; its first group is what is prose after all. */
function lexer({ prose, opaque }: OpaqueGrammar): RegExp {
  const sources = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join('|');
  return new RegExp(`(${sources(prose) || '(?!)'})|${sources(opaque)}`, 'gm');
}
