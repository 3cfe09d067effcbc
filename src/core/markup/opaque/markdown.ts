import { address, frontMatter, type OpaqueGrammar } from './grammar';
import { htmlCode, htmlComment, htmlRawElement, htmlTag } from './html';

/** What begins the item of a list, a definition or a note, whose further paragraphs are indented. */
const item = /[-*+:~][ \t]|\(?[\w@#]{1,9}[.)][ \t]|\[\^|[ \t\r\n]/;
/** A blank line, and before it a paragraph none of whose lines is indented or of a list. */
const afterParagraph = new RegExp(
  String.raw`(?<=(?:(?<![^])|\n[ \t]{0,20}\r?\n)(?:^(?!${item.source})[^\n]{1,2000}\n){1,60}(?:[ \t]{0,20}\r?\n){1,3})`,
);
/** Code by indentation; an indented line after the item of a list is a paragraph of that. */
const indentedCode = new RegExp(
  String.raw`^(?=(?: {4}|\t)[ \t]{0,99}[^\s])${afterParagraph.source}[^\n]*(?:(?:\n[ \t]{0,99}\r?){0,5}\n(?: {4}|\t)[^\n]*)*`,
);

/** Markdown as CommonMark, Pandoc and Quarto read it. */
export const markdown: OpaqueGrammar = {
  prose: [/\\[!-/:-@[-`{-~]/],
  opaque: [
    frontMatter,
    // Fenced code, which may stand in lists and quotations; without its end, the rest of the text.
    /^[ \t>]{0,40}(?<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*(?:\n[^]*?)??(?:^[ \t>]{0,40}\k<fence>[`~]*[ \t]*$|(?![^]))/,
    indentedCode,
    // Inline code: as many backticks at its end as at its beginning.
    /(?<!`)(?<ticks>`{1,100})(?!`)(?:[^`\n]|\n(?![ \t]{0,99}\r?\n)|(?<!`)(?!\k<ticks>(?!`))`{1,100}){1,1000}(?<!`)\k<ticks>(?!`)/,
    // Math: $$…$$, and $…$ by Pandoc's rule, by which “$5 and $6” is none.
    /\$\$[^$]{1,5000}\$\$/,
    /\$(?=[^\s$])(?:[^$\\\n]|\\[^\n]|\n(?![ \t]{0,99}\r?\n)){1,1000}(?<=\S)\$(?!\d)/,
    htmlComment,
    htmlRawElement,
    htmlCode,
    // The destination of a link, in the text or at its definition, with its title.
    /(?<=\]\()\s{0,9}(?:<[^<>\n]{0,2000}>|(?:[^\s()]|\([^\s()]{0,500}\)){1,2000})(?:\s{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')(?=\s{0,9}\)))?/,
    /^[ \t>]{0,20}\[(?!\^)[^[\]\n]{1,500}\]:[ \t]{0,9}\S{1,2000}(?:[ \t]{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')(?=[ \t]{0,9}\r?$))?/,
    address,
    htmlTag,
    // Pandoc's citation keys and attributes, Quarto's and Hugo's shortcodes.
    /(?<![\w@])-?@(?:\{[^{}\s]{1,500}\}|\w(?:[:.#$%&+?<>~/-]?\w){0,200})/,
    /\{(?:[#.=:%][^{}\n]{0,500}|\{[<%][^{}\n]{0,500}\})\}/,
  ],
};
