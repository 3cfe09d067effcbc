import type { CslItem, CslName } from '../../csl/item';
import { isoStart, readDate } from '../dates';
import { legalReference } from '../legalReference';

type Fields = Readonly<Record<string, unknown>>;

/** What Hayagriva calls a CSL type, and the type of what the work appeared in. */
const types: Readonly<Record<string, readonly [type: string, parent?: string]>> = {
  article: ['article', 'periodical'],
  'article-journal': ['article', 'periodical'],
  'article-magazine': ['article', 'periodical'],
  'article-newspaper': ['article', 'newspaper'],
  bill: ['legislation'],
  book: ['book', 'book'],
  broadcast: ['video', 'video'],
  chapter: ['chapter', 'book'],
  dataset: ['repository', 'repository'],
  entry: ['entry', 'reference'],
  'entry-dictionary': ['entry', 'reference'],
  'entry-encyclopedia': ['entry', 'reference'],
  hearing: ['case'],
  legal_case: ['case', 'anthology'],
  legislation: ['legislation'],
  manuscript: ['manuscript'],
  motion_picture: ['video', 'video'],
  'paper-conference': ['article', 'proceedings'],
  patent: ['patent'],
  post: ['web', 'web'],
  'post-weblog': ['article', 'blog'],
  regulation: ['legislation'],
  report: ['report', 'report'],
  software: ['repository', 'repository'],
  song: ['audio', 'audio'],
  thesis: ['thesis'],
  webpage: ['web', 'web'],
};

/**
 * The work as an entry of Hayagriva's.
 * @see https://github.com/typst/hayagriva/blob/main/docs/file-format.md
 */
export function hayagrivaEntry(work: CslItem): Fields {
  const [type, parentType] = types[work.type] ?? ['misc', 'misc'];
  const isLaw = type === 'legislation';
  return present({
    type,
    title: work.title === undefined ? undefined : title(work.title, work['title-short']),
    author: names(work.author),
    editor: parentType === 'book' ? undefined : names(work.editor),
    affiliated: work.translator && [{ role: 'translator', names: names(work.translator) }],
    date: isoStart(work.issued),
    genre: escape(work.genre),
    publisher: escape(work.publisher ?? work.authority),
    location: escape(work['publisher-place'] ?? work['event-place']),
    // Typst prints neither volume nor container of a law: its number is the whole reference.
    ...(isLaw
      ? { 'serial-number': serialNumber(work.DOI, legalReference(work)) }
      : {
          'page-range': pageRange(work.page),
          'serial-number': serialNumber(work.DOI, work.number),
        }),
    url: address(work),
    language: work.language,
    note: work.note,
    parent: isLaw ? undefined : parent(work, parentType ?? 'misc'),
  });
}

function parent(work: CslItem, type: string): Fields | undefined {
  const container = work['container-title'];
  const fields = present({
    title: container === undefined ? undefined : title(container),
    editor: type === 'book' ? names(work.editor) : undefined,
    volume: /^\d+$/u.test(work.volume ?? '') ? Number(work.volume) : undefined,
    issue: work.issue,
  });
  // What an untitled article appeared in still says what it is.
  const tells = Object.keys(fields).length > 0 || type === 'newspaper' || type === 'blog';
  return tells ? { type, ...fields } : undefined;
}

/** Verbatim: the styles would write `2003 O.J.` in small letters. */
function title(value: string, shorthand?: string): Fields {
  return {
    value: escape(value),
    verbatim: true,
    ...(shorthand && { shorthand: { value: escape(shorthand), verbatim: true } }),
  };
}

/** A text in which Typst sees neither math nor groups. */
function escape<Text extends string | undefined>(text: Text): Text | string {
  return text?.replace(/[\\${}]/gu, '\\$&') ?? text;
}

function serialNumber(doi: string | undefined, serial: string | undefined): unknown {
  return doi === undefined ? serial : present({ doi, serial });
}

function address({ URL, accessed }: CslItem): unknown {
  const date = isoStart(accessed);
  return URL !== undefined && date ? { value: URL, date } : URL;
}

/** Hayagriva takes pages that are numbers, alone or in a range. */
function pageRange(page: string | undefined): string | undefined {
  return /^\d+(\s*[-–]+\s*\d+)?$/u.test(page ?? '')
    ? page?.replace(/\s*[-–]+\s*/u, '-')
    : undefined;
}

function names(list: readonly CslName[] | undefined): readonly Fields[] | undefined {
  return list?.map(({ family, given, suffix, literal, ...particles }) =>
    present({
      name: family ?? literal ?? given,
      'given-name': family === undefined ? undefined : given,
      prefix:
        [particles['dropping-particle'], particles['non-dropping-particle']]
          .filter(Boolean)
          .join(' ') || undefined,
      suffix,
    }),
  );
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * An entry of somebody's file, as far as works are compared.
 * @returns undefined for what is no entry
 */
export function readHayagrivaEntry(key: string, value: unknown): CslItem | undefined {
  if (!isFields(value)) return undefined;
  const parents = [value.parent].flat().filter(isFields);
  const serial = value['serial-number'];
  const url = isFields(value.url) ? value.url.value : value.url;
  const issued = readDate(value.date) ?? readDate(parents[0]?.date);
  const author = value.author === undefined ? [] : [value.author].flat().flatMap(readName);
  const doi = value.doi ?? (isFields(serial) ? serial.doi : undefined);
  const read = {
    title: plain(value.title),
    'container-title': plain(parents.find((each) => each.title !== undefined)?.title),
    genre: plain(value.genre),
    URL: plain(url),
    DOI: plain(doi),
  };
  return {
    type: cslType(plain(value.type) ?? '', plain(parents[0]?.type) ?? ''),
    ...(present(read) as Partial<CslItem>),
    id: key,
    ...(issued && { issued }),
    ...(author.length > 0 && { author }),
  };
}

function cslType(type: string, parent: string): string {
  const kind = type.toLowerCase();
  if (kind === 'article' && parent.toLowerCase() === 'newspaper') return 'article-newspaper';
  return Object.keys(types).find((csl) => types[csl]?.[0] === kind) ?? 'document';
}

/** `Family, Given`, `Family, Suffix, Given`, or the parts by their names. */
function readName(value: unknown): CslName[] {
  if (typeof value === 'string') {
    const [family = '', ...given] = value.split(',').map((part) => part.trim());
    return given.length === 0 ? [{ literal: family }] : [{ family, given: given.join(' ') }];
  }
  if (!isFields(value)) return [];
  const [family, given] = [plain(value.name), plain(value['given-name'])];
  const prefix = plain(value.prefix);
  if (family === undefined) return [];
  if (given === undefined && prefix === undefined) return [{ literal: family }];
  return [{ family, ...(given && { given }), ...(prefix && { 'non-dropping-particle': prefix }) }];
}

function plain(value: unknown): string | undefined {
  if (isFields(value)) return plain(value.value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
