import { readEntity } from './entities';
import {
  aside,
  emphasis,
  emphasisOfWords,
  inner,
  lineEnds,
  openAside,
  plainGroup,
  readLineEnds,
  squareBrackets,
  text,
  tokens,
  type ProseGrammar,
} from './proseGrammar';

export const asciidoc: ProseGrammar = {
  token: tokens(
    /^\/\/[^\n]*\n?/,
    /[ \t]\+(?=\r?\n)/,
    lineEnds,
    /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|\w{2,8});/,
    /\\(?=["'[\]*_`#^~+{<(:.&-])[^]/,
    /["']`(?=\S)|`["']/,
    /footnote:[\w-]{0,100}\[/,
    /\b(?:cite|citenp|bibliography|indexterm2?|anchor):{1,2}[^\s[\]]{0,200}\[[^[\]\n]{0,500}\]/,
    /\b(?:link|xref|mailto):[^\s[\]]{1,2000}\[|\bhttps?:\/\/[^\s[\]]{1,2000}\[/,
    /\bpass:[a-z,]{0,20}\[[^[\]\n]{0,500}\]|\b(?:stem|latexmath|asciimath):\[[^[\]\n]{0,500}\]/,
    /\+\+[^+\n]{1,500}\+\+|(?<![\w+])\+(?=[^\s+])[^+\n]{1,500}\+(?![\w+])/,
    /<<[^<>,\n]{1,200},[ ]?|>>|<<[^<>,\n]{1,200}>>/,
    /\[\[[^[\]\n]{1,200}\]\]|\[[.#][\w.#-]{1,100}\](?=[#*_`^~])/,
    /\{(?:empty|nbsp|sp|zwsp|shy)\}/,
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
        return text({ '{nbsp}': '\u00A0', '{sp}': ' ', '{shy}': '\u00AD' }[token] ?? '');
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
