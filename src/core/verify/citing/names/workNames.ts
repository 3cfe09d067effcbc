import type { CslItem, CslName } from '../../../csl/item';
import { nameWords } from '../plain/citationText';

/**
 * What a name says: a `title` tells a work by itself; a `short` one (a title of a word or two), an
 * `author` and a `container` (what it appeared in) do so with something else; a `genre` adds to them.
 */
export type NameKind = 'title' | 'short' | 'author' | 'container' | 'genre';

/** A text by which citations name a work. */
export interface WorkName {
  readonly kind: NameKind;
  /** As they are compared; never empty. */
  readonly words: readonly string[];
  /** The first two of the words, or the only one, with a space between. */
  readonly beginning: string;
  /** Whether it begins with a capital letter, which tells Mr. May from the month that may be meant. */
  readonly isCapitalised: boolean;
}

/** A title of fewer words may be anything. */
export const tellingWords = 3;

/** Reads the names of works. Make one for all works: those of one author, or in one container, have names in common. */
export class NamesOfWorks {
  readonly #known = new Map<string, readonly WorkName[]>();

  /** The names of a work. */
  of(work: CslItem): readonly WorkName[] {
    return [
      ...this.#named('title', work.title),
      ...this.#named('title', work['title-short']),
      ...this.#named('title', mainTitle(work.title)),
      ...(work.author ?? []).flatMap((author) => this.#ofAuthor(author)),
      ...(work.editor ?? []).flatMap((editor) => this.#ofAuthor(editor)),
      ...this.#named('container', work['container-title']),
      ...this.#named('genre', work.genre),
    ];
  }

  #ofAuthor(name: CslName): readonly WorkName[] {
    const { family, given, literal, suffix } = name;
    return this.#knownOr(`author ${JSON.stringify([family, given, literal, suffix])}`, () =>
      formsOf(name).flatMap((form) => named('author', form)),
    );
  }

  #named(kind: NameKind, text: string | undefined): readonly WorkName[] {
    return text === undefined ? [] : this.#knownOr(`${kind} ${text}`, () => named(kind, text));
  }

  #knownOr(key: string, read: () => readonly WorkName[]): readonly WorkName[] {
    let names = this.#known.get(key);
    if (!names) this.#known.set(key, (names = read()));
    return names;
  }
}

/** The names of a work's first author; those of a work with one are enough to name all its authors. */
export function authorsOf({ author = [] }: CslItem): readonly CslName[] {
  return author;
}

/** What stands before the colon of a title. */
function mainTitle(title: string | undefined): string | undefined {
  return title?.includes(': ') === true ? title.split(': ', 1)[0] : undefined;
}

/** How citations write an author's name. */
function formsOf({ family, given, literal, suffix }: CslName): readonly string[] {
  const initials = (given ?? '').replace(/(\p{L})[\p{L}\p{M}]*/gu, '$1');
  return [
    ...(literal === undefined ? [] : [literal]),
    ...(family === undefined ? [] : [family]),
    ...(family !== undefined && given !== undefined
      ? [
          `${given} ${family}`,
          `${initials} ${family}`,
          `${family} ${given}`,
          `${family} ${initials}`,
          ...(suffix === undefined ? [] : [`${given} ${family} ${suffix}`]),
        ]
      : []),
  ];
}

const articles = new Set(['the', 'a', 'an']);

/** A name with its article and without. */
function named(kind: NameKind, text: string): readonly WorkName[] {
  const words = nameWords(text);
  if (words.length === 0) return [];
  const isCapitalised = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
  const all = [words];
  if (words.length > 1 && articles.has(words[0] ?? '')) all.push(words.slice(1));
  return all.map((each) => ({
    kind: kind === 'title' && each.length < tellingWords ? 'short' : kind,
    words: each,
    beginning: each.slice(0, 2).join(' '),
    isCapitalised,
  }));
}
