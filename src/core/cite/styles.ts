export type StyleId =
  | 'chicago-fullnote-bibliography'
  | 'chicago-author-date'
  | 'apa'
  | 'modern-language-association'
  | 'bluebook-law-review'
  | 'oscola';

/** A citation style, and what its manual asks of a quotation beyond the citation itself. */
export interface CitationStyle {
  /** CSL's name of a bundled style (a `StyleId`), or the address of a `.csl` file. */
  readonly id: string;
  /** As a writer knows it. */
  readonly title: string;
  /** Other names that `findStyle` accepts. */
  readonly aliases: readonly string[];
  /** Whether citations stand in notes or in the running text. */
  readonly class: 'note' | 'in-text';
  /** The locale of the style's own words and dates: a language tag such as `en-US`, `de` or `de-AT`. */
  readonly locale: string;
  /** Whether a comma or period goes within closing quotation marks, as in American usage (Chicago 6.9). */
  readonly punctuationInQuote: boolean;
  /** The marks of an inline quotation; the other kind goes round a quotation within it. */
  readonly quotationMarks: 'double-first' | 'single-first';
  /** From this many words on, a quotation is set as a block. */
  readonly blockQuotationWords: number;
  /** What stands for words left out in the middle of a sentence, with the space about it. */
  readonly ellipsis: string;
  /** How the work where words were read follows the work whose words they are. */
  readonly quotedIn: QuotedIn;
}

/** A style that ships. */
export interface BundledStyle extends CitationStyle {
  readonly id: StyleId;
  readonly locale: 'en-US' | 'en-GB';
}

export interface QuotedIn {
  /** "quoted in" or what the manual has for it. */
  readonly words: string;
  readonly italic?: boolean;
  /** `Work (quoted in Other work)` rather than `Work, quoted in Other work`. */
  readonly bracketed?: boolean;
  /** The work that was read comes first, and the other after this word in brackets: `Other work (quoting Work)`. */
  readonly parenthetical?: string;
}

/** The bundled styles, in the order in which they are offered; the first is the default. */
export const citationStyles: readonly [BundledStyle, ...BundledStyle[]] = [
  {
    id: 'chicago-fullnote-bibliography',
    title: 'Chicago, 17th edition (full note)',
    aliases: ['chicago', 'chicago-note', 'chicago-notes', 'chicago-fullnote'],
    class: 'note',
    locale: 'en-US',
    punctuationInQuote: true,
    quotationMarks: 'double-first', // 13.30
    blockQuotationWords: 100, // 13.10: a hundred words or more
    ellipsis: ' . . . ', // 13.50
    quotedIn: { words: 'quoted in' }, // 14.260
  },
  {
    id: 'chicago-author-date',
    title: 'Chicago, 17th edition (author-date)',
    aliases: ['author-date'],
    class: 'in-text',
    locale: 'en-US',
    punctuationInQuote: true,
    quotationMarks: 'double-first', // 13.30
    blockQuotationWords: 100, // 13.10
    ellipsis: ' . . . ', // 13.50
    quotedIn: { words: 'quoted in' }, // 15.56
  },
  {
    id: 'apa',
    title: 'APA, 7th edition',
    aliases: ['apa-7', 'apa7'],
    class: 'in-text',
    locale: 'en-US',
    punctuationInQuote: true,
    quotationMarks: 'double-first', // 8.26
    blockQuotationWords: 40, // 8.27: forty words or more
    ellipsis: ' . . . ', // 8.31
    quotedIn: { words: 'as cited in' }, // 8.6
  },
  {
    id: 'modern-language-association',
    title: 'MLA, 9th edition',
    aliases: ['mla', 'mla-9', 'mla9'],
    class: 'in-text',
    locale: 'en-US',
    punctuationInQuote: true,
    quotationMarks: 'double-first', // 6.34
    // 6.35: more than four lines of the writer's text, which are fifty to sixty words.
    blockQuotationWords: 60,
    ellipsis: ' . . . ', // 6.58
    quotedIn: { words: 'qtd. in' }, // 6.77
  },
  {
    id: 'bluebook-law-review',
    title: 'Bluebook (law review)',
    aliases: ['bluebook'],
    class: 'note',
    locale: 'en-US',
    punctuationInQuote: true,
    quotationMarks: 'double-first', // rule 5.1
    blockQuotationWords: 50, // rule 5.1(a): fifty words or more
    ellipsis: ' . . . ', // rule 5.3
    // Rules 1.5(b) and 10.6.3: what was read, and in brackets what it quotes. Before a key, which
    // cannot have brackets after it everywhere, the phrase of rule 1.6, in italics.
    quotedIn: { words: 'quoted in', italic: true, parenthetical: 'quoting' },
  },
  {
    id: 'oscola',
    title: 'OSCOLA, 4th edition',
    aliases: ['oscola-4', 'oscola4'],
    class: 'note',
    locale: 'en-GB',
    punctuationInQuote: false,
    quotationMarks: 'single-first', // 1.5
    // 1.5: longer than three lines, which are about forty words.
    blockQuotationWords: 40,
    ellipsis: ' … ', // 1.5
    // The Oxford Law Faculty's answers on OSCOLA: "as cited in", within brackets.
    quotedIn: { words: 'as cited in', bracketed: true },
  },
];

/** The style of that CSL name or alias, in any letter case; `undefined` when there is none. */
export function findStyle(name: string): BundledStyle | undefined {
  const wanted = name.trim().toLowerCase();
  return citationStyles.find((style) => style.id === wanted || style.aliases.includes(wanted));
}
