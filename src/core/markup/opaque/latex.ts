import { address, type OpaqueGrammar } from './grammar';

/** LaTeX. A command's name is opaque, and of its arguments those that hold no prose. */
export const latex: OpaqueGrammar = {
  prose: [/\\[^A-Za-z@([]/],
  opaque: [
    /%[^\n]*/,
    // What is passed over; without its end, the rest of the text, as after the document's own end.
    /\\iffalse(?![A-Za-z@])[^]*?(?:\\(?:fi|else)(?![A-Za-z@])|(?![^]))/,
    /\\end\{document\}[^]*/,
    // What a command or an environment is to do.
    /\\(?:(?:re)?new|provide)(?:command|environment)\*?(?:\\[A-Za-z@]+|\{[^{}]{1,50}\})(?:\[[^[\]]{0,99}\]){0,2}(?:\s{0,9}\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,500}\}){0,1500}\}){1,2}/,
    // Code and math environments; without their end, the rest of the text.
    /\\begin\{(?<environment>(?:[vV]erbatim|lstlisting|minted|comment|filecontents|math|displaymath|equation|align|alignat|flalign|gather|multline|eqnarray|tikzpicture)\*?)\}[^]*?(?:\\end\{\k<environment>\}|(?![^]))/,
    /\\(?:verb|lstinline)\*?(?<delimiter>[^A-Za-z\s*{[])[^\n]{0,500}?\k<delimiter>/,
    /\\(?:lstinline|mintinline|texttt|ensuremath)\b(?:\[[^[\]\n]{0,500}\])?(?:\{[^{}\n]{0,1000}\}){1,2}/,
    // Math; none of it goes over a blank line.
    /\$\$[^$]{1,5000}\$\$/,
    /\$(?:[^$\\\n]|\\[^]|\n(?![ \t]{0,99}\r?\n)){1,2000}\$/,
    /\\\((?:[^\\]|\\(?![()])[^]){0,2000}\\\)/,
    /\\\[(?:[^\\]|\\(?![[\]])[^]){0,5000}\\\]/,
    // Addresses, files, keys and labels: what is in the first braces.
    /\\(?:url|href|path|nolinkurl|hyperref|input|include|includegraphics|bibliography|addbibresource|usepackage|documentclass|bibitem|label|[A-Za-z]{0,9}ref|nocite|begin|end|gls|pagestyle)\b\*?(?:\[[^[\]\n]{0,500}\]){0,3}\{[^{}]{0,2000}\}/,
    // Citation commands, with the notes in their brackets: \footcite[see][3]{key}.
    /\\[A-Za-z]{0,20}[cC]ite[A-Za-z]{0,20}\*?(?:\([^()\n]{0,500}\)){0,2}(?:\[[^[\]\n]{0,500}\]){0,2}\{[^{}]{0,2000}\}/,
    /\\[A-Za-z@]+\*?/,
    address,
  ],
};
