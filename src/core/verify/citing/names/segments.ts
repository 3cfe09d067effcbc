import type { Span } from '../../../text/span';
import type { CitationText } from '../plain/citationText';
import { eachMatch } from '../../../text/eachMatch';
import { locatorsIn, type WrittenLocator } from './locatorsIn';
import type { FoundName } from './nameIndex';
import { quotedIn } from './quotedIn';
import type { NameKind } from './workNames';

/** What in a text tells a work. Offsets in the plain text. */
export interface Mention extends Span {
  readonly kind: NameKind | 'beginning' | 'key' | 'address';
  readonly works: readonly number[];
}

/** A part of a citation that cites one work, or one as another one quotes it. */
export interface Segment extends Span {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly years: readonly Year[];
  readonly locators: readonly WrittenLocator[];
  /** "supra", "n 1", "op. cit.": the work was cited before. */
  readonly isShort: boolean;
  /** "quoted in", "quoting": of two works that are named, one has the other's words. */
  readonly isQuoting: boolean;
}

export interface Year extends Span {
  readonly year: number;
}

const isYear = /^(?:1[5-9]|20)\d\d[a-z]?$/u;
const short = /\bsupra\b|\bn\.? ?\d|\bnote \d|\b(?:op|loc)\. ?cit\b|\babove\b|\ba\. ?a\. ?O\./iu;
const quoting = new RegExp(
  String.raw`\b(?:quoted|cited|quoting|citing|reprinted|reproduced|reported|excerpted) (?:in|by|at|from)\b|\bqtd\.|\((?:citing|quoted)\b|\bquoting\b|${quotedIn}`,
  'iu',
);

/**
 * The parts of a citation between its semicolons; one in a title parts nothing.
 * @param mentions in the order of the text
 */
export function segmentsOf(
  { plain, words, addresses, keys }: CitationText,
  mentions: readonly Mention[],
): readonly Segment[] {
  const covered = [...mentions.filter(({ kind }) => kind !== 'genre'), ...addresses, ...keys];
  const blotted = blot(plain, covered);
  const years = words
    .filter(({ start, word }) => isYear.test(word) && blotted[start] !== blotMark)
    .map(({ start, end, word }) => ({ start, end, year: Number.parseInt(word, 10) }));
  const locators = locatorsIn(blotted);
  const segments: Segment[] = [];
  const ends = [...partings(blotted), plain.length];
  if (ends.length === 1) {
    // As most citations are: all that was found is in it.
    return [
      { start: 0, end: plain.length, text: plain, mentions, years, locators, ...toneOf(plain) },
    ];
  }
  let start = 0;
  for (const end of ends) {
    const isHere = (span: Span) => span.start >= start && span.end <= end;
    const text = plain.slice(start, end);
    segments.push({
      start,
      end,
      text,
      mentions: mentions.filter(isHere),
      years: years.filter(isHere),
      locators: locators.filter(isHere),
      ...toneOf(text),
    });
    start = end + 1;
  }
  return segments;
}

/** A letter or two of each of these words: most citations have none, and that is told far sooner. */
const toned = /note|supra|n\.? ?\d|[cz]it|cyt|цит|above|a\. ?O|quot|qtd|apud|repr|repo|excerpt/iu;

function toneOf(text: string): Pick<Segment, 'isShort' | 'isQuoting'> {
  const mayBe = toned.test(text);
  return { isShort: mayBe && short.test(text), isQuoting: mayBe && quoting.test(text) };
}

function partings(blotted: string): readonly number[] {
  const found: number[] = [];
  eachMatch(blotted, /[;\u037E]/gu, ({ index }) => found.push(index));
  return found;
}

const blotMark = '|';

/** The text with a mark in place of every character of some spans. Every offset stays. */
function blot(text: string, spans: readonly Span[]): string {
  let blotted = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    blotted += text.slice(from, Math.max(start, from));
    blotted += blotMark.repeat(end - Math.max(start, from));
    from = end;
  }
  return blotted + text.slice(from);
}

/** The mentions of names, keys and addresses in a text, in its order. */
export function mentionsOf(
  { words, keys, addresses }: CitationText,
  names: readonly FoundName[],
  ofKey: (key: string) => readonly number[],
  ofAddress: (address: string) => readonly number[],
): readonly Mention[] {
  const mentions: Mention[] = names.map(({ first, end, kind, works }) => ({
    start: words[first]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
    kind,
    works,
  }));
  for (const { start, end, value } of keys) {
    mentions.push({ start, end, kind: 'key', works: ofKey(value) });
  }
  for (const { start, end, value } of addresses) {
    const works = ofAddress(value);
    if (works.length > 0) mentions.push({ start, end, kind: 'address', works });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
