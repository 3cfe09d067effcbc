import { bundledAgreements, bundledSources } from '../../../src/core/bundled';
import type { Citation } from '../../../src/core/cite/citation';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import { positionsOf, type CitationPosition } from '../../../src/core/cite/position';
import { citationStyles, type BundledStyle } from '../../../src/core/cite/styles';
import { markups } from '../../../src/core/markup/markups';
import { citableWorks, type CitableWork } from '../../../src/core/quotations/citableWorks';
import { citationsOfDocument } from '../../../src/core/quotations/citationsOfDocument';
import { restyle } from '../../../src/core/quotations/restyle';
import { composeQuotation, type QuotationStyle } from '../../../src/core/quote/insertion';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { placeInsertions } from '../../../src/core/quote/placement';
import { applyChanges } from '../../../src/core/quote/textChange';
import { attribute } from '../../../src/core/source/attribution';
import { passagesOf } from '../../../src/core/source/passages';
import { milliseconds, ratio } from '../report/cells.mjs';
import type { Table } from '../report/table.mjs';
import { percentiles } from '../statistics.mjs';
import { Random } from '../typing/random';
import { plainCiteproc } from './plainCiteproc';

const seed = 20130614;
const budget = '5 ms';
const citationCount = 60;
const rounds = 5;

/** Writing one citation with an engine that is warm, beside citeproc keeping the same document. */
export async function citationTable(): Promise<Table> {
  const rows: string[][] = [];
  for (const style of citationStyles) rows.push(...(await measured(style)));
  rows.push(await restyled());
  return {
    title: 'Citations',
    note:
      `A document of ${citationCount} citations, of passages and agreements taken at random; each is written as its place asks ` +
      'for, in full, short or “ibid.”, and turned into runs of text. citeproc-js is given the same works and locators by ' +
      'processCitationCluster, the call that its documentation has for a document; what it is not told is that words are ' +
      'quoted in another work, so that it writes one work where ours writes two. The last row writes the whole of such a document in ' +
      'another style: finding the citations, reading and writing them.',
    columns: ['', 'p50', 'p95', 'p95 / ours', 'budget p95'],
    rows,
  };
}

async function measured(style: BundledStyle): Promise<string[][]> {
  const engine = await loadCitationEngine(style.id);
  const citations = document();
  const positions = positionsOf(
    citations.map((citation, index) => ({ citation, note: index + 1 })),
  );
  const cite = (citation: Citation, position: CitationPosition | undefined) =>
    engine.cite(citation, position);
  citations.forEach((citation, index) => cite(citation, positions[index]));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    citations.forEach((citation, index) => {
      ours.push(timeOf(() => cite(citation, positions[index])));
    });
    const plain = await plainCiteproc(style, citations);
    theirs.push(...citations.map((_, index) => timeOf(() => plain(index))));
  }
  const [own, other] = [percentiles(ours), percentiles(theirs)];
  return [
    [`${style.id}: ours`, milliseconds(own.p50), milliseconds(own.p95), ratio(1, 1), budget],
    [
      `${style.id}: citeproc-js`,
      milliseconds(other.p50),
      milliseconds(other.p95),
      ratio(other.p95, own.p95),
      '',
    ],
  ];
}

function document(): readonly Citation[] {
  const random = new Random(seed);
  const passages = bundledSources().flatMap((source) => passagesOf(source, 'sentence'));
  return Array.from({ length: citationCount }, (_, index) => {
    const passage = random.oneOf(passages);
    const { work } = random.oneOf(bundledAgreements());
    return index % 5 === 4 ? { work } : attribute(passage.source, passage);
  });
}

async function restyled(): Promise<string[]> {
  const styles = await Promise.all(citationStyles.map(({ id }) => loadCitationEngine(id)));
  const inMarkdown = styles.map((engine): QuotationStyle => {
    const markup = engine.style.class === 'note' ? markups.footnote : markups.markdown;
    return { engine, markup, quoteMarkShape: 'curly' };
  });
  const works = citableWorks(bundledSources(), bundledAgreements());
  const [chicago, , apa] = inMarkdown;
  if (!chicago || !apa) throw new Error('there are no styles');
  const text = quotations(chicago, citationCount, works);
  const known = citationsOfDocument(text, [chicago], works).filter(({ citation }) => citation);
  if (known.length !== citationCount) throw new Error(`${known.length} citations are known`);
  restyle(text, inMarkdown, apa, works);
  const times = Array.from({ length: 10 }, () =>
    timeOf(() => restyle(text, inMarkdown, apa, works)),
  );
  const { p50, p95 } = percentiles(times);
  return [
    `${citationCount} citations, Chicago notes to APA`,
    milliseconds(p50),
    milliseconds(p95),
    '',
    '',
  ];
}

/** A Markdown document of so many quotations, a paragraph each. */
function quotations(style: QuotationStyle, count: number, works: readonly CitableWork[]): string {
  const random = new Random(seed);
  const passages = bundledSources().flatMap((source) => passagesOf(source, 'sentence'));
  let text = `${Array.from({ length: count }, (_, index) => `Paragraph ${index + 1} says`).join('\n\n')}\n`;
  for (let paragraph = 1; paragraph <= count; paragraph++) {
    const passage = random.oneOf(passages);
    const lead = `Paragraph ${paragraph} says`;
    const at = text.indexOf(`${lead}\n`) + lead.length;
    const { changes } = placeInsertions(
      text,
      [{ start: at, end: at }],
      (citations) =>
        composeQuotation(excerptOf(passage.source, passage), 'inline', style, citations),
      { style, sites: citationsOfDocument(text, [style], works) },
    );
    text = applyChanges(text, changes);
  }
  return text;
}

function timeOf(what: () => unknown): number {
  const start = performance.now();
  what();
  return performance.now() - start;
}
