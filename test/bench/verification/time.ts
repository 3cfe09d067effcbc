import { finish } from '../../../src/core/text/steps';
import type { Finding } from '../../../src/core/verify/finding';
import { PhraseIndex } from '../../../src/core/verify/match/phraseIndex';
import { Verifier } from '../../../src/core/verify/verifier';
import { milliseconds, percent, ratio } from '../report/cells.mjs';
import type { Table } from '../report/table.mjs';
import { percentiles } from '../statistics.mjs';
import { Random } from '../typing/random';
import { libraryOf, type Library } from './library';
import { manuscriptOf, type Manuscript } from './manuscript';
import { approxStringMatch, substringSearch, type Peer } from './peers';

const size = { characters: 100_000, quotations: 200 };
const freshRounds = 60;
const edits = 400;
const editSeed = 2016;
/** So many texts are kept apart, to write the manuscript from: nobody quotes them. */
const keptApart = 40;
/** approx-string-match is asked so often; where words are changed it takes seconds. */
const slowQuotations = 10;
/** Coprime to ten: of ten quotations apart by so many, seven are exact as well. */
const stride = 17;
const quotationsOfParagraph = 2;

/** Checking a large document against a large library, whole and after each edit. */
export function timeTable(addresses: readonly string[]): Table {
  const library = libraryOf(addresses.filter((_, index) => index % keptApart !== 0));
  const prose = addresses.filter((_, index) => index % keptApart === 0);
  const manuscript = manuscriptOf(library, prose, size);
  const ofNotes = manuscriptOf(library, prose, { ...size, hasNotes: true });
  const start = performance.now();
  finish(PhraseIndex.of(library.shelf));
  const phrases = performance.now() - start;
  const whole = measureWhole(library, manuscript);
  const edited = measureEdits(library, manuscript);
  const approx = perQuotation(approxStringMatch, library, manuscript, slowQuotations);
  const substring = perQuotation(substringSearch, library, manuscript, size.quotations);
  const [p95, p95Edited] = [percentiles(whole.times).p95, percentiles(edited.times).p95];
  const peer = (name: string, each: number, count: number, ours: number) => [
    name,
    '',
    milliseconds(each * count),
    '',
    ratio(each * count, ours),
    '',
    '',
    '',
  ];
  return {
    title: 'Verification: time',
    note:
      `A Markdown document of ${Math.round(manuscript.text.length / 1000)} KB with ${size.quotations} quotations, seven of ten exact, the others changed as the corpus’s are, ` +
      `against ${(library.characters / 1e6).toFixed(0)} MB in ${library.sources.length} sources: the State of the Union addresses and twice as many made of halves of their passages. ` +
      `The index of phrases is made once for a shelf, in steps. The whole: a new verifier each time, ${freshRounds} times; what the first one takes, before V8 has compiled what it runs, is told by itself. ` +
      `An edit: a letter typed into a word taken at random, ${edits} times, one after the other. ` +
      'With notes: citations stand in footnotes, whose texts are the document’s end. ' +
      'The longest step is what passes between two chances to pause, after the first check. ' +
      `The peers are timed for the look-ups alone: approx-string-match for ${slowQuotations} of the quotations and multiplied, substring search for all; after an edit, for the ${quotationsOfParagraph} of a paragraph.`,
    columns: ['', 'first', 'p50', 'p95', 'p95 / ours', 'longest step', 'right', 'budget'],
    rows: [
      ['index of phrases', milliseconds(phrases), '', '', '', '', '', ''],
      ours('whole: ours', whole, right(whole.findings, manuscript), '50 ms'),
      peer('whole: approx-string-match', approx, size.quotations, p95),
      peer('whole: substring search', substring, size.quotations, p95),
      ours('edit: ours', edited, '', '5 ms'),
      ours('edit: ours, with notes', measureEdits(library, ofNotes), '', '5 ms'),
      peer('edit: approx-string-match', approx, quotationsOfParagraph, p95Edited),
      peer('edit: substring search', substring, quotationsOfParagraph, p95Edited),
    ],
  };
}

interface Measured {
  readonly first?: number;
  readonly times: readonly number[];
  readonly longestStep: number;
  readonly findings: readonly Finding[];
}

function ours(name: string, measured: Measured, share: string, budget: string): string[] {
  const { p50, p95 } = percentiles(measured.times);
  return [
    name,
    measured.first === undefined ? '' : milliseconds(measured.first),
    milliseconds(p50),
    milliseconds(p95),
    ratio(1, 1),
    milliseconds(measured.longestStep),
    share,
    budget,
  ];
}

function measureWhole(library: Library, { text }: Manuscript): Measured {
  const first = timed(new Verifier(library), text).time;
  return { first, ...repeated(freshRounds, () => timed(new Verifier(library), text)) };
}

function measureEdits(library: Library, manuscript: Manuscript): Measured {
  const random = new Random(editSeed);
  const verifier = new Verifier(library);
  let { text } = manuscript;
  timed(verifier, text);
  return repeated(edits, () => {
    const at = withinWord(text, random.below(text.length));
    // As the editor puts it together: a text of its own, and none that holds pieces of the one before.
    text = [text.slice(0, at), text.slice(at)].join('e');
    return timed(verifier, text);
  });
}

/** The first place within a word from here on. */
function withinWord(text: string, at: number): number {
  return at + Math.max(text.slice(at).search(/(?<=[a-z])[a-z]/u), 0);
}

interface Check {
  readonly time: number;
  readonly longestStep: number;
  readonly findings: readonly Finding[];
}

function timed(verifier: Verifier, text: string): Check {
  const start = performance.now();
  const steps = verifier.check(text, 'markdown');
  let longestStep = 0;
  for (;;) {
    const before = performance.now();
    const { done, value } = steps.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - before);
    if (done) return { time: now - start, longestStep, findings: value };
  }
}

/** Only the last findings are kept, as the editor does: what is kept is copied by the garbage collection. */
function repeated(rounds: number, check: () => Check): Measured {
  const times: number[] = [];
  let longestStep = 0;
  let findings: readonly Finding[] = [];
  for (let round = 0; round < rounds; round++) {
    const checked = check();
    times.push(checked.time);
    longestStep = Math.max(longestStep, checked.longestStep);
    ({ findings } = checked);
  }
  return { times, longestStep, findings };
}

/** The share of quotations of which the right kind is found, in their order. */
function right(findings: readonly Finding[], { quotations }: Manuscript): string {
  const ofQuotations = findings.filter(({ quotation }) => quotation);
  const count = quotations.filter(
    ({ expected }, index) => ofQuotations[index]?.kind === expected,
  ).length;
  return percent(count / quotations.length);
}

/** Milliseconds for one look-up, on average. */
function perQuotation(
  peer: Peer,
  { sources }: Library,
  { quotations }: Manuscript,
  count: number,
): number {
  const bodies = sources.map(({ body }) => peer.prepare(body));
  const asked = Array.from(
    { length: count },
    (_, index) => quotations[(index * stride) % quotations.length]?.words ?? '',
  );
  const start = performance.now();
  for (const words of asked) peer.lookUp(words, bodies);
  return (performance.now() - start) / count;
}
