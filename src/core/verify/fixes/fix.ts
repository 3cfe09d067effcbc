import type { DocumentLanguage } from '../../markup/language';
import type { CitableWork } from '../../quotations/citableWorks';
import type { QuotationStyle } from '../../quote/insertion';
import type { TextChange } from '../../quote/textChange';
import type { Finding } from '../finding';

/** What a fix does: writes the source’s words, brackets, a citation, other words, or a comment; puts marks, or takes them off. */
export type FixKind = 'restore' | 'mark' | 'citation' | 'quote' | 'replace' | 'ignore';

/** A way to make a finding go away. */
export interface Fix {
  readonly kind: FixKind;
  /** Plain words for a menu, 70 characters at most. */
  readonly title: string;
  /** In the document: apart from each other and in text order. All of them are made, or none. */
  readonly changes: readonly TextChange[];
  /** Whether it is what most writers want. */
  readonly isPreferred: boolean;
}

/** The document that a finding is of. */
export interface FixContext {
  /** The whole document. */
  readonly text: string;
  readonly language: DocumentLanguage;
  /** How it writes quotations and citations. */
  readonly style: QuotationStyle;
  /** All that verification says of it, in text order. */
  readonly findings: readonly Finding[];
  readonly citableWorks: readonly CitableWork[];
}
