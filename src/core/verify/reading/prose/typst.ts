import {
  aside,
  emphasisOfWords,
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
import { comment, given, rule } from './typstSettings';

export const typst: ProseGrammar = {
  token: tokens(
    lineEnds,
    /\\u\{[\dA-Fa-f]{1,6}\}|\\\r?\n[ \t]*|\\[^]/,
    /\bhttps?:\/\/[^\s<>"“”{}|\\^`[\]]+(?<![.,;:!?'’])/,
    new RegExp(String.raw`[ \t]{0,99}(?:${comment})`),
    /(?<raw>`{1,20})(?!`)[^]{1,2000}?(?<!`)\k<raw>(?!`)/,
    /\$(?:[^$\\]|\\[^]){1,2000}\$/,
    new RegExp(rule),
    new RegExp(String.raw`#[A-Za-z][\w-]{0,50}(?:\.[A-Za-z][\w-]{0,50}){0,4}(?:${given})?;?\[?`),
    /<[A-Za-z_][\w:.-]{0,200}>/,
    /(?<!\w)@[A-Za-z_](?:[:.-]?\w){0,200}(?:\[[^[\]]{0,300}\])?/,
    /[[\]]|~|-\?|\*{1,100}|_{1,100}/,
  ),
  read(token, before, after) {
    switch (token.charAt(0)) {
      case '\\':
        return text(readEscape(token));
      case 'h':
        return inner(token, 0);
      case '`':
        return inner(token, /^`+/u.exec(token)?.[0].length ?? 1);
      case '$':
        return inner(token, 1);
      case '#':
        return readFunction(token, before, after);
      case '<':
      case '@':
        return aside;
      case '[':
        return squareBrackets;
      case ']':
        return { kind: 'close' };
      case '~':
        return text('\u00A0');
      case '-':
        return text('\u00AD');
      case '*':
        return emphasisOfWords(before, after);
      case '_':
        return emphasisOfWords(before, after);
      default:
        return token.includes('/') ? text(readComment(token, after)) : readLineEnds(token);
    }
  },
};

/** The spaces round a comment are one. */
function readComment(token: string, after: string): string {
  return token.startsWith('/') || /^\s?$/u.test(after) ? '' : ' ';
}

function readEscape(token: string): string {
  const [, code] = /^\\u\{([\da-f]+)\}$/iu.exec(token) ?? [];
  if (code === undefined) return token.slice(1).trim() === '' ? '\n' : token.slice(1);
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : token;
}

/** Functions that print what they are given. */
const ofText = /^#(?:link|emph|strong|text|smallcaps|underline|highlight|su[bp](?:er)?)$/u;

const symbols: Readonly<Record<string, string>> = {
  'dash.em': '—',
  'dash.en': '–',
  hyph: '-',
  'dots.h': '…',
  'quote.l.double': '“',
  'quote.r.double': '”',
  'quote.l.single': '‘',
  'quote.r.single': '’',
  'space.nobreak': '\u00A0',
  section: '§',
  pilcrow: '¶',
};

function readFunction(token: string, before: string, after: string): Reading {
  const [name = ''] = /^#[\w.-]+/u.exec(token) ?? [];
  if (name === '#footnote') return token.endsWith('[') ? openAside : aside;
  if (token.endsWith('[')) return name === '#quote' ? quotationGroup : plainGroup;
  if (name === '#linebreak') return text('\n');
  if (name === '#h') return /\s/u.test(before + after) ? aside : text(' ');
  const symbol = name.startsWith('#sym.') ? symbols[name.slice(5)] : undefined;
  if (symbol !== undefined) return text(symbol);
  const [address] = ofText.test(name)
    ? (/(?<=[(,]\s{0,9})"(?:[^"\\]|\\.)*"/u.exec(token) ?? [])
    : [];
  if (address === undefined) return aside;
  const from = token.indexOf(address) + 1;
  return { kind: 'inner', from, to: from + address.length - 2 };
}
