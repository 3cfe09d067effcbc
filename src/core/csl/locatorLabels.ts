/** The words for one kind of place in a work. */
export interface LabelWords {
  /** `art.`; empty of a kind whose values need no word. */
  readonly one: string;
  /** `arts.` */
  readonly several: string;
  /** Other words that citations have for it, singular and plural. */
  readonly others?: readonly string[];
}

/**
 * The kinds of places that a locator names: CSL 1.0.2's locator terms, and two of law that CSL has no
 * term for, `annex` and `recital`. The words are those that the readers of citations by key know:
 * Pandoc's citeproc and Org's read them, the others print them.
 * @see https://docs.citationstyles.org/en/stable/specification.html#locators
 */
const labels: ReadonlyMap<string, LabelWords> = new Map<string, LabelWords>([
  ['act', { one: 'act', several: 'acts' }],
  ['annex', { one: 'annex', several: 'annexes' }],
  ['appendix', { one: 'app.', several: 'apps.', others: ['appendices'] }],
  ['article', { one: 'art.', several: 'arts.', others: ['articles'] }],
  ['book', { one: 'bk.', several: 'bks.' }],
  ['canon', { one: 'can.', several: 'cans.' }],
  ['chapter', { one: 'chap.', several: 'chaps.', others: ['ch.', 'chapters'] }],
  ['column', { one: 'col.', several: 'cols.' }],
  ['elocation', { one: 'loc.', several: 'locs.' }],
  ['equation', { one: 'eq.', several: 'eqs.' }],
  ['figure', { one: 'fig.', several: 'figs.' }],
  ['folio', { one: 'fol.', several: 'fols.' }],
  ['issue', { one: 'no.', several: 'nos.' }],
  ['line', { one: 'l.', several: 'll.' }],
  ['note', { one: 'n.', several: 'nn.' }],
  ['opus', { one: 'op.', several: 'opp.' }],
  ['page', { one: 'p.', several: 'pp.', others: ['pages'] }],
  ['paragraph', { one: 'para.', several: 'paras.', others: ['¶', '¶¶', 'par.', 'pars.'] }],
  ['part', { one: 'pt.', several: 'pts.', others: ['parts'] }],
  ['recital', { one: 'recital', several: 'recitals' }],
  ['rule', { one: 'r.', several: 'rr.', others: ['rules'] }],
  ['scene', { one: 'sc.', several: 'scs.' }],
  ['section', { one: 'sec.', several: 'secs.', others: ['§', '§§', 'sections', 's', 'ss'] }],
  ['sub-verbo', { one: 's.v.', several: 's.vv.' }],
  ['supplement', { one: 'supp.', several: 'supps.' }],
  ['table', { one: 'tbl.', several: 'tbls.' }],
  ['timestamp', { one: '', several: '' }],
  ['title', { one: 'tit.', several: 'tits.' }],
  ['verse', { one: 'v.', several: 'vv.' }],
  ['volume', { one: 'vol.', several: 'vols.' }],
]);

/** The labels in alphabetical order, under the names that this extension uses. */
export const locatorLabels: readonly string[] = [...labels.keys()];

/** CSL's own names where they are other ones: its `article` and `title` are no places. */
const cslNames: ReadonlyMap<string, string> = new Map([
  ['article', 'article-locator'],
  ['title', 'title-locator'],
]);
const ownNames = new Map([...cslNames].map(([own, csl]) => [csl, own]));

/** The label that citeproc and CSL styles know. */
export function cslLabel(label: string): string {
  return cslNames.get(label) ?? label;
}

/** This extension's name of a label, which may be CSL's; one that is not known stays as it is. */
export function ownLabel(label: string): string {
  return ownNames.get(label) ?? label;
}

/** The words for a label, by any of its names; undefined where it is not known. */
export function wordsOf(label: string): LabelWords | undefined {
  return labels.get(ownLabel(label));
}
