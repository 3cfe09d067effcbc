import type * as vscode from 'vscode';
import { workRead } from '../../core/cite/citation';
import type { CslItem } from '../../core/csl/item';
import type { QuotationStyle } from '../../core/quote/insertion';
import { attribute } from '../../core/source/attribution';
import { escapeRegExp } from '../../core/text/escapeRegExp';
import type { Finding } from '../../core/verify/finding';
import { mostPlaces } from '../../core/verify/fixes/citation';
import type { Fix } from '../../core/verify/fixes/fix';
import { keysOfWorks } from '../host/bibliography/keysOfWorks';

/** What fixes may cite of a bibliography, by key. */
export interface WorksOfFixes {
  /** The style of the document; it cites works by the keys that they have in the bibliography. */
  readonly style: QuotationStyle;
  /** The works that a fix cites and that have no entry yet. */
  readonly withoutEntry: (fix: Fix) => readonly CslItem[];
}

/** Looks up the works that fixes of findings may cite. */
export async function worksOfFixes(
  document: vscode.TextDocument,
  asked: readonly Finding[],
  style: QuotationStyle,
): Promise<WorksOfFixes> {
  const { keyed } = style.markup;
  if (!keyed) return { style, withoutEntry: () => [] };
  const cited = asked.flatMap(({ places }) => places.slice(0, mostPlaces)).map(workOf);
  const works = [...new Map(cited.map((work) => [work.id, work])).values()];
  const { keys, withoutEntry } = await keysOfWorks(document, works);
  const missing = works.filter(({ id }) => withoutEntry.has(id));
  const keyOf = (id: string) => keys.get(id) ?? id;
  return {
    style: {
      ...style,
      markup: {
        ...style.markup,
        keyed: (citation) => keyed({ ...citation, key: keyOf(citation.key) }),
      },
    },
    withoutEntry: (fix) => missing.filter(({ id }) => writes(fix, keyOf(id))),
  };
}

function workOf({ source, passage }: Finding['places'][number]): CslItem {
  return workRead(attribute(source, passage));
}

function writes({ changes }: Fix, key: string): boolean {
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${escapeRegExp(key)}(?![\p{L}\p{N}])`, 'u');
  return changes.some(({ newText }) => whole.test(newText));
}
