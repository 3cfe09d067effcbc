import {
  aside,
  emphasisOfWords,
  inner,
  readLineEnds,
  text,
  tokens,
  type ProseGrammar,
} from './proseGrammar';

export const restructuredText: ProseGrammar = {
  token: tokens(
    // A reference to a footnote or a citation; a backslash and a space part it from the word before.
    /(?:\\ )?\[(?:\d{1,9}|#[\w-]{0,100}|\*|[A-Za-z][\w.-]{0,100})\]_(?!\w)/,
    /(?:\|[^\s|][^|\n]{0,100}\|_)/,
    /\\\s/,
    // Those of a line block begin with a bar.
    /(?:\r?\n[ \t]*(?:\|[ \t]+)?)+/,
    /\\[^]/,
    /``[^`\n]{1,1000}``/,
    /:[A-Za-z][\w:+.-]{0,50}:`[^`]{1,1000}`/,
    /(?:\s<[^<>\n]{1,1000}>)?`__?(?!\w)|`/,
    /\*{1,100}/,
  ),
  read(token, before, after) {
    if (/^(?:\\ )?\[|^\|/u.test(token)) return aside;
    if (token.startsWith('``')) return inner(token, 2);
    if (token.startsWith(':')) return readRole(token);
    if (/^\\\s$/u.test(token)) return text('');
    switch (token.charAt(0)) {
      case '\\':
        return text(token.slice(1));
      case '*':
        return emphasisOfWords(before, after);
      case '`':
      case ' ':
      case '\t':
        return text('');
      default:
        return token.includes('`') ? text('') : readLineEnds(token);
    }
  },
};

/** The text of a role; of those that name something, nothing. */
function readRole(token: string) {
  const start = token.indexOf('`') + 1;
  if (/^:(?:cite\w*|footcite\w*|fn)\b/u.test(token)) return aside;
  const target = token.slice(start).search(/\s<[^<>]*>`$/u);
  const after = target < 0 ? 1 : token.length - start - target;
  return inner(token, start, after);
}
