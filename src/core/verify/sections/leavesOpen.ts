import type { DocumentLanguage } from '../../markup/language';

/** What citations, and the rows of tables, stand between that may go over a blank line. */
const brackets: Readonly<Partial<Record<DocumentLanguage, RegExp>>> = {
  latex: /\\(?:begin|end)(?=\{(?:(?:xl)?tabu|longtab))|\\[^]|[[\]{}()]/gu,
  asciidoc: /^\|===(?==*[ \t]*$)/gmu,
  typst: /\\[^]|[[\]{}()]/gu,
  org: /[[\]]/gu,
  restructuredtext: /`/gu,
};
const closed: Readonly<Record<string, string>> = {
  ']': '[',
  '}': '{',
  ')': '(',
  '`': '`',
  '|===': '|===',
  '\\end': '\\begin',
};
/** A bracket that is escaped is none. */
const escaped = /^\\[^]$/u;

/** A tag that quotes, without its end. */
const openTag = /<(?:q|blockquote)\s[^<>]*$/iu;

/** Whether a citation or a tag may go on after the end of a section: whether brackets do not pair in it. */
export function leavesOpen(text: string, language: DocumentLanguage): boolean {
  if (language === 'markdown' && openTag.test(text)) return true;
  const pattern = brackets[language];
  if (!pattern) return false;
  const open: string[] = [];
  for (const [bracket] of text.matchAll(pattern)) {
    if (escaped.test(bracket)) continue;
    const opener = closed[bracket];
    if (opener === undefined || (bracket === opener && open.length === 0)) open.push(bracket);
    // One that was opened by nothing closes nothing.
    else if (open.length > 0 && open.pop() !== opener) return true;
  }
  return open.length > 0;
}
