import { endOfWords } from '../../reading/margins';
import type { CitationSite } from './citationSite';

const dash = '(?:-{2,3}|[—–―])[ ~]{0,3}';

/** What is set on the right of the page, pushed there, or comes with a dash after a sentence. */
const attributions = new RegExp(
  `(?:(?<isAligned>#align\\([^()[\\]]{0,40}\\b(?:right|end)\\b[^()[\\]]{0,40}(?:\\)|,\\s{0,9}(?:text\\([^()]{0,60}\\))?)\\[\\s{0,20})|(?<isPushed>#h\\(1fr\\))[ ~]{0,3}|(?<=[.!?…"”’'\\]_*])[ ~]{1,3}(?=${dash}))(?:${dash})?(?<content>(?=["“(_*@\\p{Lu}])(?:[^[\\]\\n]|\\[[^[\\]\\n]{0,300}\\]){3,300})(?<end>\\s{0,99}\\]\\)?)`,
  'gu',
);
const endOfBlock = /\s{0,99}\]/uy;

/** What says in Typst at the end of a block, or below it, whose words it gives. */
export function typstAttributions(text: string): readonly CitationSite[] {
  if (!/#align|#h\(|--|—/u.test(text)) return [];
  return [...text.matchAll(attributions)].map(({ 0: all, index, groups = {} }): CitationSite => {
    const { isAligned, isPushed, content = '', end: bracket = '' } = groups;
    const last = index + all.length;
    const start = last - bracket.length - content.length;
    const end = endOfWords(text, 'typst', { start, end: last - bracket.length });
    endOfBlock.lastIndex = last;
    // Outside a block it may be anything.
    const isOfBlock = isPushed !== undefined || (isAligned !== undefined && endOfBlock.test(text));
    return {
      kind: 'attribution',
      as: 'attribution',
      span: { start: index + all.search(/\S/u), end: isAligned === undefined ? end : last },
      content: { start, end },
      mustBeKnown: !isOfBlock,
    };
  });
}
