import { accentedLetter, latexCharacterCommands, readAccent } from './latexLetters';
import {
  aside,
  inner,
  lineEnds,
  openAside,
  plainGroup,
  quotationGroup,
  readLineEnds,
  squareBrackets,
  text,
  tokens,
  type ProseGrammar,
  type Reading,
} from './proseGrammar';

const optional = String.raw`\[(?:[^[\]{}]|\{[^{}]{0,300}\}){0,300}\]`;
const braced = String.raw`\{[^{}]{0,1000}\}`;

/** Citations and what else names a key or a place, with its arguments; a link has words. */
const keyed = new RegExp(
  String.raw`\\(?!(?:href|hyperref)\b)(?:[A-Za-z]{0,20}[cC]ite[A-Za-z]{0,20}|label|index|footnotemark|hspace|vspace|begin|end|selectlanguage|[A-Za-z]{0,9}ref)\*?(?:${optional}){0,3}(?:${braced}){0,2}`,
);
/** A command whose first argument is no text, up to the brace of the one that is. */
const withSetting = new RegExp(
  String.raw`\\(?:href|textcolor|foreignlanguage|(?:text|block)cquote|(?:foreign|hyphen)quote)\*?(?:${optional}){0,2}${braced}(?:${optional}){0,2}\{`,
);

export const latex: ProseGrammar = {
  token: tokens(
    // A comment takes the line end with it, and the indentation of the next line.
    /%[^\n]*(?:\n[ \t]*(?!\s))?/,
    lineEnds,
    accentedLetter,
    keyed,
    withSetting,
    /\\(?:url|path|nolinkurl)\{[^{}]{0,2000}\}/,
    /\\verb\*?(?<delimiter>[^A-Za-z\s*])[^\n]{0,500}?\k<delimiter>/,
    /\$\$[^$]{1,3000}\$\$|\$(?:[^$\\]|\\[^]){1,1000}\$/,
    /\\\((?:[^\\]|\\(?!\))[^]){0,1000}\\\)|\\\[(?:[^\\]|\\(?!\])[^]){0,1000}\\\]/,
    new RegExp(String.raw`\\[A-Za-z@]+\*?(?:${optional}){0,3}\{`),
    /\\[A-Za-z@]+\*?[ \t]*/,
    /\\\\\*?(?:\[[^[\]\n]{0,20}\])?[ \t]*(?:\r?\n[ \t]*)?/,
    /\\[^]/,
    /[{}]|~|``|''|`|"[`']/,
  ),
  read(token, before, after) {
    switch (token.charAt(0)) {
      case '%':
        return text('');
      case '{':
        return plainGroup;
      case '}':
        return { kind: 'close' };
      case '~':
        return text('\u00A0');
      case '$':
        return inner(token, token.startsWith('$$') ? 2 : 1);
      case '`':
        return text(token === '``' ? '“' : '‘');
      case "'":
        return text('”');
      case '"':
        return text(token === '"`' ? '„' : '“');
      case '\\':
        return readCommand(token, before, after);
      default:
        return readLineEnds(token);
    }
  },
};

function readCommand(token: string, before: string, after: string): Reading {
  const [, name, rest = ''] = /^\\([A-Za-z@]+)\*?([^]*)$/u.exec(token) ?? [];
  if (name === undefined || /^[uvHcdbrk]\{\\?[A-Za-z]\}$/u.test(token.slice(1))) {
    return readSign(token, before, after);
  }
  if (rest.endsWith('{')) return readGroup(name);
  if (['url', 'path', 'nolinkurl'].includes(name)) return inner(token, name.length + 2, 1);
  if (name === 'verb') return inner(token, token.startsWith('\\verb*') ? 6 : 5, 1);
  if (/cite|^footnotemark|ref$/iu.test(name)) return aside;
  // The space after a command ends its name.
  return text(latexCharacterCommands[name] ?? '');
}

function readGroup(name: string): Reading {
  if (
    /^(?:footnote|footnotetext|thanks|attrib|marginpar|todo|textsuperscript@?note)$/u.test(name)
  ) {
    return openAside;
  }
  if (name.endsWith('quote')) return quotationGroup;
  if (name === 'textins') return squareBrackets;
  if (name === 'textelp') return { kind: 'open', text: '[…]', close: '' };
  return { kind: 'open', text: latexCharacterCommands[name] ?? '', close: '' };
}

/** A command of one sign: an escaped character, an accent, a space. */
function readSign(token: string, before: string, after: string): Reading {
  const sign = token.charAt(1);
  if (token.length > 2 && sign !== '\\' && sign !== '(' && sign !== '[') {
    return text(readAccent(token));
  }
  switch (sign) {
    case '\\':
      return text('\n');
    case '(':
    case '[':
      return inner(token, 2);
    case '-':
      return text('\u00AD');
    case '/':
    case '@':
      return text('');
    case ',':
      // Between quotation marks it only parts them.
      return text(/[`'"“”‘’{}]/u.test(before) || /[`'"“”‘’]/u.test(after) ? '' : '\u2009');
    case ';':
    case ':':
    case ' ':
    case '\n':
      return text(' ');
    default:
      return text(sign);
  }
}
