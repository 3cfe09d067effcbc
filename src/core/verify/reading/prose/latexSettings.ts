/** What stands in braces after a command, with one more level of them. A pattern's source, as are the others here. */
export const argument = String.raw`\{(?:[^{}]|\{[^{}]{0,300}\}){0,1000}\}`;
/** What stands in square brackets, which in braces may hold more of them: `[{\cite[3]{key}}]`. */
export const optional = String.raw`\[(?:[^[\]{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,500}\]`;

/** The end of a line, with how much room is below it. In a poem `\\!` ends a stanza. */
export const lineBreak = String.raw`\\\\[*!]?(?:\[[^[\]\n]{0,20}\])?`;

/**
 * Commands whose first arguments hold no text: one in the first row, two in the second. What follows these
 * is printed: `\textcolor{red}{words}`.
 */
const byArguments = [
  '[hv]space|linespread|setstretch|(?:page|text)?color|[hv]?phantom|font(?:family|series|shape|encoding|spec)|selectlanguage|foreignlanguage|enlargethispage|[nN]eedspace|includegraphics|label|index|tikzmark|(?:raise|par|color|scale|rotate)box|href|hyper(?:link|target)',
  'setlength|addtolength|(?:set|addto)counter|fontsize|rule|(?:fcolor|resize)box|multicolumn|renewcommand',
].map(
  (names, index) => String.raw`\\(?:${names})\*?(?:(?:${optional}){0,2}${argument}){${index + 1}}`,
);

const length = String.raw`[ \t]?-?(?:[\d.,]{1,9}[ \t]?(?:[a-z]{2,5}\b|\\[A-Za-z]{1,30})?|\\[A-Za-z]{1,30})`;
/** TeX's own way: `\parindent=0pt`, `\vskip 1em plus 1fill`. */
const primitive = String.raw`\\(?:[hv]skip|kern|(?:par|baseline|left|right|parfill)skip|parindent|looseness|[a-z]{0,8}penalty)[ \t]?=?${length}(?:[ \t](?:plus|minus)${length}){0,2}[ \t]?`;

/** What sets something up, or makes room, with its arguments: none of it is text. */
export const setting = `(?:${[...byArguments, primitive].join('|')})`;

const environment = String.raw`(?:(?:(?:single|onehalf|double)spac(?:e|ing)|center|flushleft|small|footnotesize|itshape|english|german|french)\*?\}|(?:spacing|minipage|otherlanguage|adjustwidth|multicols)\*?\}(?:${optional}){0,3}(?:${argument}){0,2})`;

/** The beginning of an environment that only sets how its text looks, or in which language it is. */
export const settingBegin = String.raw`\\begin\{${environment}`;

/** Commands without arguments that only set something: they print nothing. */
export const declaration = String.raw`\\(?:(?:no)?indent|par|centering|justifying|ragged(?:right|left)|(?:script|footnote|normal)size|tiny|small|[lL]arge|LARGE|[hH]uge|(?:it|up|sl|sc)shape|(?:bf|md)series|(?:rm|sf|tt)family|normalfont|em|it|bf|rm|sf|tt|(?:[sS]ingle|[oO]nehalf|[dD]ouble)[sS]pacing|selectfont|relax|leavevmode|ignorespaces|unskip|strut|null|[hv]fill?|(?:small|med|big)skip|(?:no)?(?:page|line)break|newline|newpage|sloppy|phantomsection|q?quad|(?:neg)?thinspace|enspace|pause)(?![A-Za-z@])\*?(?:\[\d\])?`;

/** Commands that write notes, of whatever package; with those that are at the side. */
export const latexNote =
  '(?:[A-Z]?(?:mp|bl|table|side)?foot|end|side|page|par|margin)note(?:text)?[A-Z]?|marginpar';
