import { address, frontMatter, type OpaqueGrammar } from './grammar';
import { htmlCode, htmlComment, htmlRawElement, htmlTag } from './html';

/**
 * Markdown as CommonMark, Pandoc and Quarto read it. Indented code is not among it: an indented line
 * is as often a paragraph of a list.
 */
export const markdown: OpaqueGrammar = {
  prose: [/\\[!-/:-@[-`{-~]/],
  opaque: [
    frontMatter,
    // Fenced code, which may stand in lists and quotations; without its end, the rest of the text.
    /^[ \t>]{0,40}(?<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*(?:\n[^]*?)??(?:^[ \t>]{0,40}\k<fence>[`~]*[ \t]*$|(?![^]))/,
    // Inline code: as many backticks at its end as at its beginning.
    /(?<!`)(?<ticks>`{1,100})(?!`)(?:[^`\n]|\n(?![ \t]{0,99}\r?\n)|(?<!`)(?!\k<ticks>(?!`))`{1,100}){1,1000}(?<!`)\k<ticks>(?!`)/,
    // Math: $$…$$, and $…$ by Pandoc's rule, by which “$5 and $6” is none.
    /\$\$[^$]{1,5000}\$\$/,
    /\$(?=[^\s$])(?:[^$\\\n]|\\[^\n]|\n(?![ \t]{0,99}\r?\n)){1,1000}(?<=\S)\$(?!\d)/,
    htmlComment,
    htmlRawElement,
    htmlCode,
    // The destination of a link, in the text or at its definition; its title is prose.
    /(?<=\]\()\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^\s()]|\([^\s()]{0,500}\)){1,2000})/,
    /^[ \t>]{0,20}\[(?!\^)[^[\]\n]{1,500}\]:[ \t]{0,9}\S{1,2000}/,
    address,
    htmlTag,
    // Pandoc's citation keys and attributes, Quarto's and Hugo's shortcodes.
    /(?<![\w@])-?@(?:\{[^{}\s]{1,500}\}|\w(?:[:.#$%&+?<>~/-]?\w){0,200})/,
    /\{(?:[#.=:%][^{}\n]{0,500}|\{[<%][^{}\n]{0,500}\})\}/,
  ],
};
