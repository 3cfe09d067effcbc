import { workRead } from '../cite/citation';
import type { CslItem } from '../csl/item';
import type { QuotationStyle } from '../quote/insertion';
import { fold } from '../text/fold';
import { FoldedText } from '../text/foldedText';
import type { CitableWork } from './citableWorks';
import { citationsOfDocument } from './citationsOfDocument';

/**
 * The works that a document cites, as its bibliography would list them: the works that were read. They
 * are known by this extension's citations, by their keys, by their titles and by their addresses.
 */
export function worksIn(
  text: string,
  style: QuotationStyle,
  works: readonly CitableWork[],
): readonly CslItem[] {
  const cited = style.markup.keyed
    ? []
    : citationsOfDocument(text, [style], works).flatMap(({ citation }) =>
        citation ? [workRead(citation).id] : [],
      );
  const ids = new Set(cited);
  const folded = fold(FoldedText.of(text, style.markup.unescaping).text).text;
  const read = works.filter(({ quotedIn }) => !quotedIn).map(({ work }) => work);
  return read.filter(({ id, title, URL }) => {
    const names = [title, URL].flatMap((name) => (name === undefined ? [] : fold(name).text));
    return ids.has(id) || mentionsKey(text, id) || names.some((name) => folded.includes(name));
  });
}

function mentionsKey(text: string, key: string): boolean {
  const at = text.indexOf(key);
  return at >= 0 && !/[\w-]/u.test(text.charAt(at - 1) + text.charAt(at + key.length));
}
