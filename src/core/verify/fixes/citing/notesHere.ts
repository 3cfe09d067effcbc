import type { DocumentLanguage } from '../../../markup/language';
import type { Markup } from '../../../markup/markup';
import { contains, type Span } from '../../../text/span';
import type { FixContext } from '../fix';
import { isNote } from './added';

/** What a paragraph begins with, up to a place where no note can stand: in headings, captions, alternative texts, notes. */
const noNotes: Partial<Record<DocumentLanguage, RegExp>> = {
  markdown: /(?:^|\n)[ \t>]{0,20}#{1,6}[ \t][^\n]*$|!\[[^\]]*$/u,
  latex:
    /\\(?:caption|title|chapter|part|(?:sub)*(?:section|paragraph)|(?:foot|end)note(?:text)?|thanks)\*?(?:\[[^\]]*\])?\s*\{[^}]*$/u,
  typst: /(?:^|\n)[ \t]*=+[ \t][^\n]*$|\bcaption:\s*\[[^\]]*$|#footnote\[[^\]]*$/u,
  asciidoc:
    /(?:^|\n)(?:={1,6}[ \t]|\.[^\s.])[^\n]*$|image:[^\s[\]]*\[[^\]]*$|footnote:\w*\[[^\]]*$/u,
  restructuredtext: /(?:^|\n)[ \t]+:alt:[^\n]*$/u,
  org: /(?:^|\n)(?:\*+[ \t]|[ \t]*#\+(?:caption|title):)[^\n]*$/iu,
};
const pairs = /\{[^{}]*\}|(?<!\\)\[[^[\]]*\]/gu;
const longest = 2_000;

/** The context of a place with the form that a new citation has there: in brackets where no note can stand. */
export function contextAt(span: Span, context: FixContext): FixContext {
  if (!isNote(context)) return context;
  const { markup } = context.style;
  const changed: Partial<Markup> = mayHaveNote(span, context)
    ? numberedNotes(context)
    : { notes: 'never' };
  return { ...context, style: { ...context.style, markup: { ...markup, ...changed } } };
}

function mayHaveNote(span: Span, { text, language, style }: FixContext): boolean {
  const { start } = span;
  const before =
    text
      .slice(Math.max(start - longest, 0), start)
      .split(/\n[ \t]*\r?\n/u)
      .at(-1) ?? '';
  const open = before.replace(pairs, '').replace(pairs, '');
  if (noNotes[language]?.test(open)) return false;
  const isUnderlined =
    /^(?:markdown|restructuredtext)$/u.test(language) &&
    /^[^\n]*\n(?:={2,}|-{2,}|~{2,}|\^{2,}|"{2,}|\*{2,})\s*(?:\n|$)/u.test(
      text.slice(span.end, span.end + longest),
    );
  if (isUnderlined) return false;
  const notes = style.markup.notesIn?.(text) ?? [];
  return !notes.some(({ content }) => contains(content, span));
}

/** docutils would number notes anew beside those that it numbers itself, `[#]_`: a name keeps the two apart. */
function numberedNotes({ text, language, style: { markup } }: FixContext): Partial<Markup> {
  const { note } = markup;
  if (language !== 'restructuredtext' || !note || !/\[#[\w-]{0,100}\]_/u.test(text)) return {};
  const named = (written: string) => written.replace(/\[(?=\d)/u, '[#n');
  return {
    noteNumbers: /\[(?:#n)?(\d{1,9})\]_/gu,
    note: (content, label) => {
      const { marker, definition = '' } = note(content, label);
      return { marker: named(marker), definition: named(definition) };
    },
  };
}
