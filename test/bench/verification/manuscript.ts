import { formatLocator } from '../../../src/core/markup/locatorText';
import { attribute } from '../../../src/core/source/attribution';
import { passagesOf, type Passage } from '../../../src/core/source/passages';
import type { FindingKind } from '../../../src/core/verify/finding';
import * as changes from '../../corpus/by-rules/changes';
import * as edits from '../../corpus/by-rules/edits';
import { Random } from '../typing/random';
import type { Library } from './library';
import { paragraphsOf } from './prose';

const seed = 1790;
/** Of ten quotations so many are as they ought to be. */
const exactOfTen = 7;

/** A document somebody is writing. */
export interface Manuscript {
  readonly text: string;
  readonly quotations: readonly ManuscriptQuotation[];
}

export interface ManuscriptQuotation {
  readonly words: string;
  readonly expected: FindingKind;
}

const alterations: readonly (readonly [
  (sentence: string, random: Random) => string | undefined,
  FindingKind,
])[] = [
  [changes.dropWord, 'altered'],
  [changes.swapWords, 'altered'],
  [changes.swapModal, 'altered'],
  [changes.addNot, 'altered'],
  [changes.changePunctuation, 'altered'],
  [changes.swapDigit, 'altered'],
  [changes.addWord, 'altered'],
  [edits.leaveOut, 'edited'],
  [edits.bracketWords, 'edited'],
];

/** How long a manuscript is to be, and where it cites. */
export interface ManuscriptShape {
  readonly characters: number;
  readonly quotations: number;
  /** Whether citations stand in notes, whose texts are the document's end; else they follow the quotations. */
  readonly hasNotes?: boolean;
}

/**
 * Markdown of so many characters with so many quotations from the library, two in a paragraph, among
 * prose that no source has.
 */
export function manuscriptOf(
  library: Library,
  prose: readonly string[],
  size: ManuscriptShape,
): Manuscript {
  const random = new Random(seed);
  const quoted = Array.from({ length: size.quotations }, (_, index) =>
    draw(library, index, random),
  );
  const own = prose.flatMap(paragraphsOf).filter((each) => !each.includes('"'));
  const paragraphs: string[] = [];
  const { hasNotes = false } = size;
  const notes = hasNotes ? quoted.map(({ place }, index) => `[^${index + 1}]: ${place}.`) : [];
  const toQuote = quoted.map(({ words, place }, index) =>
    hasNotes ? `“${words}”[^${index + 1}]` : `“${words}” ${place}`,
  );
  const left = (size.characters - [...toQuote, ...notes].join('').length) / (size.quotations / 2);
  for (let at = 0; at < toQuote.length; at += 2) {
    const words = own[(at / 2) % own.length] ?? '';
    const lead = words.slice(0, Math.floor(left - 40)).replace(/\s\S*$/u, '.');
    paragraphs.push(
      `${lead} One of them said: ${toQuote[at] ?? ''}. Later it was: ${toQuote[at + 1] ?? ''}.`,
    );
  }
  return { text: `${[...paragraphs, ...notes].join('\n\n')}\n`, quotations: quoted };
}

function draw(library: Library, index: number, random: Random) {
  for (;;) {
    const passage = sentenceOf(library, random);
    const place = placeOf(passage);
    if (index % 10 < exactOfTen) {
      return { words: passage.text, expected: 'exact' as const, place };
    }
    const [alter, expected] = random.oneOf(alterations);
    const words = alter(passage.text, random);
    if (words !== undefined) return { words, expected, place };
  }
}

function sentenceOf({ written }: Library, random: Random): Passage {
  for (;;) {
    const sentences = passagesOf(random.oneOf(written), 'sentence');
    const sentence = random.oneOf(sentences);
    const { length } = sentence.text;
    if (length >= 60 && length <= 240 && /^[\p{L}\p{N} ,;'.-]+$/u.test(sentence.text)) {
      return sentence;
    }
  }
}

function placeOf({ source, start, end }: Passage): string {
  return `[@${source.id}, ${formatLocator(attribute(source, { start, end }).locator)}]`;
}
