import { aboutLines, reportNotes, reportTitle, sectionTitles, type ReportAbout } from './about';
import { detailsOf } from './details';
import { oneLine } from './differenceText';
import { element, raw, type Html } from './htmlElement';
import { countsTable, detailHtml, documentsTable, findingsTable, placeHtml } from './htmlParts';
import { reportStyle } from './htmlStyle';
import type { DocumentReport, Report } from './report';
import type { ReportedFinding } from './reportedFinding';
import { sectionOf, type Section } from './sections';
import { lineOf, verdict } from './wording';

/** Nothing in a report runs, and nothing is fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A report as one HTML file that needs nothing else. It prints, and can be read without colours. */
export function htmlReport(report: Report, about: ReportAbout): string {
  const head = element('head', {}, [
    raw('<meta charset="utf-8">'),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [reportTitle]),
    element('style', {}, [raw(reportStyle)]),
  ]);
  const body = element('body', {}, [
    element('header', {}, [
      element('h1', {}, [reportTitle]),
      ...aboutLines(about, report).map((line) => element('p', {}, [line])),
      documentsTable(report.documents),
    ]),
    element('main', {}, report.documents.map(documentHtml)),
    element('footer', {}, [
      element('h2', {}, ['How to read this']),
      ...reportNotes.map((note) => element('p', {}, [note])),
    ]),
  ]);
  return `<!doctype html>\n${element('html', { lang: 'en' }, [head, body]).html}\n`;
}

function documentHtml({ name, problem, findings, counts }: DocumentReport): Html {
  const title = element('h2', {}, [oneLine(name).trim()]);
  if (problem !== undefined) {
    return element('section', {}, [title, element('p', {}, [`Not checked: ${oneLine(problem)}`])]);
  }
  if (findings.length === 0) {
    return element('section', {}, [title, element('p', {}, ['No quotations.'])]);
  }
  const among = (section: Section) => findings.filter((each) => sectionOf(each) === section);
  const messages = ({ message }: ReportedFinding) => message;
  return element('section', {}, [
    title,
    countsTable(counts),
    ...sectionHtml('toLookAt', among('toLookAt').map(findingHtml)),
    ...sectionHtml('asTheSource', findingsTable(among('asTheSource'), 'Source', placeHtml)),
    ...sectionHtml('notChecked', findingsTable(among('notChecked'), 'Why', messages)),
    ...sectionHtml('ignored', findingsTable(among('ignored'), 'What is ignored', messages)),
  ]);
}

function sectionHtml(section: Section, parts: readonly Html[]): readonly Html[] {
  return parts.length === 0 ? [] : [element('h3', {}, [sectionTitles[section]]), ...parts];
}

function findingHtml(finding: ReportedFinding): Html {
  return element('article', { class: finding.severity }, [
    element('h4', {}, [`Line ${lineOf(finding)}: ${verdict(finding)}`]),
    element('p', {}, [oneLine(finding.message)]),
    element(
      'dl',
      {},
      detailsOf(finding).flatMap(({ label, value }) => [
        element('dt', {}, [label]),
        element('dd', {}, detailHtml(value)),
      ]),
    ),
  ]);
}
