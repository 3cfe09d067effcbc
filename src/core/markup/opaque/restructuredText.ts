import { address, type OpaqueGrammar } from './grammar';

/** reStructuredText. */
export const restructuredText: OpaqueGrammar = {
  prose: [/\\[^\s]/],
  opaque: [
    // Directives and comments that hold no prose, with the indented lines that are theirs. What
    // begins with a name and `::` is a directive, with `[` a footnote, and both may hold prose.
    /^(?<dent>[ \t]{0,20})\.\.[ \t]+(?:code|code-block|sourcecode|literalinclude|highlight|math|raw|include|image|_[^:\n]{1,200}:(?!:)|(?![\w-]{1,100}::|\[|\|)(?=\S))[^\n]*(?:\n\k<dent>[ \t]+[^\n]*|\n(?=\r?\n\k<dent>[ \t]))*/,
    // A literal block: what is indented after `::` at the end of a line.
    /::[ \t]*\r?\n[ \t]*\r?\n[ \t]+[^\n]*(?:\n[ \t]+[^\n]*|\n(?=\r?\n[ \t]))*/,
    // The name of a directive, and its options.
    /^[ \t]{0,20}\.\.[ \t]+[\w-]{1,100}::|^[ \t]{1,20}:[\w-]{1,100}:/,
    // Inline literals, roles with their text, and the target in `text <target>`_.
    /``[^`\n]{1,1000}``/,
    /:[A-Za-z][\w:+.-]{0,100}:`[^`]{1,1000}`/,
    address,
    /<[^<>\s][^<>\n]{0,1000}>(?=`_)/,
    /\|[^\s|][^|\n]{0,200}\|/,
  ],
};
