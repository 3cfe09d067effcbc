import { readEntity } from './entities';
import { blockTags, isBlockTags, readTag, tag } from './html';
import {
  aside,
  emphasis,
  emphasisOfWords,
  inner,
  openAside,
  readLineEnds,
  squareBrackets,
  text,
  tokens,
  type ProseGrammar,
} from './proseGrammar';

/** What ends a link, an image or a span with attributes. */
const linkEnd =
  /\](?:\((?:[^()]|\([^()]{0,500}\)){0,1500}\)(?:\{[^{}\n]{0,300}\})?|\{[.#][^{}\n]{0,300}\}|\[(?![sS][iI][cC]\])\w[\w .:-]{0,200}\])?/;

/** CommonMark, with what Pandoc and Quarto add. */
export const markdown: ProseGrammar = {
  token: tokens(
    blockTags,
    // Line ends with the markers of quoted lines.
    /(?:\\?\r?\n[ \t>]*)+/,
    /\\[!-/:-@[-`{-~ ]/,
    /(?<ticks>`{1,20})(?!`)[^]{1,1000}?(?<!`)\k<ticks>(?!`)/,
    /\$\$[^$]{1,3000}\$\$|\$(?=[^\s$])[^$\n]{1,1000}(?<=\S)\$(?!\d)/,
    tag,
    /<[a-z][a-z\d+.-]{1,30}:[^\s<>]{0,2000}>/,
    /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|\w{2,8});/,
    /\[\^[^\]\s]{1,100}\]|\^\[|!\[/,
    // Citations by key.
    /\[(?:[^[\]]{0,300}?[ ;])?-?@[\w{][^[\]]{0,500}\]/,
    /(?<![\w@])-?@(?:\{[^{}\s]{1,300}\}|\w[\w:.#$%&+?<>~/-]{0,200}\d\w{0,50})/,
    /\{(?:[#.=:%][^{}\n]{0,500}|\{[<%][^{}\n]{0,500}\})\}/,
    /\[/,
    linkEnd,
    /\*{1,100}|_{1,100}|~~/,
  ),
  read(token, before, after) {
    if (isBlockTags(token)) return text('\n\n');
    if (/^\\?\r?\n/u.test(token)) return readLineEnds(token);
    switch (token.charAt(0)) {
      case '\\':
        return text(token === '\\ ' ? '\u00A0' : token.slice(1));
      case '`':
        return inner(token, /^`+/u.exec(token)?.[0].length ?? 1);
      case '$':
        return inner(token, token.startsWith('$$') ? 2 : 1);
      case '<':
        return /^<[a-z][a-z\d+.-]*:/iu.test(token) ? inner(token, 1) : readTag(token);
      case '&':
        return text(readEntity(token));
      case '[':
        return token === '[' ? squareBrackets : aside;
      case '^':
      case '!':
        return openAside;
      case ']':
        return { kind: 'close', isMarkup: token !== ']' };
      case '*':
        return emphasis(before, after);
      case '_':
        return emphasisOfWords(before, after);
      case '~':
        return emphasis(before, after);
      case '{':
        return text('');
      default:
        return aside;
    }
  },
};
