import type { CslItem } from '../../csl/item';
import { bibEntries } from '../citationJs';
import { isoDate } from '../dates';
import { isLegal, legalReference } from '../legalReference';
import { escapeWork } from './latexText';

/** An entry that is ready to be written: each value with its delimiters. */
export interface WritableEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

type Fields = Record<string, string | undefined>;

/**
 * The work as a BibTeX or BibLaTeX entry. citation-js makes it; what it loses, or writes so that a
 * reader (LaTeX, Pandoc, Typst) would print it wrongly or not at all, is put right here.
 */
export function bibEntry(
  work: CslItem,
  key: string,
  dialect: 'bibtex' | 'biblatex',
): WritableEntry {
  const escaped = escapeWork(work);
  const [made] = bibEntries([{ ...escaped, id: key }], dialect);
  const { type = 'misc', properties = {} } = made ?? {};
  const fields: Fields = Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, String(value)]),
  );
  // Both of LaTeX's packages would print the tag as the language's name.
  delete fields.language;
  // The day of access is in `urldate` already.
  if (fields.note?.startsWith('[Online; accessed')) delete fields.note;
  const amend = dialect === 'biblatex' ? amendBiblatex : amendBibtex;
  const amended = amend(escaped, type, fields);
  return { type: amended, key, fields: inOrder(fields) };
}

/** Changes the fields, and gives the entry's type. */
function amendBiblatex(work: CslItem, type: string, fields: Fields): string {
  fields.date = isoDate(work.issued);
  if (work.issued?.circa && fields.date) fields.date += '~';
  fields.year = fields.date ? undefined : work.issued?.literal;
  fields.langid = langids[work.language ?? ''];
  // The library has a genre as `entrysubtype`, which readers take for the kind of periodical.
  fields.type ??= work.genre;
  fields.entrysubtype = periodicals[work.type];
  fields.number ??= work.number;
  const container = fields.booktitle ?? work['container-title'];
  if (!container) return type;

  if (work.type === 'post-weblog') {
    // Of an @online entry Typst prints no field that holds the name of a blog.
    fields.journaltitle = container;
    fields.entrysubtype = 'blog';
    fields.booktitle = undefined;
    return 'article';
  }
  if (type === 'online') {
    fields.organization ??= container;
    fields.booktitle = undefined;
  }
  if (isLegal(work)) {
    // What Pandoc, Typst and BibLaTeX's own styles print of such an entry: one field each.
    fields.journaltitle = container;
    fields.publisher ??= container;
    fields.addendum ??= legalReference(work);
    fields.booktitle = undefined;
  }
  return type;
}

/** Changes the fields, and gives the entry's type. */
function amendBibtex(work: CslItem, type: string, fields: Fields): string {
  const [year, month, day] = work.issued?.['date-parts']?.[0] ?? [];
  fields.year = year === undefined ? work.issued?.literal : String(year);
  // Styles print the month as it stands: the macro is its name in their language.
  fields.month = month === undefined ? undefined : months[month - 1];
  fields.day = day === undefined ? undefined : String(day);
  // An address in `howpublished` would be printed a second time.
  if (fields.howpublished === fields.url) fields.howpublished = undefined;
  // A periodical without a name is not known by anything else.
  fields.entrysubtype = periodicals[work.type];
  const container = work['container-title'];
  if (work.type === 'post-weblog' && container) {
    fields.journal = container;
    return 'article';
  }
  if (type !== 'misc') return type;
  const published = isLegal(work) ? legalReference(work) : container;
  if (published) fields.howpublished ??= published;
  // Styles print no `type` of @misc; Pandoc does.
  if (!work.title) fields.note ??= work.genre;
  if (isLegal(work)) {
    for (const told of ['volume', 'number', 'pages']) fields[told] = undefined;
  }
  return type;
}

const periodicals: Readonly<Record<string, string>> = {
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
};

/** Names of babel's, which BibLaTeX and Pandoc want. */
const langids: Readonly<Record<string, string>> = {
  de: 'german',
  'de-DE': 'german',
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  fr: 'french',
  'fr-FR': 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  ru: 'russian',
  'ru-RU': 'russian',
  sv: 'swedish',
  uk: 'ukrainian',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What a person looks for comes first. */
const firstFields =
  'author editor title shorttitle journaltitle journal booktitle organization publisher volume number date year month day'.split(
    ' ',
  );

function inOrder(fields: Fields): (readonly [string, string])[] {
  const rank = (name: string) =>
    (firstFields.indexOf(name) + firstFields.length + 1) % (firstFields.length + 1);
  return Object.entries(fields)
    .flatMap(([name, value]) => (value ? [[name, value] as const] : []))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => [
      name,
      name === 'month' && months.includes(value) ? value : `{${value}}`,
    ]);
}

/**
 * @param indent what stands before a field
 * @returns the entry in lines that end with `\n`
 */
export function formatEntry({ type, key, fields }: WritableEntry, indent: string): string {
  const lines = fields.map(([name, value]) => `${indent}${name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}
