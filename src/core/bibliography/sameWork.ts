import type { CslDate, CslItem, CslName } from '../csl/item';

/**
 * Whether two entries are the same work. Two works must never be taken for one, for the second would
 * then be cited as the first; a work that is listed twice does less harm. So
 * - the same DOI, or the same address, is the same work, unless the two name themselves differently;
 * - so is the same title of the same year, unless something else that both give differs;
 * - works without title and address have to agree in all that they give.
 */
export function isSameWork(a: CslItem, b: CslItem): boolean {
  const doi = both(doiOf, a, b);
  if (doi) return doi.equal;
  const title = both(titleOf, a, b);
  if (both(addressOf, a, b)?.equal && !nameThemselvesDifferently(a, b)) return true;
  if (title) return title.equal && sameYear(a, b) && !contradict(a, b);
  if (titleOf(a) ?? titleOf(b)) return false;
  return agreeWithoutTitle(a, b);
}

/** One work has two addresses at times, and one address two works: a treaty and its protocol. */
function nameThemselvesDifferently(a: CslItem, b: CslItem): boolean {
  const title = both(titleOf, a, b);
  if (title?.equal) return differ(yearOf, a, b);
  if (title) return !isTitleWithSite(a, b) && !isTitleWithSite(b, a);
  return differ((work) => foldForComparison(work.genre), a, b) || differ(yearOf, a, b);
}

/** `Title | Site`, as a page's own heading has it. */
function isTitleWithSite(shorter: CslItem, longer: CslItem): boolean {
  const site = foldForComparison(shorter['container-title'] ?? longer['container-title']);
  return site !== undefined && titleOf(longer) === `${titleOf(shorter) ?? ''} ${site}`;
}

function sameYear(a: CslItem, b: CslItem): boolean {
  return yearOf(a) === yearOf(b);
}

/** Whether anything that both works give differs: they share a title and a year. */
function contradict(a: CslItem, b: CslItem): boolean {
  const [dateA = [], dateB = []] = [partsOf(a.issued), partsOf(b.issued)];
  const isSameDay = dateA.length === 3 && dateB.length === 3;
  if (dateA.some((part, index) => dateB[index] !== undefined && dateB[index] !== part)) return true;
  if (authorsContradict(a.author, b.author)) return true;
  // "Stat." and "Statutes at Large" are one; a column's title comes back in another paper.
  if (!isSameDay && differ(containerOf, a, b)) return true;
  return (['volume', 'issue', 'page', 'number', 'genre'] as const).some((variable) =>
    differ((work) => foldForComparison(work[variable]), a, b),
  );
}

function agreeWithoutTitle(a: CslItem, b: CslItem): boolean {
  if (differ(addressOf, a, b) || differ(containerOf, a, b)) return false;
  const described = [a, b].map((work) => {
    const authors = (work.author ?? []).map((name) => wordsOf(name).join(' '));
    return [...authors, foldForComparison(work.genre) ?? ''].join('|');
  });
  if (described[0] !== described[1]) return false;
  if (JSON.stringify(partsOf(a.issued)) !== JSON.stringify(partsOf(b.issued))) return false;
  if (!kindsOf(a).some((kind) => kindsOf(b).includes(kind))) return false;
  const isKnown = described[0] !== '' || both(containerOf, a, b)?.equal === true;
  // Else there is nothing to tell them by but the key.
  return isKnown || a.id === b.id;
}

const kinds = ['article', 'legal_case', 'legislation', 'report', 'treaty', 'book', 'other'];

/** What bibliography files tell apart, which know fewer types than CSL: all that a work may be written as. */
function kindsOf({ type }: CslItem): readonly string[] {
  if (type === 'article-newspaper' || type === 'article-magazine') return [type];
  if (type === 'post-weblog') return ['article', 'other'];
  if (type.startsWith('article')) return ['article'];
  if (type === 'bill' || type === 'regulation') return ['legislation'];
  if (type === 'document') return kinds;
  return kinds.includes(type) ? [type] : ['other'];
}

/** What the two works say, where both say anything. */
function both(
  tell: (work: CslItem) => string | number | undefined,
  a: CslItem,
  b: CslItem,
): { readonly equal: boolean } | undefined {
  const [ofA, ofB] = [tell(a), tell(b)];
  return ofA === undefined || ofB === undefined ? undefined : { equal: ofA === ofB };
}

function differ(
  tell: (work: CslItem) => string | number | undefined,
  a: CslItem,
  b: CslItem,
): boolean {
  return both(tell, a, b)?.equal === false;
}

function authorsContradict(
  [first]: readonly CslName[] = [],
  [second]: readonly CslName[] = [],
): boolean {
  if (!first || !second) return false;
  // An institution without its second pair of braces is read as a person: The White, House.
  if (wordsOf(first).join(' ') === wordsOf(second).join(' ')) return false;
  const families = [first, second].map((name) => foldForComparison(name.family ?? name.literal));
  const initials = [first, second].map((name) => foldForComparison(name.given)?.charAt(0));
  if (families[0] !== families[1]) return true;
  return initials[0] !== undefined && initials[1] !== undefined && initials[0] !== initials[1];
}

/** The words of a name in any order, particles among them. */
function wordsOf(name: CslName): readonly string[] {
  const { given, family, literal, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const written = [given, ...particles, family, literal, suffix].filter(Boolean).join(' ');
  return (foldForComparison(written) ?? '').split(' ').sort();
}

function yearOf(work: CslItem): number | string | undefined {
  return partsOf(work.issued)?.[0] ?? foldForComparison(work.issued?.literal);
}

function partsOf(date: CslDate | undefined): readonly number[] | undefined {
  return date?.['date-parts']?.[0]?.map(Number);
}

/** Every work of a file is compared with each that is to be added: what takes time is kept. */
function remembered(tell: (work: CslItem) => string | undefined) {
  const told = new WeakMap<CslItem, { readonly value: string | undefined }>();
  return (work: CslItem): string | undefined => {
    let known = told.get(work);
    if (!known) {
      known = { value: tell(work) };
      told.set(work, known);
    }
    return known.value;
  };
}

const titleOf = remembered((work) => foldForComparison(work.title));
const containerOf = remembered((work) => foldForComparison(work['container-title']));

/** `10.1000/182`, also of a work that gives it as its address. */
export const doiOf = remembered((work) => {
  const written = work.DOI ?? /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/iu.exec(work.URL ?? '')?.[1];
  if (written === undefined) return undefined;
  const doi = written.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '').trim();
  return doi === '' ? undefined : doi.toLowerCase();
});

/** The address without its scheme, a last slash, and the passage that a link to a text points at. */
export const addressOf = remembered((work) => {
  const [, host, rest = ''] =
    /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#\s]+)(\S*)/iu.exec(work.URL ?? '') ?? [];
  if (host === undefined) return undefined;
  const path = rest.replace(/#?:~:text=.*$|#$/u, '').replace(/\/+$/u, '');
  return host.toLowerCase().replace(/:(?:80|443)$/u, '') + decoded(path);
});

/** `%20` and a space are one, and citation-js writes the former where it reads the latter. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Letters and digits alone, in lower case, words parted by one space: braces, tags, dashes and quote
 * marks are left out. Of a text without letters and digits, the text.
 * @returns undefined where there is nothing
 */
export function foldForComparison(text: string | number | undefined): string | undefined {
  const written = String(text ?? '')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/<\/?(?:i|b|sc|sup|sub|span)(?:\s[^<>]*)?>/gu, '')
    .normalize('NFKC');
  const words = written
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words || written.replace(/\s+/gu, '') || undefined;
}
