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

/** The arguments of a function, with strings, brackets and one more level of parentheses. */
const given = String.raw`\((?:[^()"]|"(?:[^"\\\n]|\\[^\n]){0,1000}"|\((?:[^()"]|"[^"\n]{0,1000}"){0,300}\)){0,500}\)`;

export const typst: ProseGrammar = {
  token: tokens(
    lineEnds,
    /\\u\{[\dA-Fa-f]{1,6}\}|\\[^]/,
    /\bhttps?:\/\/[^\s<>"“”{}|\\^`[\]]+(?<![.,;:!?'’])/,
    /[ \t]{0,99}\/\/[^\n]*|\/\*[^]{0,3000}?\*\//,
    /(?<raw>`{1,20})(?!`)[^]{1,2000}?(?<!`)\k<raw>(?!`)/,
    /\$(?:[^$\\]|\\[^]){1,2000}\$/,
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
        return readFunction(token);
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
        return token.includes('\n') ? readLineEnds(token) : text('');
    }
  },
};

function readEscape(token: string): string {
  const [, code] = /^\\u\{([\da-f]+)\}$/iu.exec(token) ?? [];
  if (code === undefined) return token.slice(1).trim() === '' ? '\n' : token.slice(1);
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : token;
}

function readFunction(token: string): Reading {
  const [name = ''] = /^#[\w.-]+/u.exec(token) ?? [];
  if (name === '#footnote') return token.endsWith('[') ? openAside : aside;
  if (token.endsWith('[')) return name === '#quote' ? quotationGroup : plainGroup;
  if (name === '#linebreak') return text('\n');
  if (name === '#h') return text(' ');
  const [address] = name === '#link' ? (/"[^"]*"/u.exec(token) ?? []) : [];
  if (address === undefined) return aside;
  const from = token.indexOf(address) + 1;
  return { kind: 'inner', from, to: from + address.length - 2 };
}
