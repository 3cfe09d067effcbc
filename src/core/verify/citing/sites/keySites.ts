import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { isCrossReference } from '../keys/crossReferences';
import { latexCites } from '../keys/latexCites';
import { pandocKey } from '../keys/pandocKeys';
import {
  asciidocCite,
  asciidocMacro,
  asciidocReference,
  orgCite,
  orgReference,
  rstReference,
  rstRole,
} from '../keys/roleKeys';
import { typstCite, typstReference } from '../keys/typstKeys';
import type { CitationSite } from './citationSite';
import { squareBrackets } from './squareBrackets';

/** The citations of a document by keys, in any order. */
export function keySites(text: string, language: DocumentLanguage): readonly CitationSite[] {
  return readers[language](text).map(({ span, mustBeKnown }) => ({
    kind: 'key',
    as: 'key',
    span,
    content: span,
    ...(mustBeKnown && { mustBeKnown }),
  }));
}

interface Found {
  readonly span: Span;
  readonly mustBeKnown?: boolean;
}

const readers: Readonly<Record<DocumentLanguage, (text: string) => readonly Found[]>> = {
  plaintext: () => [],
  html: () => [],
  markdown: inPandoc,
  latex: (text) => [...latexCites(text)].map(({ start, end }) => ({ span: { start, end } })),
  typst: (text) => [...matches(text, typstCite), ...typstReferences(text)],
  org: (text) => [...matches(text, orgCite), ...matches(text, orgReference)],
  asciidoc: (text) => [
    ...matches(text, asciidocCite),
    ...matches(text, asciidocReference, true),
    ...matches(text, asciidocMacro, true),
  ],
  restructuredtext: (text) => [...matches(text, rstRole), ...matches(text, rstReference, true)],
};

function matches(text: string, pattern: RegExp, mustBeKnown = false): readonly Found[] {
  return [...text.matchAll(pattern)].map(({ 0: all, index }) => ({
    span: { start: index, end: index + all.length },
    mustBeKnown,
  }));
}

const place = /(?:^|[\s~])(?:(?:pp?|paras?|arts?|ch|vol)\.|§|¶)[~\s]?[\divxl]|^\d/u;
const quotationEnd = /(?:["”’'»][.,;]?|\])\s?$/u;

/**
 * A reference cites, be the key known or not, where it has a place in a text or comes right after quoted
 * words; elsewhere it may mean a figure or a section.
 */
function typstReferences(text: string): readonly Found[] {
  return [...text.matchAll(typstReference)].map(
    ({ 0: all, 1: key = '', 2: supplement = '', index }) => {
      const cites =
        place.test(supplement) || quotationEnd.test(text.slice(Math.max(index - 3, 0), index));
      const mustBeKnown = !cites || isCrossReference(key);
      return { span: { start: index, end: index + all.length }, mustBeKnown };
    },
  );
}

/** `[see @key, p. 3; @other]` as one, or `@key` with the brackets after it. */
function inPandoc(text: string): readonly Found[] {
  if (!text.includes('@')) return [];
  const brackets = squareBrackets(text);
  const found: Found[] = [];
  let end = 0;
  let next = 0;
  const open: Span[] = [];
  for (const { 0: key, 1: braced, 2: plain, index } of text.matchAll(pandocKey)) {
    if (index < end || isCrossReference(braced ?? plain ?? '')) continue;
    while ((brackets[next]?.start ?? Infinity) < index)
      open.push(brackets[next++] ?? { start: 0, end: 0 });
    while ((open.at(-1)?.end ?? Infinity) <= index) open.pop();
    const around = open.at(-1);
    const isLink = around !== undefined && text[around.end] === '(';
    const span =
      around && !isLink ? around : withBrackets(text, brackets, index, index + key.length);
    found.push({ span });
    end = span.end;
  }
  return found;
}

/** A key in the text with the brackets right after it, which hold its place. */
function withBrackets(text: string, brackets: readonly Span[], start: number, end: number): Span {
  const at = text[end] === ' ' ? end + 1 : end;
  if (text[at] !== '[' || text[at + 1] === '^' || text[at + 1] === '@') return { start, end };
  const after = brackets.find((each) => each.start === at);
  return after && text[after.end] !== '(' ? { start, end: after.end } : { start, end };
}
