import { documentColumns } from './about';
import type { Counts } from './counts';
import type { DetailValue } from './details';
import { oneLine, type Segment } from './differenceText';
import { element, type Html } from './htmlElement';
import type { DocumentReport } from './report';
import type { ReportedFinding } from './reportedFinding';
import { rowOf } from './rows';
import { webAddress } from './webAddress';
import { countRows, lineOf, placeWords, verdict } from './wording';

/** All documents with how many quotations they have. */
export function documentsTable(documents: readonly DocumentReport[]): Html {
  return table('Documents', documentColumns, documents.map(rowOf));
}

/** How often each finding was made. */
export function countsTable(counts: Counts): Html {
  return table('Findings', ['Finding', 'Quotations'], countRows(counts));
}

/** The findings of a section as a table; none where there are none. */
export function findingsTable(
  findings: readonly ReportedFinding[],
  last: string,
  lastOf: (finding: ReportedFinding) => Html | string,
): readonly Html[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [
    String(lineOf(finding)),
    quoted(finding.words),
    verdict(finding),
    lastOf(finding),
  ]);
  return [table(undefined, ['Line', 'Quotation', 'Finding', last], rows)];
}

/** Where the words stand, with a link to them. */
export function placeHtml(finding: ReportedFinding): Html | string {
  return linked(oneLine(placeWords(finding)), finding.address);
}

/** What is told of a quotation. */
export function detailHtml(value: DetailValue): readonly (Html | string)[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'words':
      return [quoted(value.text)];
    case 'difference':
      return value.segments.flatMap(segmentHtml);
    case 'place':
      return [
        linked(oneLine(value.name), value.address),
        ' (',
        element('code', {}, [value.passage]),
        ')',
      ];
  }
}

/** The marks are text, so that they are there without styles, in print and in what is copied. */
function segmentHtml(segment: Segment): readonly (Html | string)[] {
  if (segment.kind === 'text') return [segment.text];
  const { quotation, source } = segment;
  return [
    ...(quotation === '' ? [] : [element('del', {}, [`[-${quotation}-]`])]),
    ...(source === '' ? [] : [element('ins', {}, [`{+${source}+}`])]),
  ];
}

/** Its rows are headed by their first cells. */
function table(
  caption: string | undefined,
  columns: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  return element('table', {}, [
    ...(caption === undefined ? [] : [element('caption', {}, [caption])]),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map((column) => element('th', { scope: 'col' }, [column])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((cells) => element('tr', {}, cells.map(cellHtml))),
    ),
  ]);
}

function cellHtml(cell: string | number | Html, index: number): Html {
  const content = typeof cell === 'object' ? cell : oneLine(String(cell)).trim();
  if (index === 0) return element('th', { scope: 'row' }, [content]);
  return element('td', typeof cell === 'number' ? { class: 'number' } : {}, [content]);
}

function quoted(words: string): string {
  return `“${oneLine(words).trim()}”`;
}

function linked(text: string, address: string | null): Html | string {
  const target = webAddress(address);
  return target === undefined ? text : element('a', { href: target }, [text]);
}
