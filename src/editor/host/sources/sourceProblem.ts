import type * as vscode from 'vscode';
import type { DataProblem } from '../../../core/source/dataProblem';

/** What is wrong with a file of the writer's. An error, where no severity is given. */
export interface SourceProblem extends DataProblem {
  readonly severity?: 'warning' | 'information';
  /** The other file that the problem is with. */
  readonly other?: { readonly uri: vscode.Uri; readonly line: number };
}

/** A file with everything that is wrong with it; without problems, all is well again. */
export interface FileReport {
  readonly uri: vscode.Uri;
  readonly problems: readonly SourceProblem[];
}
