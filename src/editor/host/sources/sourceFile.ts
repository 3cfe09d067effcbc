import type * as vscode from 'vscode';
import type { AgreementsFile } from '../../../core/names/readAgreementsFile';
import type { Source } from '../../../core/source/source';
import type { ReadSource } from './readSource';
import type { SourceProblem } from './sourceProblem';

export type SourceState = 'ready' | 'reading' | 'unusable' | 'cancelled';

/** A source as lists show it. */
export interface SourceEntry {
  /** The writer's own file; absent for a bundled source. */
  readonly uri?: vscode.Uri;
  /** The file as the writer knows it, or the title of a bundled source. */
  readonly name: string;
  readonly state: SourceState;
  /** There where the state is `ready`. */
  readonly source?: Source;
  readonly problems: readonly SourceProblem[];
}

/** A file of a folder of sources, with what was read of it last. */
export interface SourceFile {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly kind: 'source' | 'agreements';
  state: SourceState;
  read?: ReadSource;
  agreements?: AgreementsFile;
  /** Of a file of agreements. */
  problems: readonly SourceProblem[];
}
