import type { DocumentLanguage } from '../../../markup/language';
import type { Span } from '../../../text/span';
import { closingOf } from '../keys/latexCites';
import { isDefinition } from '../shortForms/definitions';
import { signal } from '../signals';
import type { CitationSite } from './citationSite';
import { isProse, restOfParagraph } from './restOfParagraph';
import { sentenceStart } from './sentenceStart';
import { sentenceStop } from './sentenceStop';

/** The end of a block quotation, up to the paragraph after it. Each begins with a character, which is quick to find. */
const blockEnds: Readonly<Partial<Record<DocumentLanguage, string>>> = {
  markdown: String.raw`>(?<=^[ \t]{0,12}>)[^\n]*\n(?:[ \t]*\r?\n){1,3}`,
  latex: String.raw`\\end\{[a-z]{0,20}quot[a-z]{1,20}\}\s{1,9}`,
  typst: String.raw`\](?<=^\])[ \t]*\r?\n(?:[ \t]*\r?\n){1,3}`,
  asciidoc: String.raw`_(?<=^_)_{3,8}[ \t]*\r?\n(?:[ \t]*\r?\n){1,3}`,
  org: String.raw`#(?<=^[ \t]{0,20}#)\+(?:end_quote|END_QUOTE)[ \t]*\r?\n(?:[ \t]*\r?\n){0,3}`,
  html: String.raw`</blockquote>\s{0,99}<p>`,
};
/** What closes a quotation, with punctuation, and a dash or space before what follows it. */
const closing = String.raw`(?:["“”’»›]|''|\}|&(?:rdq|rsq|raq)uo;|</q>)[.,;]?(?:(?:[ \t~*_]|\\\\|<br ?/?>|\\?\r?\n(?!\s)){0,4}(?<dash>(?:[—–―]|--{1,2}|&mdash;)[ ~]?)|(?:[ ~]|\r?\n(?!\s)){1,2})`;
const opening = String.raw`(?=(?:["“*_/\x60{]|<[a-z]{1,4}>|\\[a-z]{1,9}\{){0,3}(?:${signal}|[\p{Lu}¶§]|id\.))(?<opens>)`;
const starts = new Map<DocumentLanguage, RegExp>();
/** Another one may follow: after a full stop, or as what is compared with the first. */
const next = new RegExp(
  String.raw`(?:[ ~]\([^()\n]{1,80}\)){0,2}[.;,]?(?:[ ~](?:[*_]|\\emph\{|<i>)?(?:with|and)(?:[*_}]|</i>)?)?(?:[ ~]|\r?\n(?!\s)){1,2}${opening}`,
  'uy',
);
const note = /\[\^|\[fn:|\^\[|\\footnote|#footnote|footnote:|<sup\b|\\? ?\[[#\d]/u;
/** Brackets after a citation that quote from it: `art. 2 (“…”)`, `art. 2 (providing that “…”)`. Quick: it begins with a character. */
const quoting =
  /\((?<=[\p{L}\p{N})\]*_}>.][ ~]\()(?=(?:\p{Ll}{2,20} ){0,4}(?:["“„«‘]|``|\\enquote|<q|&(?:ldq|laq|bdq)uo))/gu;
/** Up to the last citation of a sentence: `On this, see X`; `Compare X, with Y`. */
const lastParting = new RegExp(`^[^]*(?:;|, [*_]?(?:with|and)[*_]?|,(?= [*_]?${signal})) `, 'u');
/** Where a sentence goes on after a citation in its midst. */
const clauseEnd = /,(?=[*_}]? (?!(?:\p{Ll}{1,12}\.?[ ~])?[\p{Lu}\d§¶(])\p{Ll})/u;
const repeats = /^(?:[^\p{L}<\\]|<[a-z]{1,4}>|\\[a-z]{1,9}\{){0,4}[Ii](?:bi)?d\b/u;

/** Longer sentences say more. */
const longest = 320;
const shortest = 3;

/**
 * What is nothing but a citation after a quotation: sentences, `“….” Id. at 4.`; clauses, `“…,” Id. at 4, and so`;
 * after a dash what goes up to the paragraph's end, `“….” —Abraham Lincoln, 1862`; and what brackets quote from,
 * `See Id. at 4 (“…”)`. In any order.
 */
export function citationSentences(
  text: string,
  language: DocumentLanguage,
): readonly CitationSite[] {
  const sites: CitationSite[] = [];
  let read = 0;
  for (const { 0: before, index, groups = {} } of text.matchAll(startsOf(language))) {
    const start = index + before.length;
    if (start < read) continue;
    const { dash, block, opens } = groups;
    if (opens === undefined) {
      // The sentence goes on; a citation may come after it, where prose is likelier.
      const stop = sentenceStop(text.slice(start, start + longest));
      next.lastIndex = start + (stop ?? longest);
      if (stop !== undefined && next.test(text)) {
        read = readCitations(sites, text, next.lastIndex, { mustBeKnown: true });
      }
    } else if (dash !== undefined) sites.push(...signature(text, start - dash.length, start));
    else {
      const mayGoOn = before.includes(',') || text.charAt(index - 1) === ',';
      read = readCitations(sites, text, start, { mustBeKnown: block !== undefined, mayGoOn });
    }
  }
  return text.includes('(') ? [...sites, ...quotedFrom(text)] : sites;
}

/** What brackets quote from; those that give a name to a work, `(the “Treaty”)`, do not. */
function quotedFrom(text: string): readonly CitationSite[] {
  return [...text.matchAll(quoting)].flatMap(({ index: bracket }) => {
    const index = bracket - 1;
    const from = Math.max(index - longest, 0);
    const stretch = text.slice(from, index);
    const parted = lastParting.exec(stretch)?.[0].length ?? 0;
    const start = from + Math.max(sentenceStart(stretch), parted);
    const written = text.slice(start, index);
    const [brackets = ''] = text.slice(bracket, bracket + longest).split(/(?<=\))/u, 1);
    if (written.length < shortest || isProse(written) || isDefinition(brackets)) return [];
    return siteOf('sentence', { start, end: index });
  });
}

function siteOf(
  as: CitationSite['as'],
  span: Span,
  options: Pick<CitationSite, 'mustBeKnown' | 'mustName'> = {},
): CitationSite {
  return { kind: 'attribution', as, span, content: span, ...options };
}

function startsOf(language: DocumentLanguage): RegExp {
  let pattern = starts.get(language);
  if (!pattern) {
    const blockEnd = blockEnds[language];
    const end = language === 'typst' ? closing.replace('["', String.raw`[\]"`) : closing;
    const after = blockEnd === undefined ? end : `(?<block>${blockEnd})|${end}`;
    starts.set(language, (pattern = new RegExp(`(?:${after})(?:${opening}|)`, 'gmu')));
  }
  return pattern;
}

interface ReadOptions {
  readonly mustBeKnown?: boolean;
  /** Whether the sentence of the quotation before may go on after the first. */
  readonly mayGoOn?: boolean;
}

/** Adds the citations that follow one another from a place on, and says where what was read ends. */
function readCitations(
  sites: CitationSite[],
  text: string,
  from: number,
  { mustBeKnown = false, mayGoOn = false }: ReadOptions,
): number {
  for (let start = from; ; start = next.lastIndex) {
    const { written, end } = extentOf(text, start);
    const clause = mayGoOn && start === from ? written.search(clauseEnd) : 0;
    if (clause > shortest && !isProse(written.slice(0, clause))) {
      const mustName = !repeats.test(written);
      sites.push(siteOf('clause', { start, end: start + clause }, { mustBeKnown, mustName }));
    }
    if (written.length < shortest || isProse(written)) return start + 1;
    sites.push(siteOf('sentence', { start, end: start + written.length }, { mustBeKnown }));
    next.lastIndex = end;
    if (!next.test(text)) return end;
  }
}

/** What may be a citation from a place on, and where it ends with the brackets that quote from it. */
function extentOf(text: string, start: number): { readonly written: string; readonly end: number } {
  const { rest, isWhole } = restOfParagraph(text, start, longest);
  const length = sentenceStop(rest) ?? (isWhole ? rest.length : 0);
  const bracket = rest.search(quoting) - 1;
  if (bracket <= 0 || (length > 0 && bracket >= length)) {
    return { written: rest.slice(0, length), end: start + length };
  }
  // Of several the first may have no such brackets.
  const parted = rest.lastIndexOf('; ', bracket);
  if (parted > 0) return { written: rest.slice(0, parted), end: start + parted };
  const close = closingOf(text, start + bracket + 1, ')', { open: '(', close: ')' });
  return { written: rest.slice(0, bracket), end: (close ?? start + bracket - 1) + 1 };
}

function signature(text: string, dash: number, start: number): readonly CitationSite[] {
  const { rest, isWhole } = restOfParagraph(text, start, longest);
  if (!isWhole) return [];
  const [written = ''] = rest.split(note, 1);
  const end = start + written.trimEnd().length;
  if (end === start || isProse(written)) return [];
  const span = { start: dash, end };
  return [{ ...siteOf('signature', span, { mustBeKnown: true }), content: { start, end } }];
}
