import type { CslItem } from '../../csl/item';
import {
  addressValue,
  dateValue,
  knownValues,
  languageValue,
  nameValues,
  textValue,
} from '../workValues';

/** What the head of a page says. */
export class HtmlHead {
  /** Contents of `<meta>` by its name or property in lower case, in the page's order. */
  readonly #metas = new Map<string, string[]>();
  title = '';
  language: string | undefined;
  canonical: string | undefined;
  /** Texts of JSON-LD. */
  readonly data: string[] = [];

  openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.language = attributes.lang ?? attributes['xml:lang'];
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes.rel ?? '')) {
      this.canonical ??= attributes.href;
    }
    const meta = (attributes.name ?? attributes.property ?? '').toLowerCase();
    if (name !== 'meta' || meta === '' || attributes.content === undefined) return;
    this.#metas.set(meta, [...(this.#metas.get(meta) ?? []), attributes.content]);
  }

  /** What the page says of the work: the names that libraries read before those for sharing. */
  work(): Partial<CslItem> {
    const linked = linkedData(this.data);
    const authors = this.#first('citation_author', 'dc.creator', 'dcterms.creator');
    const names = nameValues(authors.length > 0 ? authors : this.#first('author'));
    const date =
      this.#text(
        'citation_publication_date',
        'citation_date',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'article:published_time',
      ) ??
      linked.date ??
      this.#text('date', 'pubdate');
    const [first, last] = [this.#text('citation_firstpage'), this.#text('citation_lastpage')];
    return knownValues({
      title:
        this.#text('citation_title', 'dc.title', 'dcterms.title', 'og:title') ??
        textValue(this.title),
      author: names.length > 0 ? names : nameValues(linked.authors),
      issued: dateValue(date),
      'container-title': this.#text('citation_journal_title', 'og:site_name'),
      publisher: this.#text('citation_publisher', 'dc.publisher', 'dcterms.publisher'),
      volume: this.#text('citation_volume'),
      issue: this.#text('citation_issue'),
      page: first !== undefined && last !== undefined ? `${first}-${last}` : first,
      DOI: this.#text('citation_doi'),
      language: languageValue(this.language ?? this.#text('citation_language', 'dc.language')),
      URL: addressValue(this.canonical) ?? addressValue(this.#text('og:url')),
    });
  }

  /** The values of the first of the names that the page has. */
  #first(...names: readonly string[]): readonly string[] {
    const name = names.find((each) => this.#metas.has(each));
    return (name === undefined ? undefined : this.#metas.get(name)) ?? [];
  }

  #text(...names: readonly string[]): string | undefined {
    return textValue(this.#first(...names)[0]);
  }
}

/** Date and authors of the first thing in JSON-LD that has a date of publication. */
function linkedData(texts: readonly string[]): { date?: string; authors: readonly string[] } {
  for (const thing of texts.flatMap(thingsIn)) {
    if (typeof thing.datePublished !== 'string') continue;
    const authors = [thing.author]
      .flat()
      .map((author: unknown) =>
        typeof author === 'object' && author !== null && 'name' in author ? author.name : author,
      );
    return {
      date: thing.datePublished,
      authors: authors.filter((author) => typeof author === 'string'),
    };
  }
  return { authors: [] };
}

function thingsIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  return [data].flat().flatMap((thing: unknown) => {
    if (typeof thing !== 'object' || thing === null) return [];
    const graph = '@graph' in thing && Array.isArray(thing['@graph']) ? thing['@graph'] : [];
    return [thing, ...(graph as readonly unknown[])] as readonly Record<string, unknown>[];
  });
}
