import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';
import { closingOf } from '../citing/keys/latexCites';
import { declaration, lineBreak, setting, settingBegin } from './prose/latexSettings';
import { comment, room, rule } from './prose/typstSettings';

/** What of a language may stand round quoted words and prints nothing. The patterns are sticky. */
interface Margins {
  /** All of it that comes before them. */
  readonly before: RegExp;
  /** One thing that comes after them. */
  readonly after: RegExp;
  /** What may set all the words of a block in some way: up to its bracket, or a sign that ends it too. */
  readonly holder: RegExp;
}

const sticky = (source: string) => new RegExp(source, 'uy');

const margins: Readonly<Partial<Record<DocumentLanguage, Margins>>> = {
  latex: {
    before: sticky(
      `(?:\\s|~|\\{\\}|\\\\[,!]|%[^\\n]*(?:\\n|(?![^]))|${settingBegin}|${setting}|${declaration})*`,
    ),
    after: sticky(
      `${lineBreak}|\\\\[,;:!>/@ ]|${setting}|${declaration}(?:\\{\\})?|\\\\end\\{[a-z]{1,20}\\*?\\}|%[^\\n{}]*|~|(?<![A-Za-z])\\{\\}`,
    ),
    holder: /(?:\\(?:emph|text[a-z]{2}|mbox|u(?:nder)?line)\s?)?\{/uy,
  },
  typst: {
    before: sticky(`(?:\\s|~|${room}|${rule}|${comment})*`),
    after: sticky(`${room}|${rule}|${comment}|~|\\\\`),
    holder: /#(?:emph|strong|text|block|box|pad|par)(?:\([^()]{0,200}\))?\[|[_*]/uy,
  },
};
const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

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
/** What such things begin with. */
const sign = /(?<!\\)[\\%~#/]|\{\}/gu;

/** Where the last thing that stands after the words begins; the end of the span where there is none. */
export function startOfMargin(
  text: string,
  language: DocumentLanguage,
  { start, end }: Span,
): number {
  const after = margins[language]?.after;
  if (!after) return end;
  const shift = Math.max(start, end - reach);
  const tail = text.slice(shift, end);
  for (const { index } of tail.matchAll(sign)) {
    after.lastIndex = index;
    if (after.test(tail) && after.lastIndex === tail.length) return shift + index;
  }
  return end;
}

/** Where the words of a span end: before white space and all that prints nothing. */
export function endOfWords(text: string, language: DocumentLanguage, span: Span): number {
  let { end } = span;
  for (;;) {
    const last = span.start + text.slice(span.start, end).trimEnd().length;
    end = startOfMargin(text, language, { start: span.start, end: last });
    if (end === last) return end;
  }
}

/** The inside of what sets all the words of a block in some way; the same span where nothing does. */
export function insideOfHolder(text: string, language: DocumentLanguage, span: Span): Span {
  const holder = margins[language]?.holder;
  if (!holder) return span;
  holder.lastIndex = span.start;
  if (!holder.test(text)) return span;
  const start = holder.lastIndex;
  const open = text.charAt(start - 1);
  const close = closers[open] ?? open;
  const end = closingOf(text, start - 1, close, { open, close }, span.end);
  return end === span.end - 1 ? { start, end } : span;
}
