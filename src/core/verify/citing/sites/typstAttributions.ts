import { endOfWords } from '../../reading/margins';
import { closingOf } from '../keys/latexCites';
import type { CitationSite } from './citationSite';

const dash = String.raw`(?:-{2,3}|[—–―])`;
const brackets = { open: '[', close: ']' };

/** What is set on the right of the page. */
const aligned = new RegExp(
  String.raw`#align\([^()[\]]{0,40}\b(?:right|end)\b[^()[\]]{0,40}(?:\)|,\s{0,9})\[\s{0,20}(?:${dash}[ ~]{0,3})?`,
  'gu',
);
/** What is pushed to the right, or comes with a dash after a sentence; up to its line's end. */
const inLine = new RegExp(
  String.raw`(?:(?<isPushed>#h\(1fr\))[ ~]{0,3}(?:${dash}[ ~]{0,3})?|(?<=[.!?…"”’'\]_*])[ ~]{1,3}${dash}[ ~]{0,3}(?=[\p{Lu}_*]))(?<content>(?:[^[\]\n]|\[[^[\]\n]{0,300}\]){3,300})(?=\s{0,99}\])`,
  'gu',
);
const afterIt = /\)?\s{0,99}\]/uy;

/** What says in Typst at the end of a block, or below it, whose words it gives. */
export function typstAttributions(text: string): readonly CitationSite[] {
  if (!/#align|#h\(|--|—/u.test(text)) return [];
  return [...onTheRight(text), ...inLines(text)];
}

function onTheRight(text: string): readonly CitationSite[] {
  return [...text.matchAll(aligned)].flatMap(({ 0: before, index }): CitationSite[] => {
    const open = index + before.lastIndexOf('[');
    const close = closingOf(text, open, ']', brackets);
    if (close === undefined) return [];
    const end = text[close + 1] === ')' ? close + 2 : close + 1;
    afterIt.lastIndex = end;
    // Outside a block it may be anything.
    const mustBeKnown = !afterIt.test(text);
    const content = { start: index + before.length, end: close };
    return [
      { kind: 'attribution', as: 'attribution', span: { start: index, end }, content, mustBeKnown },
    ];
  });
}

function inLines(text: string): readonly CitationSite[] {
  return [...text.matchAll(inLine)].map(({ 0: all, index, groups = {} }): CitationSite => {
    const { content = '', isPushed } = groups;
    const start = index + all.length - content.length;
    const end = endOfWords(text, 'typst', { start, end: index + all.length });
    const span = { start: index + all.search(/\S/u), end };
    const mustBeKnown = isPushed === undefined;
    return { kind: 'attribution', as: 'attribution', span, content: { start, end }, mustBeKnown };
  });
}
