import { lateAlternation } from '../text/lateAlternation';
import type { RichText, TextRun } from '../cite/richText';
import type { Locator } from '../csl/item';
import { formatLocator, isReadLabel, locatorText } from './locatorText';
import { writeRuns, type RunContext } from './writeRuns';
import { withCitation, type KeyedCitation, type Markup } from './markup';
import { notesApart } from './notes/apart';
import { enclosedNotes } from './notes/enclosed';
import { notesTogether } from './notes/notesTogether';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** Org: quotation marks as characters, `#+begin_quote`, `[fn:1]`; citations written out. */
export const org: Markup = {
  name: 'org',
  title: 'Org, citation written out',
  escape: escapeOrg,
  unescaping: {
    pattern: /@@comment:@@|\\(?:dollar|slash|plus|amp|lt)\{\}/gu,
    replace: (match) => entityCharacters.get(match) ?? '',
  },
  quoteMarks: unicodeQuoteMarks,
  richText: writeOrg,
  block: (paragraphs, citation) =>
    `#+begin_quote\n${withCitation(paragraphs, citation).join('\n\n')}\n#+end_quote`,
  note: (content, label) => ({ marker: `[fn:${label}]`, definition: `[fn:${label}] ${content}` }),
  notes: 'with-note-styles',
  noteNumbers: /\[fn:(\d{1,9})\]/gu,
  definitionLine: /^\[fn:[\w-]+\]/u,
  notesIn: notesTogether(
    notesApart('org', {
      marker: /\[fn:([\w-]{1,100})\]/gu,
      definition: /^\[fn:([\w-]{1,100})\][ \t]*/u,
      goesOn: (line, blankLines) => blankLines < 2 && !/^\*+ /u.test(line),
    }),
    // `[fn:: …]`, `[fn:name: …]`.
    enclosedNotes('org', {
      opener: /\[fn:[\w-]{0,100}:[ \t]*/u,
      open: /\[/u,
      close: /\]/u,
      barrier: /\n[ \t]*\r?\n/u,
    }),
  ),
};

/** Org with citations by key, `[cite:@key para. 4]`. */
export const orgCite: Markup = {
  ...org,
  name: 'org-cite',
  title: 'Org, citation by key',
  keyed: ({ key, locator, leadIn }) => {
    const prefix = leadIn ? `${inCitation(leadIn)} ` : '';
    const suffix = locator ? ` ${inCitation([{ text: writeLocator(locator) }])}` : '';
    return ` [cite:${prefix}@${writeKey(key)}${suffix}]`;
  },
};

/**
 * An inline comment that is empty: it prints nothing, and what it parts is no markup. Org's manual
 * has the zero-width space for this, which would be one more character in the quoted words.
 */
const nothing = '@@comment:@@';

const entities: Readonly<Record<string, string>> = {
  $: '\\dollar{}',
  '/': '\\slash{}',
  '+': '\\plus{}',
  '&': '\\amp{}',
  '<': '\\lt{}',
};
const entityCharacters = new Map(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);

/** What Org would read as markup, in the order in which it is looked for at each place. */
const reserved = () => [
  // An address is a link, in which nothing else is looked for, but not everywhere for all readers: one
  // that would have to be escaped is none.
  /(?<address>\b[Hh]ttp(?=s?:\/\/\S{0,1000}[\\^_$<{@*=~+]))/u,
  // What could end emphasis does so no more before a comment; then nothing begins it either. A slash is
  // kept from both, for citations have slashes of their own. An underscore is also a subscript.
  /(?<after>(?<!\s)[*=~](?![\p{L}\p{N}])|_)/u,
  /(?<entity>(?<![^\s\-–—'"({*_=~+])\/(?=\S)|(?<!\s)[/+](?![\p{L}\p{N}/])|(?<=^[ \t]*)\+|[$<]|&(?=#?\w))/u,
  // Entities, superscripts, links, notes, citations, dates, macros, snippets, dashes, ellipses.
  /(?<other>[\\^]|\[(?=\[|fn:|cite|\d|%)|\{(?=\{)|@(?=@)|-(?=-)|\.(?=\.)|(?<=\b(?:src_|call_)\S{0,100})[[{(])/u,
];

/** Headlines, lists, comments, tables and keywords, where a line begins. */
const reservedAtStart = () =>
  /(?<line>(?<=^[ \t]*)(?:[*:#|%-]|(?:\d{1,9}|\p{L})[.)](?=\s|$)|(?:CLOCK|SCHEDULED|DEADLINE|CLOSED):))/u;

const inLine = lateAlternation(reserved);
const anywhere = lateAlternation(() => [reservedAtStart(), ...reserved()]);

function escapeOrg(text: string): string {
  return escapeBy(anywhere(), text);
}

function escapeBy(pattern: RegExp, text: string): string {
  return text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const { entity, line } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (entity !== undefined) return entities[match] ?? match;
    // What begins a line may be something within one too.
    return line === undefined
      ? match + nothing
      : nothing + match + (match.length === 1 ? nothing : '');
  });
}

function writeOrg(runs: RichText): string {
  return writeRuns(runs, writeRun);
}

/** Emphasis stands between white space or punctuation. */
function writeRun(
  { text, italic, bold, superscript, href }: TextRun,
  { before, after, isStart }: RunContext,
): string {
  if (href !== undefined && href === text && /^https?:[^\s<>[\]]*[\w/]$/iu.test(href)) return href;
  const line = text.replace(/\s*\n\s*/gu, ' ');
  const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  const escaped = escapeBy(isStart ? anywhere() : inLine(), words);
  if (superscript && words !== '') return `${space}^{${escaped}}${end}`;
  const mark = `${bold ? '*' : ''}${italic ? '/' : ''}`;
  if (words === '' || mark === '') return `${space}${escaped}${end}`;
  // Where it would need a zero-width space to be read as emphasis, plain words are more exact.
  const begins = space !== '' || /[\s\-–—'"({]/u.test(before);
  const ends = end !== '' || /[\s\-–—.,:!?;'")}\\[]/u.test(after);
  if (!begins || !ends) return `${space}${escaped}${end}`;
  return `${space}${mark}${escaped}${[...mark].reverse().join('')}${end}`;
}

/**
 * What stands before or after a key. A semicolon or a bracket would end it, an at sign would begin a
 * key, Pandoc reads no circumflex there, and nothing escapes them: characters that print alike do.
 */
function inCitation(runs: RichText): string {
  const level = runs.map(({ superscript: _, ...run }) => run);
  return writeOrg(level)
    .replaceAll(nothing, '\u2060')
    .replace(/[;[\]@^]/gu, (character) => lookalikes[character] ?? character);
}

/** For the semicolon its canonical equivalent in Unicode. */
const lookalikes: Readonly<Record<string, string>> = {
  ';': '\u037E',
  '[': '(',
  ']': ')',
  '@': '\uFF20',
  '^': '\u02C6',
};

/** What Org does not read as a locator, it prints as it stands. */
function writeLocator(locator: Locator): string {
  const { label, value } = locatorText(locator);
  // Without a word, a time would be a page to it.
  if (label === '') return `at ${formatLocator(locator)}`;
  return isReadLabel(locator.label) ? `${label} ${value}` : formatLocator(locator);
}

/** What Org's keys cannot hold would end the citation. */
function writeKey(key: KeyedCitation['key']): string {
  return key.replace(/[^\p{L}\p{N}.:?!`'/*@+|(){}<>&_^$#%~-]/gu, '');
}
