import { address, type OpaqueGrammar } from './grammar';

/** Org. */
export const org: OpaqueGrammar = {
  prose: [],
  opaque: [
    // Blocks of code; without their end, the rest of the text.
    /^[ \t]{0,40}#\+(?:begin|BEGIN)_(?<orgBlock>src|SRC|example|EXAMPLE|export|EXPORT|comment|COMMENT)\b[^]*?(?:^[ \t]{0,40}#\+(?:end|END)_\k<orgBlock>\b|(?![^]))/,
    /^[ \t]{0,40}:(?:PROPERTIES|LOGBOOK):[ \t]*\r?\n(?:[ \t]{0,40}:(?!END:)[^\n]*\n){0,500}[ \t]{0,40}:END:/,
    // Keywords, except those whose value is prose; comments; fixed-width lines.
    /^[ \t]{0,40}#\+(?!(?:title|subtitle|caption|TITLE|SUBTITLE|CAPTION):)[^\n]*/,
    /^[ \t]{0,40}#(?:[ \t][^\n]*)?$/,
    /^[ \t]{0,40}:(?:[ \t][^\n]*)?$/,
    // Verbatim and code; citations; the target of a link.
    /(?<![^\s({'"*/_+|-])(?:=(?=\S)[^=\n]{1,500}(?:\n[^=\n]{1,500}(?<=\S))?=|~(?=\S)[^~\n]{1,500}(?:\n[^~\n]{1,500}(?<=\S))?~)(?!\w)/,
    /\[cite[^[\]\n]{0,1000}\]/,
    /(?<=\[\[)[^[\]\n]{1,2000}/,
    // LaTeX fragments.
    /\$\$[^$]{1,5000}\$\$|\$(?=[^\s$])[^$\n]{1,1000}(?<=\S)\$(?!\w)/,
    /\\\((?:[^\\]|\\(?![()])[^]){0,2000}\\\)|\\\[(?:[^\\]|\\(?![[\]])[^]){0,5000}\\\]/,
    address,
    /\[fn:[\w-]{1,100}\]/,
  ],
};
