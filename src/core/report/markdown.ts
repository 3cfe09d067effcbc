import { escapeInLine, escapeMarkdown } from '../markup/markdown';
import {
  aboutLines,
  documentColumns,
  reportNotes,
  reportTitle,
  sectionTitles,
  type ReportAbout,
} from './about';
import { detailsOf, type DetailValue } from './details';
import { markedChange, oneLine } from './differenceText';
import type { DocumentReport, Report } from './report';
import type { ReportedFinding } from './reportedFinding';
import { rowOf } from './rows';
import { sectionOf, type Section } from './sections';
import { webAddress } from './webAddress';
import { countRows, lineOf, placeWords, verdict } from './wording';

/** A report as Markdown that any editor and renderer reads: headings, lists and tables, no HTML. */
export function markdownReport(report: Report, about: ReportAbout): string {
  return `${[
    `# ${reportTitle}`,
    ...aboutLines(about, report).map(paragraph),
    table(documentColumns, report.documents.map(rowOf)),
    ...report.documents.flatMap(documentBlocks),
    '## How to read this',
    ...reportNotes.map(paragraph),
  ].join('\n\n')}\n`;
}

function documentBlocks(document: DocumentReport): readonly string[] {
  const { name, problem, findings, counts } = document;
  const title = `## ${heading(name)}`;
  if (problem !== undefined) return [title, `Not checked: ${plain(problem)}`];
  if (findings.length === 0) return [title, 'No quotations.'];
  const among = (section: Section) => findings.filter((each) => sectionOf(each) === section);
  return [
    title,
    table(['Finding', 'Quotations'], countRows(counts)),
    ...section('toLookAt', among('toLookAt').flatMap(findingBlocks)),
    ...section('asTheSource', listOf(among('asTheSource'), 'Source', placeWords)),
    ...section(
      'notChecked',
      listOf(among('notChecked'), 'Why', ({ message }) => message),
    ),
    ...section(
      'ignored',
      listOf(among('ignored'), 'What is ignored', ({ message }) => message),
    ),
  ];
}

function section(name: Section, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`### ${sectionTitles[name]}`, ...blocks];
}

function findingBlocks(finding: ReportedFinding): readonly string[] {
  return [
    `#### Line ${lineOf(finding)}: ${heading(verdict(finding))}`,
    paragraph(finding.message),
    detailsOf(finding)
      .map(({ label, value }) => `- **${label}:** ${written(value)}`)
      .join('\n'),
  ];
}

function written(value: DetailValue): string {
  switch (value.kind) {
    case 'text':
      return plain(value.text);
    case 'words':
      return `“${plain(value.text)}”`;
    case 'difference':
      return value.segments
        .map((each) =>
          escapeInLine(
            each.kind === 'text' ? each.text : markedChange(each.quotation, each.source),
          ),
        )
        .join('')
        .trim();
    case 'place':
      return `${plain(value.name)} (${link(plain(value.passage), value.address)})`;
  }
}

/** The findings of a section as a table of one block; none where there are none. */
function listOf(
  findings: readonly ReportedFinding[],
  last: string,
  lastOf: (finding: ReportedFinding) => string,
): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [
    lineOf(finding),
    `“${oneLine(finding.words).trim()}”`,
    verdict(finding),
    lastOf(finding),
  ]);
  return [table(['Line', 'Quotation', 'Finding', last], rows)];
}

function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as a block of its own, where more counts. */
function paragraph(text: string): string {
  return escapeMarkdown(oneLine(text).trim());
}

/** Text that stays text, on one line, after something else. */
function plain(text: string): string {
  return escapeInLine(oneLine(text).trim());
}

/** In a heading, number signs may close it, and braces give it attributes. */
function heading(text: string): string {
  return plain(text).replace(/[#{}]/gu, '\\$&');
}

function link(text: string, address: string | null): string {
  const target = webAddress(address);
  return target === undefined ? text : `[${text}](${target})`;
}
