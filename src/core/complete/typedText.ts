import type { PhrasePlace } from '../index/phrase';
import type { Word } from '../index/wordReader';
import type { Source } from '../source/source';
import { fold } from '../text/fold';
import { lowerCaseKeepingOffsets } from '../text/lowerCase';
import type { LookupMatch } from './passageLookup';

/** Before a typed word may stand a bracket or a mark: so far back its match may begin. */
const slack = 60;

/** What was typed, compared with places of sources: letter by letter, typography aside. */
export class TypedText {
  readonly #typed: string;
  readonly #first: Word;
  readonly #words: string;
  readonly #anyCase: string;
  /** How much of `#words` stands before the first word. */
  readonly #lead: number;

  /**
   * @param typed without white space at its beginning
   * @param first its first word
   */
  constructor(typed: string, first: Word) {
    const folded = fold(typed);
    this.#typed = typed;
    this.#first = first;
    this.#words = folded.text;
    this.#anyCase = lowerCaseKeepingOffsets(folded.text);
    this.#lead = folded.fromOriginal(first.start);
  }

  /**
   * The typed text at a place where its words stand; no errors, or one where only the case differs.
   * @param inAnyCase false where that does not count
   */
  matchAt(
    { volume: { source, index }, firstWord }: PhrasePlace,
    inAnyCase: boolean,
  ): LookupMatch | undefined {
    const at = index.starts[firstWord] ?? 0;
    // Most places of common words fail here, before anything is folded.
    if (!mayMatch(this.#typed, this.#first.start, source.body, at, inAnyCase)) {
      return undefined;
    }

    const from = Math.max(at - slack, 0);
    const window = fold(source.body.slice(from, at + this.#typed.length * 2 + slack));
    const start = window.fromOriginal(at - from) - this.#lead;
    const end = start + this.#words.length;
    const here = start < 0 ? '' : window.text.slice(start, end);
    const errors = errorsOf(here, this.#words, this.#anyCase);
    if (errors !== undefined) {
      const span = window.toOriginal({ start, end });
      return inParagraph(source, from + span.start, from + span.end, errors);
    }
    // An ellipsis that is not finished (`. .`) folds to something else than a whole one.
    const rawStart = at - this.#first.start;
    const rawEnd = rawStart + this.#typed.length;
    const raw = source.body.slice(rawStart, rawEnd);
    const rawErrors = errorsOf(raw, this.#typed, lowerCaseKeepingOffsets(this.#typed));
    return rawErrors === undefined ? undefined : inParagraph(source, rawStart, rawEnd, rawErrors);
  }
}

function errorsOf(here: string, words: string, anyCase: string): 0 | 1 | undefined {
  if (here === words) return 0;
  return lowerCaseKeepingOffsets(here) === anyCase ? 1 : undefined;
}

/** Kinds of characters that never fold to each other; whatever is of no kind may fold to anything. */
function kindOf(character: string): string | undefined {
  if (/[a-z\d]/iu.test(character)) return character.toLowerCase();
  if (/["'“”‘’]/u.test(character)) return '"';
  return /[ \t\n\r\u00A0]/u.test(character) ? ' ' : undefined;
}

/** False where the texts surely differ: compared as far as both have letters, quote marks and spaces. */
function mayMatch(
  typed: string,
  typedAt: number,
  body: string,
  bodyAt: number,
  inAnyCase: boolean,
): boolean {
  let [one, other] = [typedAt, bodyAt];
  while (one < typed.length && other < body.length) {
    const kind = kindOf(typed.charAt(one));
    const bodyKind = kindOf(body.charAt(other));
    if (kind === undefined || bodyKind === undefined) return true;
    if (kind !== bodyKind) return false;
    if (!inAnyCase && /[a-z]/u.test(kind) && typed[one] !== body[other]) return false;
    one++;
    other++;
    if (kind !== ' ') continue;
    while (kindOf(typed.charAt(one)) === ' ') one++;
    while (kindOf(body.charAt(other)) === ' ') other++;
  }
  return true;
}

/** None where the span crosses from one paragraph to the next. */
function inParagraph(
  source: Source,
  start: number,
  typedEnd: number,
  errors: number,
): LookupMatch | undefined {
  const paragraph = source.paragraphs.around(start);
  return paragraph && typedEnd <= paragraph.end ? { source, start, typedEnd, errors } : undefined;
}
