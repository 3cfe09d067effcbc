import { readEntity } from './entities';
import {
  aside,
  inner,
  lineEnds,
  openAside,
  readLineEnds,
  squareBrackets,
  text,
  tokens,
  type ProseGrammar,
} from './proseGrammar';

export const org: ProseGrammar = {
  token: tokens(
    /\\\\[ \t]{0,9}(?=\r?\n)/,
    lineEnds,
    /@@comment:[^@\n]{0,500}@@|@@[a-z]{1,20}:[^@\n]{0,500}@@/,
    /\\[A-Za-z]{2,12}(?:\{\}|(?![A-Za-z]))/,
    /\[fn:[\w-]{1,100}\]|\[fn:[\w-]{0,100}:/,
    /\[cite(?:\/[\w/-]{1,50})?:[^[\]]{0,1000}\]/,
    /\[\[[^[\]\n]{1,1000}\]\[|\[\[[^[\]\n]{1,1000}\]\]/,
    /(?<![^\s({'"-])(?:=(?=\S)[^=\n]{1,500}=|~(?=\S)[^~\n]{1,500}~)(?!\w)/,
    /\$(?=[^\s$])[^$\n]{1,1000}(?<=\S)\$(?!\w)/,
    /[[\]]|[*/_+]/,
  ),
  read(token, before, after) {
    if (token.startsWith('\\\\')) return text('');
    switch (token.charAt(0)) {
      case '@':
        return text('');
      case '\\':
        return text(readName(token));
      case '[':
        if (token === '[') return squareBrackets;
        if (/^\[fn:.*:$/u.test(token)) return openAside;
        if (/^\[(?:fn|cite)/u.test(token)) return aside;
        return token.endsWith(']]')
          ? inner(token, 2)
          : { kind: 'open', text: '', close: '', levels: 2 };
      case ']':
        return { kind: 'close' };
      case '=':
      case '~':
      case '$':
        return inner(token, 1);
      case '*':
      case '/':
      case '_':
      case '+':
        return {
          kind: 'emphasis',
          opens: /[\s\-–—'"“‘({*/_+]|^$/u.test(before) && /\S/u.test(after),
          closes: /\S/u.test(before) && /[\s\-–—.,:;!?'"”’)}\\[*/_+]|^$/u.test(after),
        };
      default:
        return readLineEnds(token);
    }
  },
};

const names: Readonly<Record<string, string>> = { slash: '/', plus: '+', dots: '…' };

/** Org's entities are mostly those of HTML. */
function readName(token: string): string {
  const name = token.slice(1).replace('{}', '');
  const entity = `&${name};`;
  const character = names[name] ?? readEntity(entity);
  return character === entity ? token : character;
}
