import { fold } from '../text/fold';
import type { Agreement } from './agreement';
import { anyOf, firstWord, wordEnd, wordStart } from './wordEdges';

/** A title or a name, folded as the texts are in which it is looked for. */
export interface KnownName {
  readonly agreement: Agreement;
  readonly text: string;
  readonly lowerCase: string;
  /** Where a capital letter must be one in the text too. */
  readonly capitals: readonly number[];
  readonly onlyNear: readonly string[];
  readonly notNear: readonly string[];
}

/** All names of a list of agreements, made ready for looking them up at a place in a text. */
export interface KnownNames {
  /** Finds every place where a name could begin. */
  readonly starts: RegExp;
  /** The names by their first word in lower case. */
  readonly byFirstWord: ReadonlyMap<string, readonly KnownName[]>;
  /** Every term that some name's context asks for, folded and in lower case. */
  readonly contextTerms: readonly string[];
}

const made = new WeakMap<readonly Agreement[], KnownNames>();

/** Made once for each list of agreements. */
export function knownNames(agreements: readonly Agreement[]): KnownNames {
  let names = made.get(agreements);
  if (!names) {
    names = makeKnownNames(agreements);
    made.set(agreements, names);
  }
  return names;
}

function makeKnownNames(agreements: readonly Agreement[]): KnownNames {
  const names = agreements.flatMap((agreement) =>
    [{ text: agreement.title }, ...agreement.names].map((name) => knownName(agreement, name)),
  );
  const byFirstWord = new Map<string, KnownName[]>();
  for (const name of names) {
    const word = firstWord(name.lowerCase);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), name]);
  }
  return {
    starts: new RegExp(`${wordStart}(?:${anyOf(byFirstWord.keys())})${wordEnd}`, 'giu'),
    byFirstWord,
    contextTerms: [...new Set(names.flatMap((name) => [...name.onlyNear, ...name.notNear]))],
  };
}

function knownName(agreement: Agreement, name: Agreement['names'][number]): KnownName {
  const text = fold(name.text).text;
  const terms = (list: readonly string[] = []) => list.map((term) => toLowerCase(fold(term).text));
  const onlyNear = terms(name.onlyNear);
  const notNear = terms(name.notNear);
  // Titles and names of several words are themselves in any case. One word, or a name that depends
  // on its context, is a name by its capitals: `Protocol` and `PROTOCOL`, but no `protocol`.
  const needsCapitals = onlyNear.length + notNear.length > 0 || !text.includes(' ');
  const capitals = [...text.matchAll(/\p{Lu}/gu)].map(({ index }) => index);
  return {
    agreement,
    text,
    lowerCase: toLowerCase(text),
    capitals: needsCapitals ? capitals : [],
    onlyNear,
    notNear,
  };
}

/** In lower case, each UTF-16 unit at its offset: of all letters only `İ` would become two. */
export function toLowerCase(text: string): string {
  return text.replaceAll('İ', 'ı').toLowerCase();
}
