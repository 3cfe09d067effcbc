import type { Finding } from '../../core/verify/finding';
import type { Corpus } from '../host/corpus';
import type { UnknownCode } from './unknownCodes';

/** What is known of a document. */
export type DocumentState =
  /** The settings ask not to check it, or not to check anything. */
  | { readonly kind: 'off' }
  /** Too large to be checked while somebody writes. */
  | { readonly kind: 'too-large' }
  /** Checking went wrong; the log says how. */
  | { readonly kind: 'failed' }
  /** Its check waits or runs; what was found before is still shown. */
  | { readonly kind: 'checking'; readonly before?: Checked }
  | Checked;

/** A document as it was checked. */
export interface Checked {
  readonly kind: 'checked';
  /** Of the document. */
  readonly version: number;
  readonly text: string;
  /** In the order of the text, `exact` ones too. */
  readonly findings: readonly Finding[];
  /** Codes in its comments that are none. */
  readonly mistakes: readonly UnknownCode[];
  /** What it was checked against. */
  readonly corpus: Corpus;
}
