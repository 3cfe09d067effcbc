import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { closingOf } from '../citing/keys/latexCites';
import { declaration, lineBreak, setting, settingBegin } from './prose/latexSettings';
import { comment, room, rule } from './prose/typstSettings';

/** What of a language may stand round quoted words and prints nothing. The patterns are sticky. */
interface Margins {
  /** All of it that comes before them. */
  readonly before: RegExp;
  /** One thing that comes after them, and what such things begin with. */
  readonly after: RegExp;
  readonly sign: RegExp;
  /** What may set all the words of a block in some way: up to its bracket, or a sign that ends it too. */
  readonly holder: RegExp;
  readonly brackets: { readonly open: string; readonly close: string };
}

const latexComment = String.raw`%[^\n]*(?:\n|(?![^]))`;

const margins: Readonly<Partial<Record<DocumentLanguage, Margins>>> = {
  latex: {
    before: sticky(
      String.raw`(?:\s|~|\{\}|\\[,!]|${latexComment}|${settingBegin}|${setting}|${declaration})*`,
    ),
    after: sticky(
      String.raw`${lineBreak}|\\[,;:!>/@ ]|${setting}|${declaration}(?:\{\})?|\\end\{[a-z]{1,20}\*?\}|%[^\n{}]*|~|(?<![A-Za-z])\{\}`,
    ),
    sign: /(?<!\\)[\\%~]|\{\}/gu,
    holder: /(?:\\(?:emph|text[a-z]{2}|mbox|u(?:nder)?line)\s?)?\{/uy,
    brackets: { open: '{', close: '}' },
  },
  typst: {
    before: sticky(String.raw`(?:\s|~|${room}|${rule}|${comment})*`),
    after: sticky(String.raw`${room}|${rule}|${comment}|~|\\`),
    sign: /(?<!\\)[\\#/~]/gu,
    holder: /#(?:emph|strong|text|block|box|pad|par)(?:\([^()]{0,200}\))?\[|[_*]/uy,
    brackets: { open: '[', close: ']' },
  },
};

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

/** What may come before quoted words; undefined where a language has nothing but white space. */
export function marginBefore(language: DocumentLanguage): RegExp | undefined {
  return margins[language]?.before;
}

const settings = new RegExp(`${lineBreak}|${setting}|${declaration}|${room}`, 'gu');

/** A stretch of a document without what makes room or sets something up. */
export function withoutSettings(stretch: string): string {
  return stretch.replace(settings, '');
}

/** What stands after the words is no longer than this. */
const reach = 200;

/** Where the last thing that stands after the words begins; the end of the span where there is none. */
export function startOfMargin(
  text: string,
  language: DocumentLanguage,
  { start, end }: Span,
): number {
  const margin = margins[language];
  if (!margin) return end;
  const { sign, after } = margin;
  const shift = Math.max(start, end - reach);
  const tail = text.slice(shift, end);
  for (const { index } of tail.matchAll(sign)) {
    after.lastIndex = index;
    if (after.test(tail) && after.lastIndex === tail.length) return shift + index;
  }
  return end;
}

/** Where the words of a span end: before white space and all that prints nothing. */
export function endOfWords(text: string, language: DocumentLanguage, { start, end }: Span): number {
  let last = end;
  for (;;) {
    const next = start + text.slice(start, last).trimEnd().length;
    last = startOfMargin(text, language, { start, end: next });
    if (last === next) return last;
  }
}

/** The inside of what sets all the words of a block in some way; the same span where nothing does. */
export function insideOfHolder(text: string, language: DocumentLanguage, span: Span): Span {
  const margin = margins[language];
  if (!margin) return span;
  const { holder, brackets } = margin;
  holder.lastIndex = span.start;
  if (!holder.test(text)) return span;
  const start = holder.lastIndex;
  const open = text.charAt(start - 1);
  const end = closingOf(
    text,
    start - 1,
    open === brackets.open ? brackets.close : open,
    brackets,
    span.end,
  );
  return end === span.end - 1 ? { start, end } : span;
}
