import type { Locator } from '../csl/item';

/**
 * CSL's locator labels as the readers of citations by key know them: Pandoc's citeproc and Org's read
 * these words, the others print them.
 */
const words: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['act', ['act', 'acts']],
  ['appendix', ['app.', 'apps.']],
  ['article', ['art.', 'arts.']],
  ['article-locator', ['art.', 'arts.']],
  ['book', ['bk.', 'bks.']],
  ['canon', ['can.', 'cans.']],
  ['chapter', ['chap.', 'chaps.']],
  ['column', ['col.', 'cols.']],
  ['equation', ['eq.', 'eqs.']],
  ['figure', ['fig.', 'figs.']],
  ['folio', ['fol.', 'fols.']],
  ['issue', ['no.', 'nos.']],
  ['line', ['l.', 'll.']],
  ['note', ['n.', 'nn.']],
  ['opus', ['op.', 'opp.']],
  ['page', ['p.', 'pp.']],
  ['paragraph', ['para.', 'paras.']],
  ['part', ['pt.', 'pts.']],
  ['rule', ['r.', 'rr.']],
  ['scene', ['sc.', 'scs.']],
  ['section', ['sec.', 'secs.']],
  ['sub-verbo', ['s.v.', 's.vv.']],
  ['table', ['tbl.', 'tbls.']],
  ['title', ['tit.', 'tits.']],
  ['verse', ['v.', 'vv.']],
  ['volume', ['vol.', 'vols.']],
]);

/** A locator in words: `para. 3`, or `paras. 2-4` where its value names several. */
export interface LocatorText {
  /** `para.`; a label that is not known stands for itself. */
  readonly label: string;
  /** One line, trimmed; a range with a plain hyphen. */
  readonly value: string;
}

/** The words of a CSL locator. */
export function locatorText({ label, value }: Locator): LocatorText {
  const line = value.replace(/\s+/gu, ' ').trim();
  const several = /\d\s?[-–]\s?\d|[,&]|\band\b/u.test(line);
  const [one, many] = words.get(label) ?? [label, label];
  return {
    label: several ? many : one,
    value: line.replace(/(?<=\d)\s?[-–]\s?(?=\d)/gu, '-'),
  };
}
