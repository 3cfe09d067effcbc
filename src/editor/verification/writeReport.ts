import * as vscode from 'vscode';
import { htmlReport } from '../../core/report/html';
import { Lines } from '../../core/report/lines';
import { markdownReport } from '../../core/report/markdown';
import { reportOf, type CheckedDocument } from '../../core/report/report';
import type { SourceFile } from '../../core/report/reportPlace';
import type { Source } from '../../core/source/source';
import type { Finding } from '../../core/verify/finding';
import { ignoreWord } from '../../core/verify/ignoring/ignoreComment';
import type { Severity } from '../../core/verify/severity';
import type { Corpus } from '../host/corpus';
import type { CheckedText } from './checkTexts';
import type { ReportChoice } from './reportChoice';
import { severityOf, verificationSettings } from './settings';

/** The report of documents, in the order given, as text that can be filed. */
export async function writeReport(
  checked: readonly CheckedText[],
  corpus: Corpus,
  format: ReportChoice['format'],
): Promise<string> {
  const severities = severitiesOf(checked);
  const files = await filesOfSources(checked, corpus);
  const report = reportOf(checked.map(documentOf), {
    severityOf: (finding) => severities.get(finding) ?? 'none',
    fileOf: (source) => files.get(source),
  });
  const about = { made: madeNow(), by: maker(), sources: corpus.sources.length };
  const text = format === 'html' ? htmlReport(report, about) : markdownReport(report, about);
  return `${text.trimEnd()}\n\n${savedReportMark}\n`;
}

/** A report that is kept in the workspace is full of quotations, and none of the writer's documents. */
const savedReportMark = `<!-- ${ignoreWord}-file -->`;

function documentOf(checked: CheckedText): CheckedDocument {
  const name = vscode.workspace.asRelativePath(checked.uri);
  return 'problem' in checked
    ? { name, problem: checked.problem }
    : { name, text: checked.text, findings: checked.findings };
}

/** As the settings of each document have it. */
function severitiesOf(checked: readonly CheckedText[]): ReadonlyMap<Finding, Severity> {
  return new Map(
    checked.flatMap((each) => {
      if ('problem' in each) return [];
      const settings = verificationSettings(each.scope);
      return each.findings.map((finding) => [finding, severityOf(finding, settings)] as const);
    }),
  );
}

/** The writer's own files of the sources that are quoted, for the report to name the lines. */
async function filesOfSources(
  checked: readonly CheckedText[],
  corpus: Corpus,
): Promise<ReadonlyMap<Source, SourceFile>> {
  const findings = checked.flatMap((each) => ('problem' in each ? [] : each.findings));
  const quoted = new Set(findings.flatMap(({ places }) => places.map(({ source }) => source)));
  const files = new Map<Source, SourceFile>();
  for (const source of quoted) {
    const uri = corpus.fileOf(source);
    if (!uri) continue;
    const document = await vscode.workspace.openTextDocument(uri);
    const name = vscode.workspace.asRelativePath(uri);
    files.set(source, { name, lines: new Lines(document.getText()) });
  }
  return files;
}

function madeNow(): string {
  const parts: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(vscode.env.language, parts).format(new Date());
}

function maker(): string {
  const id = 'cite-the-agreement.cite-agreement';
  const manifest = vscode.extensions.getExtension(id)?.packageJSON as
    { readonly displayName?: string; readonly version?: string } | undefined;
  return `${manifest?.displayName ?? id} ${manifest?.version ?? ''}`.trim();
}
