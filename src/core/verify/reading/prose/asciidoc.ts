import { readEntity } from './entities';
import {
  aside,
  emphasis,
  emphasisOfWords,
  inner,
  openAside,
  plainGroup,
  quotedLineEnds,
  readLineEnds,
  squareBrackets,
  text,
  tokens,
  type ProseGrammar,
  type Reading,
} from './proseGrammar';

/** An attribute that may be one of those that stand for characters. */
const attribute = /\{[a-z]{2,9}(?:-[a-z]{6,10})?\}/;

export const asciidoc: ProseGrammar = {
  token: tokens(
    /^\/\/[^\n]*\n?/,
    /[ \t]\+(?=\r?\n)/,
    quotedLineEnds,
    /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|\w{2,8});/,
    /\\(?=["'[\]*_`#^~+{<(:.&-])[^]/,
    /["']`(?=\S)|`["']/,
    /footnote(?:ref)?:[\w-]{0,100}\[/,
    /\b(?:cite|citenp|bibliography|indexterm2?|anchor):{1,2}[^\s[\]]{0,200}\[[^[\]\n]{0,500}\]/,
    /\b(?:link|xref|mailto):[^\s[\]]{1,2000}\[|\bhttps?:\/\/[^\s[\]]{1,2000}\[/,
    /\bpass:[a-z,]{0,20}\[[^[\]\n]{0,500}\]|\b(?:stem|latexmath|asciimath):\[[^[\]\n]{0,500}\]/,
    /\+\+[^+\n]{1,500}\+\+|(?<![\w+])\+(?=[^\s+])[^+\n]{1,500}\+(?![\w+])/,
    /<<[^<>,\n]{1,200},[ ]?|>>|<<[^<>,\n]{1,200}>>/,
    /\[\[[^[\]\n]{1,200}\]\]|\[[.#][\w.#-]{1,100}\](?=[#*_`^~])/,
    attribute,
    /[[\]]|\*{1,100}|_{1,100}|#{1,2}|`{1,2}|\^|~/,
  ),
  read(token, before, after) {
    if (/^[ \t]\+$/u.test(token)) return text('');
    if (/^["']`$/u.test(token)) return text(token.startsWith('"') ? '“' : '‘');
    if (/^`["']$/u.test(token)) return text(token.endsWith('"') ? '”' : '’');
    if (/^(?:link|xref|mailto|http)/u.test(token)) return plainGroup;
    if (token.startsWith('footnote')) return openAside;
    if (/^(?:cite|bib|index|anchor)/u.test(token)) return aside;
    if (/^(?:pass|stem|latexmath|asciimath)/u.test(token)) {
      return inner(token, token.indexOf('[') + 1, 1);
    }
    switch (token.charAt(0)) {
      case '&':
        return text(readEntity(token));
      case '\\':
        return text(token.slice(1));
      case '+':
        return inner(token, token.startsWith('++') ? 2 : 1);
      case '/':
      case '<':
      case '>':
        return text('');
      case '{':
        return readAttribute(token);
      case '[':
        return token === '[' ? squareBrackets : text('');
      case ']':
        return { kind: 'close' };
      case '*':
      case '_':
      case '`':
      case '#':
        return token.length > 1 ? emphasis(before, after) : emphasisOfWords(before, after);
      case '^':
      case '~':
        return emphasis(before, after);
      default:
        return readLineEnds(token);
    }
  },
};

/** Those that are no names of HTML’s entities. */
const characters: Readonly<Record<string, string>> = {
  empty: '',
  sp: ' ',
  wj: '\u2060',
  zwsp: '\u200B',
  plus: '+',
  vbar: '|',
  startsb: '[',
  endsb: ']',
  caret: '^',
  asterisk: '*',
  tilde: '~',
  backslash: '\\',
  backtick: '`',
  'two-colons': '::',
  'two-semicolons': ';;',
};

/** What AsciiDoc’s built-in attributes print; another one as it is written. */
function readAttribute(token: string): Reading {
  const name = token.slice(1, -1);
  const entity = `&${name};`;
  const read = characters[name] ?? readEntity(entity);
  return read === entity ? inner(token, 0) : text(read);
}
