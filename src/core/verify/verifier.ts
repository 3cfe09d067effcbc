import type { Shelf } from '../index/shelf';
import type { DocumentLanguage } from '../markup/language';
import type { Agreement } from '../names/agreement';
import type { CitableWork } from '../quotations/citableWorks';
import type { Steps } from '../text/steps';
import type { Finding } from './finding';

/** What a document is checked against. */
export interface Checkable {
  readonly shelf: Shelf;
  readonly citableWorks: readonly CitableWork[];
  readonly agreements: readonly Agreement[];
}

/**
 * Checks the quotations of documents against the sources of a shelf. What it finds out of a quotation
 * and of a paragraph it remembers, so that a document is checked again quickly after a change.
 */
export class Verifier {
  constructor(_against: Checkable) {}

  /** The findings of a document, in the order of its text, `exact` ones too. */
  *check(_text: string, _language: DocumentLanguage): Steps<readonly Finding[]> {
    yield;
    return [];
  }
}
