import type { DocumentLanguage } from '../../../markup/language';
import { optional } from '../prose/latexSettings';
import { latexMark, latexQuote, markInBraces } from './latexQuotes';
import { macroAfter } from './markShapes';

/** An apostrophe between two letters is none. */
const characters = /["“”„‟‘‚‛«»‹›]|['’](?![A-Za-z])|(?<![A-Za-z])['’]/;
/** In AsciiDoc a note may follow the closing mark, and its name is none of the text's words. */
const beforeMacro = new RegExp(`['’](?=${macroAfter})`);
const entities =
  /&(?:[lrb]d?quo|sbquo|[lr]squo|quot|apos|[lr]aquo|[lr]saquo|#(?:34|39|171|187|821[6-8]|822[0-2]|8249|8250)|#[xX](?:22|27|[aA][bB]|[bB][bB]|201[89a-eA-E]|2039|203[aA]));/;
/** The same as attributes of AsciiDoc. */
const attributes = /\{(?:[lr][sd]quo|quot|apos)\}/;
const never = /(?!)/;

/** TeX's low marks; two commas by mistake follow a letter. */
const germanMark = /(?<![\p{L}\p{N},]),,(?=[^\s,])/u;

const typstQuote = String.raw`#(?:block)?quote(?:\((?:[^()"[\]]|"[^"\n]{0,500}"|\([^()]{0,500}\)|\[(?:[^[\]]|\[[^[\]]{0,300}\]){0,1000}\]){0,500}\))?\[`;
const htmlQuote = String.raw`<q(?:\s[^<>]{0,1000})?>`;

interface Tokens {
  /** What opens a quotation by a command or a tag. */
  readonly command?: string;
  /** What opens a group that has to be closed before the command. */
  readonly group?: RegExp;
  /** What closes a command or a group. */
  readonly end?: RegExp;
  /** What is no mark though it looks like one. */
  readonly skip?: RegExp;
  readonly marks: readonly RegExp[];
  /** What any of these begins with, beside the marks that are characters; and of several characters. */
  readonly first?: string;
  readonly firstOf?: string;
}

/** How the marks of a language are found. */
export interface InlineTokens {
  /** A character that a token may begin with. Global: it is found fast. */
  readonly first: RegExp;
  /** Sticky: the groups are command, group, end and skip; what is none of them is a mark. */
  readonly token: RegExp;
}

function lexer({
  command = never.source,
  group = never,
  end = never,
  skip = never,
  marks,
  first = '',
  firstOf = never.source,
}: Tokens): InlineTokens {
  const mark = marks.map(({ source }) => source).join('|');
  return {
    first: new RegExp(`["“”„‟'‘’‚‛«»‹›${first}]|${firstOf}`, 'g'),
    token: new RegExp(
      `(${command})|(${group.source})|(${end.source})|${mark}|(${skip.source})`,
      'muy',
    ),
  };
}

const escapedMark = /\\["']/;
const escaped = /\\[^]/;
/** The title of a link is no quotation. */
const markdownLink =
  /\]\([^\s()]{0,1000}[ \t]{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')\)|(?<=^[ \t>]{0,20})\[(?!\^)[^[\]\n]{1,500}\]:[ \t]{1,9}\S{1,1000}[ \t]{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')/;
/** Nor are the values of attributes. */
const asciidocAttributes = /^\[[^\]\n]{1,500}\][ \t]*$|(?<=\w)="[^"\n]{0,500}"/;
/** Nor strings among a function's arguments; what stands in square brackets there is prose. */
const typstArguments =
  /#(?!quote\b)[A-Za-z][\w.-]{0,100}\((?:[^()"[\]]|"(?:[^"\\\n]|\\[^\n]){0,500}"|\([^()[\]]{0,500}\)){0,300}/;
const either = (a: RegExp, b: RegExp) => new RegExp(`${a.source}|${b.source}`);

const endOfQ = /<\/[qQ]\s*>/;

/** What the reader of inline quotations stops at. */
export const inlineTokens: Readonly<Record<DocumentLanguage, InlineTokens>> = {
  markdown: lexer({
    command: htmlQuote,
    end: endOfQ,
    marks: [characters, entities, escapedMark],
    skip: either(escaped, markdownLink),
    first: String.raw`<&\\[\]`,
  }),
  html: lexer({ command: htmlQuote, end: endOfQ, marks: [characters, entities], first: '<&' }),
  latex: lexer({
    command: String.raw`${latexQuote}|\\(?:epigraph|qitem|dictum(?:${optional})?)\s?\{`,
    group: new RegExp(String.raw`(?!${markInBraces})\{`),
    end: /\}/,
    marks: [new RegExp(latexMark), /"[`'<>]/, /``|''|`/, germanMark, /<<|>>/, characters],
    skip: /\\[^A-Za-z]/,
    first: String.raw`\\{}` + '`',
    firstOf: ',,|<<|>>',
  }),
  typst: lexer({
    command: typstQuote,
    group: /\[/,
    end: /\]/,
    marks: [characters, escapedMark],
    skip: either(escaped, typstArguments),
    first: String.raw`\\#[\]`,
  }),
  asciidoc: lexer({
    marks: [/["'](?=`[^`])`|`["']/, characters, beforeMacro, entities, attributes],
    skip: either(escaped, asciidocAttributes),
    first: String.raw`\\&[={` + '`',
  }),
  restructuredtext: lexer({
    marks: [characters, escapedMark],
    skip: escaped,
    first: String.raw`\\`,
  }),
  org: lexer({ marks: [characters] }),
  plaintext: lexer({ marks: [characters] }),
};
