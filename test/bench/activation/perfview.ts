import * as vscode from 'vscode';
import { until } from '../../host/support/until.js';

/** How long the host says that an extension took to start, in whole milliseconds. */
export interface ReportedTimes {
  /** Reading and evaluating its code. */
  readonly load: number;
  /** Its `activate` function, until that returned. */
  readonly activate: number;
}

const heading = '## Extension Activation Stats';

/**
 * What VS Code's own `Developer: Startup Performance` tells of every extension that has started, by
 * the extensions' ids. No API tells it; but the report opens as a text document, which extensions
 * can read.
 * @param awaited an extension without which the report is not complete
 */
export async function reportedActivations(
  awaited: string,
): Promise<ReadonlyMap<string, ReportedTimes>> {
  await vscode.commands.executeCommand('perfview.show');
  return until(
    () => {
      const times = new Map(reports().flatMap(parse));
      return times.has(awaited) && times;
    },
    `${awaited} in the report of Developer: Startup Performance`,
    30_000,
  );
}

function reports(): readonly string[] {
  return vscode.workspace.textDocuments
    .map((document) => document.getText())
    .filter((text) => text.includes(heading));
}

/** Rows of `| extension | eager | load code | call activate | finish activate | event | by |`. */
function parse(report: string): readonly (readonly [string, ReportedTimes])[] {
  const section = report.slice(report.indexOf(heading) + heading.length).split('\n## ')[0] ?? '';
  const rows = section.matchAll(/^\|\s*([\w-]+\.[\w.-]+)\s*\|[^|]*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/gmu);
  return [...rows].map(([, extension = '', load, activate]) => [
    extension,
    { load: Number(load), activate: Number(activate) },
  ]);
}
