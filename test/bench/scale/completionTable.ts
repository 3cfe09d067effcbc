import approximateSearch from 'approx-string-match';
import { ghostOffers, quotationOffers } from '../../../src/core/complete/quotationOffers';
import { PassageLookup } from '../../../src/core/complete/passageLookup';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { fold } from '../../../src/core/text/fold';
import type { Table } from '../report/table.mjs';
import { mistype } from '../typing/mistakes';
import { Random } from '../typing/random';
import { columns, rows, type Result } from '../typing/table';
import { sourceOf } from './ours';

const seed = 20130617;
const typedLength = 60;
const quotations = 40;
/** The peer is asked at every so many letters only: it takes a hundred times as long. */
const lettersBetween = 12;
const budget = '5 ms';

interface Typed {
  readonly text: string;
  /** The passage's words that were typed, as it has them. */
  readonly words: string;
}

/** Completing an open quotation among many passages, at every keystroke. */
export function completionTable(corpora: readonly (readonly string[])[]): Table {
  return {
    title: 'Scale: completion, per keystroke',
    note:
      `The beginnings of ${quotations} passages taken at random, some ${typedLength} characters each, typed letter by letter; half of them ` +
      'with two typos. Ours makes the offers of the list and the ghost text. Nothing else completes quotations, so what stands ' +
      'beside it is what one would write without an index: the words are looked for in the folded text with indexOf, and with ' +
      `approx-string-match where they are not found; it is asked at every ${lettersBetween}th letter only. Recall is that of the whole.`,
    columns,
    rows: corpora.flatMap(rowsOf),
  };
}

function rowsOf(passages: readonly string[]): string[][] {
  const random = new Random(seed);
  const source = sourceOf(passages);
  const lookup = new PassageLookup(shelfOf([source]));
  const texts = Array.from({ length: quotations }, (_, index) =>
    typedFrom(passages, index, random),
  );
  const ours = type('ours', texts, 1, (typed) => {
    ghostOffers(typed, lookup);
    return quotationOffers(typed, lookup).map(({ match }) => source.body.slice(match.start));
  });
  const folded = fold(source.body).text;
  const plain = type('indexOf, approx-string-match', texts, lettersBetween, (typed) =>
    plainly(fold(typed).text, folded).map((start) => folded.slice(start)),
  );
  return rows(`${passages.length.toLocaleString('en')} passages`, [ours, plain], budget);
}

function typedFrom(passages: readonly string[], index: number, random: Random): Typed {
  const long = passages.filter(({ length }) => length > typedLength + 20);
  const words = random
    .oneOf(long)
    .slice(0, typedLength)
    .replace(/\s+\S*$/u, '');
  const text = mistype(words.split(' '), index % 2 === 0 ? 0 : 2, random).join(' ');
  return { text, words };
}

function plainly(typed: string, text: string): readonly number[] {
  const at = text.indexOf(typed);
  if (at >= 0) return [at];
  const most = Math.floor(typed.length * 0.2);
  return approximateSearch(text, typed, most)
    .sort((a, b) => a.errors - b.errors)
    .map(({ start }) => start);
}

/** @param answer what follows the places found, the likeliest first */
function type(
  name: string,
  texts: readonly Typed[],
  every: number,
  answer: (typed: string) => readonly string[],
): Result {
  const times: number[] = [];
  const hits = { at1: 0, at5: 0 };
  for (const { text, words } of texts) {
    let last: readonly string[] = [];
    for (let length = 3; length <= text.length; length++) {
      if (length % every !== 0 && length !== text.length) continue;
      const start = performance.now();
      last = answer(text.slice(0, length));
      times.push(performance.now() - start);
    }
    const rank = last.findIndex((following) =>
      fold(following.slice(0, 200)).text.startsWith(fold(words).text),
    );
    if (rank === 0) hits.at1 += 1 / texts.length;
    if (rank >= 0 && rank < 5) hits.at5 += 1 / texts.length;
  }
  return { name, times, recall: hits };
}
