import type { DocumentLanguage } from '../../markup/language';
import type { CitableWork } from '../../quotations/citableWorks';
import type { CitationReading } from './citationReading';
import type { Steps } from '../../text/steps';
import { detached } from '../../text/detached';
import { Remembered } from '../../text/remembered';
import { leadsIn } from './leadsIn';
import { citedSources } from './names/citedSources';
import { namedWorks, type Demand } from './names/namedWorks';
import { NameIndex } from './names/nameIndex';
import { mentionsOf, segmentsOf, type Mention, type Segment } from './names/segments';
import { NamesOfWorks } from './names/workNames';
import { addressKey, citationText, type CitationText } from './plain/citationText';
import { withoutQuoted } from './plain/withoutQuoted';
import { repetitionIn } from './repetition';
import { withBareKeys } from './keys/bareKeys';
import { citesOnly } from './citesOnly';
import { unknownIn } from './unknownWork';

/** What kind of text is read: what counts as a citation differs. */
export type ReadAs =
  'note' | 'brackets' | 'key' | 'attribution' | 'sentence' | 'clause' | 'signature' | 'leadIn';

/** What stands without brackets or a note in running text. */
const mustCiteOnly: ReadonlySet<ReadAs> = new Set(['sentence', 'clause', 'signature', 'leadIn']);

/** So many texts are remembered. */
const mostReadings = 5_000;
/** So many works are taken in between two pauses: a millisecond or two. */
const worksOfStep = 50;

/**
 * The works that documents may cite, found by what citations say of them. Make one for the same works:
 * it remembers what the text of a citation names, for a document is read again after each keystroke.
 */
export class KnownWorks {
  /** They are known by no names that a document gives them. */
  readonly shortForms: string = '';
  readonly #works: readonly CitableWork[];
  readonly #names = new NameIndex();
  readonly #namesOfWorks = new NamesOfWorks();
  readonly #keys = new Map<string, number[]>();
  readonly #addresses = new Map<string, number[]>();
  readonly #readings = new Remembered<CitationReading>(mostReadings);
  readonly #endings = new Remembered<string>(mostReadings);
  /** So many of the works are taken in. */
  #learned = 0;

  constructor(works: readonly CitableWork[]) {
    this.#works = works;
  }

  /** Takes in the names of the works, step by step. What is asked before it is done does the rest of it at once. */
  *learn(): Steps<void> {
    while (this.#learned < this.#works.length) {
      this.#learnNext(worksOfStep);
      yield;
    }
  }

  #learnNext(count: number): void {
    const end = Math.min(this.#learned + count, this.#works.length);
    for (; this.#learned < end; this.#learned++) {
      const index = this.#learned;
      const each = this.#works[index];
      if (!each) continue;
      const { id, URL, DOI } = each.work;
      for (const name of this.#namesOfWorks.of(each.work)) this.#names.add(name, index);
      add(this.#keys, id, index);
      if (URL !== undefined) add(this.#addresses, addressKey(URL), index);
      if (DOI !== undefined)
        add(this.#addresses, addressKey(`doi.org/${DOI.replace(/^.*?(?=10\.)/u, '')}`), index);
    }
  }

  /** What a citation's text names, as it is written in a document. */
  read(written: string, language: DocumentLanguage, as: ReadAs): CitationReading {
    this.#learnNext(Infinity);
    return this.#readings.of(`${language} ${as} ${written}`, () => {
      const bare = withoutQuoted(detached(written), (words) => this.hasTitle(words, language));
      const text = citationText(bare, language);
      const mayHaveKeys = as === 'brackets' || as === 'note';
      return this.#read(mayHaveKeys ? withBareKeys(text, (key) => this.#keys.has(key)) : text, as);
    });
  }

  /** Whether words of a document are the title of one of these works, or its first words. */
  hasTitle(written: string, language: DocumentLanguage): boolean {
    this.#learnNext(Infinity);
    const { words } = citationText(written, language);
    return this.#names.hasTitle(words.map(({ word }) => word));
  }

  /** Whether a key of a bibliography is one of these works'. */
  hasKey(key: string): boolean {
    this.#learnNext(Infinity);
    return this.#keys.has(key);
  }

  /** Whether an address leads to one of these works. */
  hasAddress(address: string): boolean {
    this.#learnNext(Infinity);
    return this.#addresses.has(addressKey(address));
  }

  /**
   * The name of a work that some words of a document end with, so that the brackets after them are
   * read with it; empty where there is none.
   */
  nameBefore(written: string, language: DocumentLanguage): string {
    this.#learnNext(Infinity);
    return this.#endings.of(`${language} ${written}`, () => {
      const text = citationText(detached(written), language);
      const { plain, words } = text;
      const last = this.#names
        .namesIn(plain, words)
        .filter(({ kind }) => kind !== 'genre')
        .find(({ end }) => endsWithName.test(plain.slice(words[end - 1]?.end)));
      return last ? plain.slice(words[last.first]?.start) : '';
    });
  }

  #read(text: CitationText, as: ReadAs): CitationReading {
    const mentions = this.#mentionsOf(text);
    const segments = segmentsOf(text, mentions);
    if (!this.#isOfForm(text, segments, as)) return nothing;
    const repetition = repetitionIn(text, segments);
    const cited: CitationReading['cited'][number][] = [];
    let unknown: string | undefined;
    let namesOthers = false;
    segments.forEach((segment, index) => {
      const demand = demandOf(text, segment.mentions, as);
      const named = this.#namedIn(segment, demand);
      const sources = citedSources(segment, named, as === 'attribution' || as === 'signature');
      cited.push(...sources);
      if (sources.length === 0 && named.length > 0) namesOthers = true;
      const isKnown = named.length > 0 || (index === 0 && repetition !== undefined);
      unknown ??= unknownIn(text, segment, {
        isKnown,
        as,
        speakers: sources.flatMap((each) => each.speakers),
      });
    });
    return {
      cited,
      namesOthers,
      ...(unknown !== undefined && { unknown }),
      ...(repetition && { repeats: repetition }),
      locators: segments.flatMap(({ locators }) => locators),
      beginsWithYear: /^[([\s]*(?:1[5-9]|20)\d\d[a-z]?\b/u.test(text.plain),
    };
  }

  #namedIn(segment: Segment, demand: Demand) {
    const named = namedWorks(segment, this.#works, demand);
    if (!segment.isQuoting || demand === 'name') return named;
    // “The White House, qtd. in …”: whoever is named beside the source that quotes them.
    const sources = new Set(
      named.flatMap(({ work }) => (work.quotedIn ? [] : (work.source ?? []))),
    );
    const speakers = namedWorks(segment, this.#works, 'name').filter(
      ({ work }) => work.quotedIn && work.source && sources.has(work.source),
    );
    const isNew = ({ work }: (typeof speakers)[number]) =>
      !named.some((each) => each.work === work);
    return [...named, ...speakers.filter(isNew)];
  }

  /** Whether a text that says no more than it cites does so. */
  #isOfForm(text: CitationText, segments: readonly Segment[], as: ReadAs): boolean {
    if (!mustCiteOnly.has(as)) return true;
    const [first] = segments;
    const isLeading =
      as === 'leadIn' && first && leadsIn(first, (name) => this.#isTitle(text, name));
    return isLeading === true || citesOnly(text, segments);
  }

  /** Whether a name is a title that a sentence may be about: of two words, or a short title that the work gives itself. */
  #isTitle({ plain }: CitationText, { kind, start, end, works }: Mention): boolean {
    if (kind === 'title' || kind === 'beginning') return true;
    if (kind !== 'short') return false;
    return (
      /[\s-]/u.test(plain.slice(start, end)) ||
      works.some((index) => this.#works[index]?.work['title-short'] !== undefined)
    );
  }

  #mentionsOf(text: CitationText): readonly Mention[] {
    return mentionsOf(
      text,
      this.#names.namesIn(text.plain, text.words),
      (key) => this.#keys.get(key) ?? [],
      (address) => this.#addresses.get(address) ?? [],
    );
  }
}

const nothing: CitationReading = {
  cited: [],
  namesOthers: false,
  locators: [],
  beginsWithYear: false,
};

/** What may stand between a name and the brackets that follow it. */
const endsWithName =
  /^(?:"s|["*_/}\]\s]|et al\.?|and (?:others|colleagues)|said|says|wrote|writes|argue[sd]|put it){0,5}$/u;

/** A note that is nothing but a name. */
function demandOf({ plain }: CitationText, mentions: readonly Mention[], as: ReadAs): Demand {
  if (as === 'attribution' || as === 'signature') return 'name';
  // `“…,” Lincoln, in 1862, …` goes on about him.
  if (as === 'leadIn' || as === 'clause') return 'title';
  const isAll = mentions.some(({ start, end }) => {
    return !/[\p{L}\p{N}]/u.test(plain.slice(0, start) + plain.slice(end));
  });
  return as === 'note' && isAll ? 'name' : 'usual';
}

function add(index: Map<string, number[]>, key: string, work: number): void {
  const works = index.get(key);
  if (works) works.push(work);
  else index.set(key, [work]);
}
