import type { DocumentLanguage } from '../../../markup/language';
import { eachMatch } from '../../../text/eachMatch';
import { fold, folded } from '../../../text/fold';
import { foldedBy } from '../../../text/foldedText';
import { lowerCaseKeepingOffsets } from '../../../text/lowerCase';
import type { Span } from '../../../text/span';
import { baseMarkups } from '../baseMarkups';
import { KeyMarks, keyMark } from './keyMarks';
import { withoutMarkup } from './withoutMarkup';

/** A word as names are compared: in small letters, without accents. Offsets in the plain text. */
export interface CitationWord extends Span {
  readonly word: string;
}

/** A key, or an address, that stands in a citation. Offsets in the plain text. */
export interface CitationMark extends Span {
  readonly value: string;
}

/** The text of a citation as a reader sees it, whoever wrote it. */
export interface CitationText {
  /** Without markup, typography folded; a key is one mark of private characters. */
  readonly plain: string;
  /** The same before it was folded. */
  readonly unfolded: string;
  readonly words: readonly CitationWord[];
  readonly keys: readonly CitationMark[];
  /** Normalised; see `addressKey`. */
  readonly addresses: readonly CitationMark[];
}

/** More than a citation is: what comes after is not looked at. */
const longest = 4_000;

/** Reads the text of a citation, as it is written in a document. */
export function citationText(written: string, language: DocumentLanguage): CitationText {
  const marks = new KeyMarks();
  const bare = withoutMarkup(written.slice(0, longest), language, marks);
  const unfolded = foldedBy(baseMarkups[language].unescaping, bare);
  const plain = folded(unfolded);
  const words: CitationWord[] = [];
  const keys: CitationMark[] = [];
  const addresses: CitationMark[] = [];
  // In small letters: V8 takes long over Unicode's classes in a pattern where case does not count.
  const lower = lowerCaseKeepingOffsets(plain);
  eachMatch(lower, pieces, ({ 0: text, 1: key, 2: address, index }) => {
    const span = { start: index, end: index + text.length };
    if (key !== undefined) keys.push({ ...span, value: marks.keys[Number(key)] ?? '' });
    else if (address === undefined) words.push({ ...span, word: wordKey(text) });
    else {
      const end = index + withoutPunctuation(address).length;
      addresses.push({ start: index, end, value: addressKey(address) });
    }
  });
  return { plain, unfolded, words, keys, addresses };
}

/** A stretch of the plain text as it was before it was folded. */
export function unfoldedIn({ unfolded }: CitationText, span: Span): string {
  const { start, end } = fold(unfolded).toOriginal(span);
  return unfolded.slice(start, end);
}

const address = String.raw`(?:https?://|www\.|(?:dx\.)?doi\.org/|10\.\d{4,9}/)[^\s"<>{}|[\]]{2,2000}`;
const pieces = new RegExp(`${keyMark}|((?<![\\p{L}\\p{N}])${address})|[\\p{L}\\p{N}]+`, 'gu');

/** A word as it is compared. */
function wordKey(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z\d]*$/u.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a name, as they are compared; without the tags of CSL's rich text. */
export function nameWords(name: string): readonly string[] {
  const bare = name.includes('<') ? name.replace(/<[^<>]{0,200}>/gu, '') : name;
  // Plain words are the same folded, and a thousand works have many.
  if (/^[ -~]*$/u.test(bare)) return bare.toLowerCase().match(/[a-z\d]+/gu) ?? [];
  return (folded(bare).match(/[\p{L}\p{N}]+/gu) ?? []).map(wordKey);
}

/** An address as it stands in a text: punctuation at its end is the sentence's; so is a bracket that was not opened in it. */
export function withoutPunctuation(written: string): string {
  const bare = written.replace(/[.,;:!?'*_]+$/u, '');
  if (!bare.endsWith(')') || bare.split('(').length >= bare.split(')').length) return bare;
  return withoutPunctuation(bare.slice(0, -1));
}

/**
 * An address as it is compared: without what tells nothing of the work, such as the words in it that a
 * link leads to. A DOI is the same with a resolver and without; of an archived page it is the page's.
 */
export function addressKey(written: string): string {
  const bare = withoutPunctuation(written).toLowerCase();
  const doi = /10\.\d{4,9}\/\S+$/u.exec(bare)?.[0];
  if (doi !== undefined && /^(?:10\.|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)/u.test(bare)) return doi;
  return bare
    .replace(/^.*(?=https?:\/\/)/u, '')
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/#.*$/u, '')
    .replace(/\/+$/u, '');
}
