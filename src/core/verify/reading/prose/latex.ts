import { latexQuote } from '../inline/latexQuotes';
import { accentedLetter, latexCharacterCommands, readAccent } from './latexLetters';
import { argument, latexNote, lineBreak, optional, setting, settingBegin } from './latexSettings';
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

/** Citations and what else names a key or a place, with its arguments. */
const keyed = String.raw`\\(?!(?:hyper|h)ref\b)(?:[A-Za-z]{0,20}[cC]ite[A-Za-z]{0,20}\*?(?:${optional}){0,3}(?:${argument}){0,2}|footnotemark(?:${optional})?|[A-Za-z]{0,9}ref\*?(?:${optional}){0,2}${argument})`;
/** csquotes' words left out, siunitx' numbers with a unit, breaks with how much they are wished for, babel's hyphens. */
const special = String.raw`\\textelp\*?\{\s?\}|\\textdel${argument}|\\(?:SI|qty)(?:${optional})?\{[^{}]{0,50}\}\{|\\(?:no)?(?:line|page)break\[\d\]|\\babelhyphen\*?\{[a-z]{1,9}\}`;
/** Which of beamer's slides show it. */
const overlay = String.raw`(?:<[\d,.+-]{1,12}>)?`;

export const latex: ProseGrammar = {
  token: tokens(
    // A comment takes the line end with it, and the indentation of the next line.
    /%[^\n]*(?:\n[ \t]*(?!\s))?/,
    lineEnds,
    accentedLetter,
    ...[keyed, latexQuote, setting, settingBegin, special].map((source) => new RegExp(source)),
    /\\(?:begin|end)\{[^{}]{0,50}\}/,
    /\\(?:url|path|nolinkurl)\{[^{}]{0,2000}\}/,
    /\\verb\*?(?<delimiter>[^A-Za-z\s*])[^\n]{0,500}?\k<delimiter>/,
    /\$\$[^$]{1,3000}\$\$|\$(?:[^$\\]|\\[^]){1,1000}\$/,
    /\\\((?:[^\\]|\\(?!\))[^]){0,1000}\\\)|\\\[(?:[^\\]|\\(?!\])[^]){0,1000}\\\]/,
    new RegExp(String.raw`\\[A-Za-z]+\*?${overlay}(?:${optional}){0,3}\{`),
    /\\(?:lq[ \t]*\\lq|rq[ \t]*\\rq)(?![A-Za-z])[ \t]*/,
    new RegExp(String.raw`\\[A-Za-z]+\*?${overlay}[ \t]*`),
    new RegExp(String.raw`${lineBreak}[ \t]*(?:\r?\n[ \t]*)?`),
    /\\[^]/,
    /[{}]|~|``|''|`|"[`'<>]|<<|>>|,,/,
  ),
  read(token, before, after) {
    const ligature = ligatures[token];
    if (ligature !== undefined) return text(ligature);
    switch (token.charAt(0)) {
      case '%':
        return text('');
      case '{':
        return plainGroup;
      case '}':
        return { kind: 'close' };
      case '$':
        return inner(token, token.startsWith('$$') ? 2 : 1);
      case '\\':
        return readCommand(token, before, after);
      default:
        return readLineEnds(token);
    }
  },
};

const ligatures: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  '`': '‘',
  '``': '“',
  "''": '”',
  ',,': '„',
  '<<': '«',
  '>>': '»',
  '"`': '„',
  '"\'': '“',
  '"<': '«',
  '">': '»',
};

function readCommand(token: string, before: string, after: string): Reading {
  const [, name, rest = ''] = /^\\([A-Za-z]+)\*?([^]*)$/u.exec(token) ?? [];
  if (name === undefined || /^[uvHcdbrk]\{\\?[A-Za-z]\}$/u.test(token.slice(1))) {
    return readSign(token, before, after);
  }
  if (name === 'textdel') return text('[]');
  if (rest.endsWith('{')) return readGroup(name, token);
  if (['url', 'path', 'nolinkurl'].includes(name)) return inner(token, name.length + 2, 1);
  if (name === 'verb') return inner(token, token.startsWith('\\verb*') ? 6 : 5, 1);
  if (/cite|^footnotemark|ref$/iu.test(name)) return aside;
  if (/^h(?:space|skip)$/u.test(name)) return room(before, after);
  // The space after a command ends its name.
  const character = latexCharacterCommands[token.replace(/[^A-Za-z]/gu, '')];
  if (character !== undefined) return text(character);
  return /^[\s<]|^$/u.test(rest) ? text('') : aside;
}

/** Room between words; where they have a space already, it is only wider. */
function room(before: string, after: string): Reading {
  return /\s/u.test(before + after) ? aside : text(' ');
}

/** Notes, and remarks that are no words of the text. */
const apart = new RegExp(`^(?:${latexNote}|thanks|attrib|todo|t?note)$`, 'u');

function readGroup(name: string, token: string): Reading {
  if (apart.test(name)) return openAside;
  if (/quotes?$|^say$/u.test(name)) return quotationGroup;
  if (name === 'textins') return squareBrackets;
  if (name === 'textelp') {
    return token.includes('*')
      ? { kind: 'open', text: '[', close: '] […]' }
      : { kind: 'open', text: '[…] [', close: ']' };
  }
  const [, number] = /^\\(?:SI|qty).*\{(.*)\}\{$/u.exec(token) ?? [];
  const printed = number === undefined ? latexCharacterCommands[name] : `${number}\u2009`;
  return { kind: 'open', text: printed ?? '', close: '' };
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
    case '!':
      return text('');
    case ',':
      // Between quotation marks it only parts them.
      return text(/[`'"“”‘’{}]/u.test(before) || /[`'"“”‘’]/u.test(after) ? '' : '\u2009');
    case ';':
    case ':':
    case '>':
    case ' ':
    case '\n':
      return text(' ');
    default:
      return text(sign);
  }
}
