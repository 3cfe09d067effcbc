import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { dash, noteBeginning } from '../../reading/attributions/shapes';
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

const command = String.raw`(?:\\(?:hfill|hspace\*?\{[^{}]{0,20}\}|raggedleft|par|upshape|normalfont)[ {]{0,3})`;
/** A line that begins with a dash in what is no block but by its commands, or in a block of another kind. */
const dashed = new RegExp(
  String.raw`^[ \t]{0,40}${command}{0,4}${dash}[~ ]{0,3}(?<content>(?:(?!${noteBeginning.source})[^\n]){3,600})`,
  'gmu',
);
const blockEnd = /^[^\n]{0,200}\s{0,99}(?:\\end\{(?:[a-z]{0,20}quot|center|flushright)|\])/iu;

function dashedLines(text: string, language: DocumentLanguage): readonly CitationSite[] {
  if (language !== 'latex' && language !== 'typst') return [];
  return [...text.matchAll(dashed)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isLast = /^(?: {3}|\t)/u.test(match[0]) || blockEnd.test(text.slice(end, end + 400));
    return isLast ? siteOfMatch(match) : [];
  });
}

interface Pattern {
  /** The group `content` is what is read. */
  readonly pattern: RegExp;
  readonly mustBeKnown?: boolean;
  /** Whether what begins at a place is something else. */
  readonly isOther?: (text: string, at: number) => boolean;
}

const patterns: Readonly<Partial<Record<DocumentLanguage, readonly Pattern[]>>> = {
  html: [
    {
      pattern: /<figcaption\b[^<>]{0,500}>(?<content>[^]{0,3000}?)<\/figcaption>/giu,
      isOther: isOfPicture,
    },
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
        /\\(?:attrib|sourceatright|quoteattribution|qauthor|qsource)(?:\[[^[\]\n]{0,99}\])?\{(?<content>(?:[^{}]|\{[^{}]{0,300}\}){1,600})\}/gu,
    },
  ],
};

function matches(
  text: string,
  { pattern, mustBeKnown = false, isOther = () => false }: Pattern,
): readonly CitationSite[] {
  const sites = [...text.matchAll(pattern)].flatMap((match) =>
    isOther(text, match.index) ? [] : siteOfMatch(match),
  );
  return mustBeKnown ? sites.map((site) => ({ ...site, mustBeKnown })) : sites;
}

/** A figure holds no more than this before its caption, or after it. */
const longestFigure = 3_000;

/** Whether a caption is that of a picture, and not of a block quotation in its figure. */
function isOfPicture(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - longestFigure, 0), at);
  const after = text.slice(at, at + longestFigure);
  const [rest = ''] = after.split('</figure', 1);
  const figure = before.slice(before.lastIndexOf('<figure')) + rest;
  return (
    !figure.includes('<blockquote') && /<(?:img|picture|svg|video|iframe|table)\b/u.test(figure)
  );
}

function siteOfMatch({ 0: all, index, groups }: RegExpExecArray): readonly CitationSite[] {
  const content = (groups?.content ?? '').trimEnd();
  if (content.trim() === '') return [];
  const start = index + all.lastIndexOf(content);
  const span = {
    start: index + (all.length - all.trimStart().length),
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
      /\\(?:begin\{(?:foreign|hyphen)?displayquote\}|(?:foreign|hyphen|hybrid)?(?:text|block)quote\*?|dictum)(?:\{[a-z]{2,20}\})?(?=\[)/gu,
    inner: { open: '{', close: '}' },
  },
  typst: {
    pattern: /\battribution:\s{0,20}(?=[[<"])/gu,
    before: /#(?:block)?quote\((?:[^()[\]"]|"[^"\n]{0,200}"){0,200}$/u,
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
    const closer = { '<': '>', '"': '"' }[text.charAt(open)] ?? ']';
    const close = closingOf(text, open, closer, inner);
    if (close === undefined) return [];
    const span = { start: open, end: close + 1 };
    return [siteOf(span, closer === '>' ? span : { start: open + 1, end: close })];
  });
}

function siteOf(span: Span, content: Span): CitationSite {
  return { kind: 'attribution', as: 'attribution', span, content };
}
