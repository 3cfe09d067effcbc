import type { DocumentLanguage } from '../../src/core/markup/language';
import { findingKinds, type Finding, type FindingKind } from '../../src/core/verify/finding';
import type { Span } from '../../src/core/text/span';

/** What verification ought to say of a stretch of a document. */
export interface Expected {
  readonly kind: FindingKind;
  /** What it ought to say besides, all of it: kinds of changes, the fault, the reason. */
  readonly details: readonly string[];
}

/** UTF-16 offsets in the document: the words, without quotation marks. */
export interface Label extends Span {
  readonly expected: Expected;
}

/** A document, and what ought to be found in it. Whatever else is found above severity `none` is a false alarm. */
export interface LabelledDocument {
  /** In a few words: what the case is. */
  readonly what: string;
  readonly language: DocumentLanguage;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Words that the message of the first label's finding must have. */
  readonly message?: string;
}

/** What stands about words that have a label; no markup and no source has such brackets. */
export const marks = { open: '⟦', close: '⟧' } as const;

/**
 * A document out of a text with `⟦…⟧` about the words that have labels.
 * @param expected what is expected of each, in their order
 * @throws Error where there are more of the one than of the other
 */
export function labelled(
  given: Omit<LabelledDocument, 'labels'>,
  expected: readonly Expected[],
): LabelledDocument {
  const labels: Label[] = [];
  let text = '';
  let rest = given.text;
  for (const each of expected) {
    const [, before, words, after] = /^([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^]*)$/u.exec(rest) ?? [];
    if (before === undefined || words === undefined || after === undefined) {
      throw new Error(`${given.what}: there are fewer ⟦…⟧ than expectations`);
    }
    text += before;
    labels.push({ start: text.length, end: text.length + words.length, expected: each });
    text += words;
    rest = after;
  }
  if (/[⟦⟧]/u.test(rest)) throw new Error(`${given.what}: there are more ⟦…⟧ than expectations`);
  return { ...given, text: text + rest, labels };
}

/**
 * `altered number modal`: the finding, then what it says besides.
 * @throws Error for a word that is no finding
 */
export function expectedOf(written: string): Expected {
  const [name, ...details] = written.split(' ');
  const kind = findingKinds.find((each) => each === name);
  if (!kind) throw new Error(`“${written}” begins with no finding`);
  return { kind, details };
}

/** What a finding says besides its kind. */
export function detailsOf({ changes, fault, reason }: Finding): readonly string[] {
  const others = [fault, reason].filter((each) => each !== undefined);
  return [...changes.map(({ kind }) => kind), ...others];
}
