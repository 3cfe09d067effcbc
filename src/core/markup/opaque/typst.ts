import { address, type OpaqueGrammar } from './grammar';

/** Typst. A function's name is opaque, and the arguments of those that take no prose. */
export const typst: OpaqueGrammar = {
  prose: [/\\[^\s]/],
  opaque: [
    address,
    /\/\/[^\n]*/,
    /\/\*[^]*?(?:\*\/|(?![^]))/,
    // Raw text: three backticks and more may hold anything, one holds no backtick.
    /(?<raw>`{3,})[^]*?(?:\k<raw>|(?![^]))/,
    /`[^`]{0,2000}`/,
    /\$(?:[^$\\]|\\[^]){0,5000}\$/,
    /#(?:import|include|let|set|show)\b[^\n]*/,
    /#(?:link|cite|ref|label|image|bibliography|raw)\((?:[^()"]|"(?:[^"\\]|\\[^]){0,2000}"){0,500}\)/,
    /#[A-Za-z][\w.-]*/,
    // Labels and references to them, which are citations too.
    /<[A-Za-z_][\w:.-]{0,200}>/,
    /(?<!\w)@[A-Za-z_](?:[:.-]?\w){0,200}/,
  ],
};
