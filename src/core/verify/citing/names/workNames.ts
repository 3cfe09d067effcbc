import type { CslItem, CslName } from '../../../csl/item';
import type { CitableWork } from '../../../quotations/citableWorks';
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
  /** Whether it begins with a capital letter, which tells Mr. May from the month that may be meant. */
  readonly isCapitalised: boolean;
}

/** A title of fewer words may be anything. */
export const tellingWords = 3;

/** The names of a work. */
export function namesOf({ work }: Pick<CitableWork, 'work'>): readonly WorkName[] {
  const titles = [work.title, work['title-short'], mainTitle(work.title)];
  return [
    ...titles.flatMap((title) => named('title', title)),
    ...[...(work.author ?? []), ...(work.editor ?? [])].flatMap(authorNames),
    ...named('container', work['container-title']),
    ...named('genre', work.genre),
  ];
}

/** The names of a work's first author; those of a work with one are enough to name all its authors. */
export function authorsOf({ author = [] }: CslItem): readonly CslName[] {
  return author;
}

/** What stands before the colon of a title. */
function mainTitle(title: string | undefined): string | undefined {
  return title?.includes(': ') === true ? title.split(': ', 1)[0] : undefined;
}

function authorNames({ family, given, literal, suffix }: CslName): readonly WorkName[] {
  const initials = (given ?? '').replace(/(\p{L})[\p{L}\p{M}]*/gu, '$1');
  const forms = [
    literal,
    family,
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
  return forms.flatMap((form) => named('author', form));
}

const articles = new Set(['the', 'a', 'an']);

/** A name with its article and without. */
function named(kind: NameKind, text: string | undefined): readonly WorkName[] {
  const words = nameWords(text ?? '');
  if (words.length === 0) return [];
  const isCapitalised = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text ?? '');
  const all = [words];
  if (words.length > 1 && articles.has(words[0] ?? '')) all.push(words.slice(1));
  return all.map((each) => ({
    kind: kind === 'title' && each.length < tellingWords ? 'short' : kind,
    words: each,
    isCapitalised,
  }));
}
