// How each document language writes what the snippets insert.
import { plainText, type RichText } from '../../src/core/cite/richText';
import { inParentheses, withFinalPeriod } from '../../src/core/cite/punctuation';
import type { CitationStyle } from '../../src/core/cite/styles';
import type { Markup } from '../../src/core/markup/markup';
import { markups } from '../../src/core/markup/markups';

export interface SnippetLanguage {
  /** Name of the file in `snippets/`, without its ending. */
  readonly file: string;
  readonly escape: (text: string) => string;
  /** A citation that can stand anywhere in a sentence. */
  readonly citation: (core: RichText, style: CitationStyle) => string;
  /** In snippet syntax: 1 the words, 2 who says them, 3 in which work, 4 in which paragraph. */
  readonly blockQuotation: readonly string[];
}

const WORDS = '${1:${TM_SELECTED_TEXT:The exact words.}}';
const ATTRIBUTION = '${2:Speaker}, ${3:work}, para. ${4:1}';

const inBrackets = (markup: Pick<Markup, 'richText'>) => (core: RichText) =>
  markup.richText(inParentheses(core));

const inNote =
  (markup: Pick<Markup, 'richText'>, before: string, after: string) =>
  (core: RichText, style: CitationStyle) =>
    `${before}${markup.richText(withFinalPeriod(core, style))}${after}`;

/** For a language that the core does not write: titles and citations happen to need no escaping. */
function unreserved(language: string, reserved: RegExp): Pick<Markup, 'escape' | 'richText'> {
  const escape = (text: string): string => {
    if (reserved.test(text)) throw new Error(`${language} reserves a character of “${text}”`);
    return text;
  };
  return { escape, richText: (runs) => escape(plainText(runs)) };
}

const asciidoc = unreserved('AsciiDoc', /[*_`#^~+|{}[\]<>\\]|--|\((?:C|R|TM)\)/);
const restructuredText = unreserved('reStructuredText', /[*`|\\]|_(?!\w)/);
// A slash opens italics only where a word begins; those of an address are inside it.
const org = unreserved('Org', /[*=~+{}[\]\\]|(?<![\w:/])[/_]|[/_](?![\w/])/);

export const snippetLanguages: readonly SnippetLanguage[] = [
  {
    file: 'markdown',
    escape: markups.markdown.escape,
    citation: inBrackets(markups.markdown),
    blockQuotation: [`> ${WORDS}`, '>', `> — ${ATTRIBUTION}`],
  },
  {
    // Pandoc's inline notes, which Quarto and R Markdown share.
    file: 'quarto',
    escape: markups.markdown.escape,
    citation: inNote(markups.markdown, '^[', ']'),
    blockQuotation: [`> ${WORDS}`, '>', `> — ${ATTRIBUTION}`],
  },
  {
    file: 'latex',
    escape: markups.latex.escape,
    citation: inNote(markups.latex, '\\footnote{', '}'),
    blockQuotation: [
      '\\\\begin{quote\\}',
      `\t${WORDS}`,
      '',
      '\t\\\\hfill --- ${2:Speaker}, ${3:work}, para.~${4:1}',
      '\\\\end{quote\\}',
    ],
  },
  {
    file: 'typst',
    escape: markups.typst.escape,
    citation: inNote(markups.typst, '#footnote[', ']'),
    blockQuotation: [
      '#quote(block: true, attribution: [${2:Speaker}, ${3:work}, para.~${4:1}])[',
      `\t${WORDS}`,
      ']',
    ],
  },
  {
    file: 'html',
    escape: markups.html.escape,
    citation: inBrackets(markups.html),
    blockQuotation: [
      '<figure>',
      '\t<blockquote>',
      `\t\t<p>${WORDS}</p>`,
      '\t</blockquote>',
      `\t<figcaption>— ${ATTRIBUTION}</figcaption>`,
      '</figure>',
    ],
  },
  {
    file: 'plaintext',
    escape: markups.plaintext.escape,
    citation: inBrackets(markups.plaintext),
    blockQuotation: [`    ${WORDS}`, '', `    — ${ATTRIBUTION}`],
  },
  {
    file: 'asciidoc',
    escape: asciidoc.escape,
    citation: inNote(asciidoc, 'footnote:[', ']'),
    blockQuotation: ['[quote, "${2:Speaker}", "${3:work}, para. ${4:1}"]', '____', WORDS, '____'],
  },
  {
    file: 'restructuredtext',
    escape: restructuredText.escape,
    citation: inBrackets(restructuredText),
    blockQuotation: [`    ${WORDS}`, '', `    -- ${ATTRIBUTION}`],
  },
  {
    file: 'org',
    escape: org.escape,
    citation: inNote(org, '[fn:: ', ']'),
    blockQuotation: ['#+begin_quote', WORDS, '', `--- ${ATTRIBUTION}`, '#+end_quote'],
  },
];
