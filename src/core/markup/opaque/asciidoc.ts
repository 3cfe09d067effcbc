import { address, frontMatter, type OpaqueGrammar } from './grammar';

/** AsciiDoc. */
export const asciidoc: OpaqueGrammar = {
  prose: [/\\[`$+<:[]/],
  opaque: [
    frontMatter,
    // A delimited block of code or comment, at the beginning, after a blank line, a title or
    // attributes (or it would underline a heading, which slashes do not); without its end, the rest
    // of the text.
    /(?:^(?=\/)|(?<=(?<![^])|\n\r?\n|\]\r?\n|\n\.[^\n]{1,200}\n))(?<block>-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,})[^\n]*(?:\n[^]*?)??(?:^\k<block>[ \t]*$|(?![^]))/,
    /^\/\/[^\n]*/,
    /^:!?\w[\w-]{0,100}!?:[^\n]*/,
    // Macros: their target, and the whole of those that hold no prose.
    /\b(?:stem|latexmath|asciimath|pass|cite|citenp|bibliography):{1,2}[^\s[\]]{0,500}\[[^[\]\n]{0,2000}\]/,
    /\b(?:link|xref|image|include|video|audio|kbd|anchor):{1,2}[^\s[\]]{1,2000}/,
    address,
    /<<[^<>,\n]{1,500}/,
    /\[\[[^[\]\n]{1,500}\]\]|\[#[^[\]\n]{1,500}\]/,
    // Monospace and passthrough.
    /(?<![\w`])`(?=[^\s`])[^`\n]{1,1000}`(?![\w`])/,
    /(?<![\w+])\+(?=[^\s+])[^+\n]{1,1000}\+(?![\w+])/,
    /\$\$[^$\n]{1,1000}\$\$/,
  ],
};
