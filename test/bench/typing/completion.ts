import { bundledSources } from '../../../src/core/bundled';
import { openQuotation } from '../../../src/core/complete/openQuotation';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { PassageLookup } from '../../../src/core/complete/passageLookup';
import { ghostOffers, quotationOffers } from '../../../src/core/complete/quotationOffers';
import { passagesOf, type Passage } from '../../../src/core/source/passages';
import type { Source } from '../../../src/core/source/source';
import type { Table } from '../report/table.mjs';
import { mistype } from './mistakes';
import { plainFuse } from './peers';
import { Random } from './random';
import { recall } from './recall';
import { columns, rows, type Result } from './table';
import { typeThrough } from './typeThrough';
import { runOfWords } from './words';

const seed = 19920617;
const budget = '5 ms';
const lead = 'As the agreement puts it, "';
const paragraphLength = 10_000;
const quotations = 12;
const shortLength = 25;
const longLength = 60;

/** Words that somebody types, and the places where they truly stand. */
interface Typed {
  readonly typed: string;
  readonly places: ReadonlySet<number>;
}

/** Completing an open quotation at every keystroke, beside Fuse.js looking the same words up. */
export function completionTable(): Table {
  const sources = bundledSources();
  const random = new Random(seed);
  return {
    title: 'Completion, per keystroke, on the bundled source',
    note:
      'Each quotation is typed letter by letter after an opening mark; half of them have typos. Ours finds the open quotation, ' +
      'the offers of the list and the ghost text; Fuse.js is only given the typed words, to find the sentence. Recall is that ' +
      'of the whole: the exact place for ours, the sentence for Fuse.js. "Long paragraph" is the same after ' +
      `${paragraphLength.toLocaleString('en')} characters of other text.`,
    columns,
    rows: [
      ...compare(`${shortLength} characters`, sources, texts(sources, shortLength, 1, random)),
      ...compare(`${longLength} characters`, sources, texts(sources, longLength, 2, random)),
    ],
  };
}

function texts(
  sources: readonly Source[],
  length: number,
  typos: number,
  random: Random,
): readonly Typed[] {
  return Array.from({ length: quotations }, (_, index) => {
    const source = random.oneOf(sources);
    const { start, text } = random.oneOf(completable(source));
    const run = runOfWords(text, length, random);
    const words = source.body.slice(start + run.start).slice(0, run.words.join(' ').length);
    const typed = mistype(run.words, index % 2 === 0 ? 0 : typos, random).join(' ');
    return { typed, places: placesOf(words, source.body) };
  });
}

/**
 * Paragraphs without their last words, after which nothing is left to complete, and none with
 * quotation marks, which typed by hand would open an inner quotation.
 */
function completable({ body, paragraphs }: Source): readonly { start: number; text: string }[] {
  return [...paragraphs]
    .map(({ start, end }) => ({
      start,
      text: body.slice(start, end).replace(/(?:\s+\S+){2}$/u, ''),
    }))
    .filter(({ text }) => !/["“”]/u.test(text));
}

function placesOf(words: string, body: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) places.add(at);
  return places;
}

function compare(kind: string, sources: readonly Source[], typed: readonly Typed[]): string[][] {
  const lookup = new PassageLookup(shelfOf(sources));
  const finders = plainFuse(sources.flatMap((source) => passagesOf(source, 'sentence')));
  const complete = (before: string) => {
    const open = openQuotation(before, 'markdown');
    if (!open) throw new Error('The bench opened no quotation.');
    const { typed: words } = open;
    return { list: quotationOffers(words, lookup), ghost: ghostOffers(words, lookup) };
  };
  const longLead = 'Other words. '.repeat(paragraphLength / 13) + lead;
  const times = typeThrough(
    [
      { name: 'ours', answer: (words) => complete(lead + words) },
      ...finders.map(({ name, find }) => ({ name, answer: find })),
      { name: 'ours, long paragraph', answer: (words) => complete(longLead + words) },
    ],
    typed.map((each) => each.typed),
  );

  const ours: Result = {
    name: 'ours',
    times: times[0] ?? [],
    recall: recall(
      typed.map((each) => ({
        typed: each.typed,
        isRight: (place: number) => each.places.has(place),
      })),
      (words) => [...new Set(complete(lead + words).list.map(({ match }) => match.start))],
    ),
  };
  const peers = finders.map(({ name, find }, index): Result => ({
    name,
    times: times[index + 1] ?? [],
    recall: recall(
      typed.map((each) => ({
        typed: each.typed,
        isRight: ({ start, end }: Passage) =>
          [...each.places].some((at) => start <= at && at < end),
      })),
      find,
    ),
  }));
  const long: Result = { name: 'ours, long paragraph', times: times.at(-1) ?? [] };
  return rows(kind, [ours, ...peers, long], budget);
}
