import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { closingOf } from '../keys/latexCites';
import { citationSentences } from './citationSentences';
import type { CitationSite } from './citationSite';

/** What says under a block quotation, or in its opening, whose words it gives. In any order. */
export function attributionSites(
  text: string,
  language: DocumentLanguage,
): readonly CitationSite[] {
  return [
    ...dashedLines(text, language),
    ...(patterns[language] ?? []).flatMap((pattern) => matches(text, pattern)),
    ...inOpenings(text, language),
    ...citationSentences(text, language),
  ];
}

/** A line that begins with a dash: `— The White House, fact sheet`. A hyphen begins an item of a list. */
const dash = String.raw`(?:[—–―]|--{1,2}(?=[ \p{L}~])|&[mn]dash;)[ ~]{0,3}`;
const note = String.raw`(?:\[\^|\[fn:|\\footnote|#footnote|footnote:|\\ \[\d)`;
const command = String.raw`(?:\\(?:hfill|hspace\*?\{[^{}]{0,20}\}|raggedleft|par|upshape|normalfont)[ {]{0,3}|<\w{1,10}(?: [^<>]{0,200})?>[ \t]{0,20})`;
/** What such a line may begin with: most begin with a letter. */
const mayBeDashed = /[ \t>\\<&—–―-]/u;
const dashed = new RegExp(
  String.raw`[ \t>]{0,40}${command}{0,4}${dash}(?<content>(?:(?!${note})[^\n]){3,600})`,
  'uy',
);

/** What comes after the last line of a block quotation. */
const blockEnd =
  /^[^\n]{0,200}\s{0,99}(?:\\end\{[a-z]{0,20}quot|#\+end_quote|<\/(?:p|blockquote|footer|figure)>|\])/iu;
const blankAfter = /^[^\n]{0,200}(?:\n[ \t>]*(?:\r?\n|$)|$)/u;

function dashedLines(text: string, language: DocumentLanguage): readonly CitationSite[] {
  return [...dashedMatches(text)].flatMap(siteOfMatch).flatMap((site): CitationSite[] => {
    const { start } = site.span;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(
      Math.max(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 200),
      lineStart,
    );
    const after = text.slice(site.content.end, site.content.end + 400);
    const isQuoted = /^(?:[ \t]*>|[ \t]{3,}|\t)/u.test(text.slice(lineStart, start + 1));
    const isLast = blockEnd.test(after) || (language === 'asciidoc' && /["_]\s*$/u.test(before));
    if (isQuoted || isLast) return [site];
    // On its own, it is one where it names something known: a dash may begin any line.
    const isAlone = /^[ \t]*(?:>[^\n]*)?\s*$/u.test(before) && blankAfter.test(after);
    return isAlone ? [{ ...site, mustBeKnown: true }] : [];
  });
}

interface Pattern {
  /** The group `content` is what is read. */
  readonly pattern: RegExp;
  readonly mustBeKnown?: boolean;
}

const patterns: Readonly<Partial<Record<DocumentLanguage, readonly Pattern[]>>> = {
  html: [
    { pattern: /<figcaption\b[^<>]{0,500}>(?<content>[^]{0,3000}?)<\/figcaption>/giu },
    { pattern: /<footer\b[^<>]{0,500}>(?<content>[^]{0,1500}?)<\/footer>/giu, mustBeKnown: true },
    { pattern: /<cite\b[^<>]{0,500}>(?<content>[^]{0,500}?)<\/cite>/giu, mustBeKnown: true },
  ],
  // `[quote, Author, Work]`.
  asciidoc: [
    { pattern: /^\[(?:quote|verse)\b[^\],\n]{0,50},(?<content>[^\n]{2,500})\][ \t]*$/gmu },
  ],
  latex: [
    {
      pattern:
        /\\(?:attrib|sourceatright|quoteattribution|qauthor|qsource)\{(?<content>(?:[^{}]|\{[^{}]{0,300}\}){1,600})\}/gu,
    },
  ],
};

/** The lines that begin with a dash. */
function* dashedMatches(text: string): Generator<RegExpExecArray> {
  for (let start = 0; start < text.length;) {
    if (mayBeDashed.test(text.charAt(start))) {
      dashed.lastIndex = start;
      const match = dashed.exec(text);
      if (match) yield match;
    }
    const newline = text.indexOf('\n', start);
    if (newline < 0) return;
    start = newline + 1;
  }
}

function matches(text: string, { pattern, mustBeKnown = false }: Pattern): readonly CitationSite[] {
  const sites = [...text.matchAll(pattern)].flatMap(siteOfMatch);
  return mustBeKnown ? sites.map((site) => ({ ...site, mustBeKnown })) : sites;
}

function siteOfMatch({ 0: all, index, groups }: RegExpExecArray): readonly CitationSite[] {
  const content = (groups?.content ?? '').trimEnd();
  if (content.trim() === '') return [];
  const start = index + all.lastIndexOf(content);
  const span = {
    start: index + (all.length - all.replace(/^[\s>]+/u, '').length),
    end: index + all.trimEnd().length,
  };
  return [siteOf(span, { start, end: start + content.length })];
}

/** A command whose next bracket holds the citation. */
interface Opening {
  /** What comes right before the bracket. */
  readonly pattern: RegExp;
  /** What has to stand before that. */
  readonly before?: RegExp;
  /** The brackets that pair up within. */
  readonly inner: { readonly open: string; readonly close: string };
}

const openings: Readonly<Partial<Record<DocumentLanguage, Opening>>> = {
  latex: {
    pattern:
      /\\(?:begin\{(?:foreign|hyphen)?displayquote\}|(?:foreign|hyphen)?(?:text|block)quote\*?)(?:\{[a-z]{2,20}\})?(?=\[)/gu,
    inner: { open: '{', close: '}' },
  },
  typst: {
    pattern: /\battribution:\s{0,20}(?=\[|<)/gu,
    before: /#quote\((?:[^()[\]"]|"[^"\n]{0,200}"){0,200}$/u,
    inner: { open: '[', close: ']' },
  },
};

function inOpenings(text: string, language: DocumentLanguage): readonly CitationSite[] {
  const opening = openings[language];
  if (!opening) return [];
  const { pattern, before, inner } = opening;
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index }): CitationSite[] => {
    if (before && !before.test(text.slice(Math.max(index - 300, 0), index))) return [];
    const open = index + all.length;
    const isLabel = text[open] === '<';
    const close = closingOf(text, open, isLabel ? '>' : ']', inner);
    if (close === undefined) return [];
    const span = { start: open, end: close + 1 };
    return [siteOf(span, isLabel ? span : { start: open + 1, end: close })];
  });
}

function siteOf(span: Span, content: Span): CitationSite {
  return { kind: 'attribution', as: 'attribution', span, content };
}
