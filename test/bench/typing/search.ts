import { bundledSources } from '../../../src/core/bundled';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { PassageSearch } from '../../../src/core/search/passageSearch';
import { passagesOf, type Granularity, type Passage } from '../../../src/core/source/passages';
import type { Table } from '../report/table.mjs';
import { dropOne, mistype, swapTwo } from './mistakes';
import { plainFuse, type Finder } from './peers';
import { Random } from './random';
import { recall, type Sought } from './recall';
import { columns, rows } from './table';
import { typeThrough } from './typeThrough';
import { contentWords, runOfWords } from './words';

const seed = 20130614;
const budget = '16 ms';
const longQueries = 8;
const shortQueries = 24;
const longQueryLength = 60;

/** Searching the bundled source at every keystroke, beside Fuse.js alone. */
export function searchTable(): Table {
  return {
    title: 'Search, per keystroke, on the bundled source',
    note:
      `Each query is typed letter by letter. Quotes: ${longQueries} stretches of about ${longQueryLength} characters, each with ` +
      'two typos, one word dropped and two swapped. Words: ' +
      `${shortQueries} times two or three words of one passage, half of them with a typo; every passage that holds those words is right. ` +
      'Ours also finds the words to highlight; Fuse.js is not asked to. Recall is that of the whole query.',
    columns,
    rows: (['sentence', 'paragraph'] as const).flatMap(granularityRows),
  };
}

function granularityRows(granularity: Granularity): string[][] {
  const passages = bundledSources().flatMap((source) => passagesOf(source, granularity));
  const search = new PassageSearch(shelfOf(bundledSources()), granularity);
  const ours: Finder = {
    name: 'ours',
    find: (words) => search.search(words).map(({ passage }) => passage),
  };
  const finders = [ours, ...plainFuse(passages)];
  const random = new Random(seed);
  const unit = `${passages.length} ${granularity}s`;
  return [
    ...compare(`${unit}, quotes`, finders, quotes(passages, random)),
    ...compare(`${unit}, words`, finders, words(passages, random)),
  ];
}

function compare(
  kind: string,
  finders: readonly Finder[],
  sought: readonly Sought<Passage>[],
): string[][] {
  const times = typeThrough(
    finders.map(({ name, find }) => ({ name, answer: find })),
    sought.map(({ typed }) => typed),
  );
  const results = finders.map(({ name, find }, index) => ({
    name,
    times: times[index] ?? [],
    recall: recall(sought, find),
  }));
  return rows(kind, results, budget);
}

/** Passages as they are misremembered when somebody types a whole line of them. */
function quotes(passages: readonly Passage[], random: Random): readonly Sought<Passage>[] {
  return Array.from({ length: longQueries }, () => {
    const passage = random.oneOf(passages);
    const run = runOfWords(passage.text, longQueryLength, random);
    const typed = mistype(swapTwo(dropOne(run.words, random), random), 2, random).join(' ');
    return { typed, isRight: (found) => found === passage };
  });
}

/** A few words that stuck in somebody's mind. */
function words(passages: readonly Passage[], random: Random): readonly Sought<Passage>[] {
  return Array.from({ length: shortQueries }, (_, index) => {
    const chosen = contentWords(random.oneOf(passages).text, 2 + random.below(2), random);
    const typed = mistype(chosen, index % 2, random).join(' ');
    return { typed, isRight: ({ text }) => chosen.every((word) => text.includes(word)) };
  });
}
