import type { CitationWord } from '../plain/citationText';
import { tellingWords, type NameKind, type WorkName } from './workNames';

/** A name that stands in a text: its words, from `first` on and before `end`. */
export interface FoundName {
  readonly first: number;
  readonly end: number;
  /** `beginning`: the first words of a title, three or more. */
  readonly kind: NameKind | 'beginning';
  /** The indices of the works that are named so. */
  readonly works: readonly number[];
}

interface KnownName {
  readonly name: WorkName;
  readonly work: number;
}

/** Titles that begin alike, as those of a series do, are no short titles. */
const mostAlike = 8;

/** The names of all works, by their first two words. */
export class NameIndex {
  readonly #names = new Map<string, KnownName[]>();

  /** Takes in a name of the work with this index. */
  add(name: WorkName, work: number): void {
    const known = this.#names.get(name.beginning);
    if (known) known.push({ name, work });
    else this.#names.set(name.beginning, [{ name, work }]);
  }

  /** Whether words are a title, or its first ones; as they are compared. */
  hasTitle(words: readonly string[]): boolean {
    const [first = '', second] = words;
    if (second === undefined) return false;
    const names = this.#names.get(`${first} ${second}`) ?? [];
    return names.some(
      ({ name: { kind, words: own } }) =>
        kind === 'title' &&
        own.length >= words.length &&
        words.every((word, at) => word === own[at]),
    );
  }

  /**
   * The names in a text; of those that lie in a longer one, only that.
   * @param plain the text that the words are of
   */
  namesIn(plain: string, words: readonly CitationWord[]): readonly FoundName[] {
    const found: FoundName[] = [];
    words.forEach(({ word }, first) => {
      const next = words[first + 1]?.word;
      const one = this.#names.get(word);
      const two = next === undefined ? undefined : this.#names.get(`${word} ${next}`);
      if (one) collect(found, plain, words, first, one);
      if (two) collect(found, plain, words, first, two);
    });
    return outermost(found);
  }
}

/** Adds what of these names stands at a place of the text. */
function collect(
  found: FoundName[],
  plain: string,
  words: readonly CitationWord[],
  first: number,
  names: readonly KnownName[],
): void {
  const isCapitalised = /\p{Lu}/u.test(plain.charAt(words[first]?.start ?? 0));
  const whole = new Map<string, { end: number; kind: NameKind; works: number[] }>();
  let begun: number[] = [];
  let longest = 0;
  for (const { name, work } of names) {
    const { kind, words: own, isCapitalised: wanted } = name;
    const count = shared(own, words, first);
    if (count === own.length) {
      if (wanted && !isCapitalised && needsCapital.has(kind)) continue;
      const key = `${kind} ${count}`;
      const same = whole.get(key);
      if (!same) whole.set(key, { end: first + count, kind, works: [work] });
      else if (!same.works.includes(work)) same.works.push(work);
    }
    if (kind !== 'title' || count < longest) continue;
    if (count > longest) begun = [];
    longest = count;
    if (!begun.includes(work)) begun.push(work);
  }
  for (const { end, kind, works } of whole.values()) found.push({ first, end, kind, works });
  const isWhole = whole.has(`title ${longest}`);
  if (isWhole || longest < tellingWords || begun.length > mostAlike) return;
  const end = first + longest;
  if (endsName(plain, words, end)) found.push({ first, end, kind: 'beginning', works: begun });
}

const needsCapital: ReadonlySet<NameKind> = new Set(['author', 'container', 'short']);

/** How many of a name's words stand at a place of the text. */
function shared(own: readonly string[], words: readonly CitationWord[], first: number): number {
  let count = 0;
  while (count < own.length && own[count] === words[first + count]?.word) count++;
  return count;
}

const after = /^[*_/\s]{0,4}(?:["',.;:()[\]<|\d¶§]|$|supra\b|n\b|note\b|at\b|p{1,2}\b|para)/iu;

/** Whether the words before these look like a whole name, and not like the beginning of a sentence. */
function endsName(plain: string, words: readonly CitationWord[], end: number): boolean {
  const from = words[end - 1]?.end ?? 0;
  return after.test(plain.slice(from, from + 20));
}

/** Those that lie in no longer one. */
function outermost(found: readonly FoundName[]): readonly FoundName[] {
  const kept: FoundName[] = [];
  // In order of their beginnings, the longer ones first: what holds a name comes before it.
  const ordered = [...found].sort((a, b) => a.first - b.first || b.end - a.end);
  let farthest: FoundName | undefined;
  for (const each of ordered) {
    const isInside = farthest && each.end <= farthest.end && lengthOf(each) < lengthOf(farthest);
    if (isInside) continue;
    kept.push(each);
    if (!farthest || each.end > farthest.end) farthest = each;
  }
  return kept;
}

function lengthOf({ first, end }: FoundName): number {
  return end - first;
}
