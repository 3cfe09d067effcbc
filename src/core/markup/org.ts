import type { RichText, TextRun } from '../cite/richText';
import { locatorText } from './locatorText';
import { withCitation, type KeyedCitation, type Markup } from './markup';
import { notesApart } from './notes/apart';
import { unicodeQuoteMarks } from './quoteMarkShapes';

/** Org: quotation marks as characters, `#+begin_quote`, `[fn:1]`; citations written out. */
export const org: Markup = {
  name: 'org',
  title: 'Org, citation written out',
  escape: escapeOrg,
  unescaping: {
    pattern: /@@comment:@@|\\(?:dollar|slash|plus|amp|lt|gt)\{\}/gu,
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
  notesIn: notesApart('org', {
    marker: /\[fn:([\w-]{1,100})\]/gu,
    definition: /^\[fn:([\w-]{1,100})\][ \t]*/u,
    goesOn: (line, blankLines) => blankLines < 2 && !/^\*+ /u.test(line),
  }),
};

/** Org with citations by key, `[cite:@key para. 4]`. */
export const orgCite: Markup = {
  ...org,
  name: 'org-cite',
  title: 'Org, citation by key',
  keyed: ({ key, locator, leadIn }) => {
    const place = locator && locatorText(locator);
    const prefix = leadIn ? `${inCitation(writeOrg(leadIn))} ` : '';
    const suffix = place ? ` ${inCitation(escapeOrg(`${place.label} ${place.value}`))}` : '';
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
  '>': '\\gt{}',
};
const entityCharacters = new Map(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);

/** What Org would read as markup, in the order in which it is looked for at each place. */
const reserved = new RegExp(
  [
    // Headlines, lists, comments, tables, notes and keywords, where a line begins.
    /(?<line>(?<=^[ \t]*)(?:[*+:#|%-](?=[^])|(?:\d{1,9}|\p{L})[.)](?=\s)|\[fn:|(?:CLOCK|SCHEDULED|DEADLINE|CLOSED):))/u,
    // Emphasis begins where a word can. An underscore is also a subscript, anywhere.
    /(?<before>(?<![^\s\-–—'"({])[*=~](?=\S))/u,
    /(?<both>_(?=\S))/u,
    /(?<entity>(?<![^\s\-–—'"({])[/+](?=\S)|[$<>]|&(?=#?\w))/u,
    // Entities, superscripts, links, notes, citations, dates, macros, snippets, dashes, ellipses.
    /(?<after>[\\^]|\[(?=\[|fn:|cite|\d|%)|\{(?=\{)|@(?=@)|-(?=-)|\.(?=\.)|(?<=\b(?:src_|call_)\S{0,100})[[{(])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

function escapeOrg(text: string): string {
  return text.replace(reserved, (match: string, ...rest: unknown[]) => {
    const { entity, after, both } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (entity !== undefined) return entities[match] ?? match;
    if (after !== undefined) return match + nothing;
    return both === undefined ? nothing + match : nothing + match + nothing;
  });
}

function writeOrg(runs: RichText): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1]?.text.at(-1) ?? ' ';
      const after = runs[index + 1]?.text[0] ?? ' ';
      return writeRun(run, before, after);
    })
    .join('');
}

/** Emphasis stands between white space or punctuation; else Org's manual wants a zero-width space. */
function writeRun(
  { text, italic, bold, superscript, href }: TextRun,
  before: string,
  after: string,
): string {
  if (href !== undefined && href === text && /^https?:[^\s<>[\]]*[\w/]$/iu.test(href)) return href;
  const line = text.replace(/\s*\n\s*/gu, ' ');
  const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  const escaped = escapeOrg(words);
  if (superscript && words !== '') return `${space}^{${escaped}}${end}`;
  const mark = `${bold ? '*' : ''}${italic ? '/' : ''}`;
  if (words === '' || mark === '') return `${space}${escaped}${end}`;
  const opens = space !== '' || /[\s\-–—'"({]/u.test(before) ? '' : '\u200B';
  const closes = end !== '' || /[\s\-–—.,:!?;'")}\\[]/u.test(after) ? '' : '\u200B';
  const marked = `${mark}${escaped}${[...mark].reverse().join('')}`;
  return `${space}${opens}${marked}${closes}${end}`;
}

/**
 * A semicolon or a bracket ends what stands before or after a key, and nothing escapes it: its
 * canonical equivalent in Unicode, the Greek question mark, and a round bracket print alike. An at
 * sign would begin a key.
 */
function inCitation(written: string): string {
  return written
    .replaceAll(nothing, '\u200B')
    .replaceAll(';', '\u037E')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('@', '\uFF20');
}

/** What Org's keys cannot hold would end the citation. */
function writeKey(key: KeyedCitation['key']): string {
  return key.replace(/[^\p{L}\p{N}.:?!`'/*@+|(){}<>&_^$#%~-]/gu, '');
}
