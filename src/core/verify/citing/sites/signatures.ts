import type { CitationSite } from './citationSite';
import { closingMark } from './citationSentences';
import { isProse, restOfParagraph } from './restOfParagraph';

const gap = String.raw`(?:[ \t~*_]|\\\\|<br ?/?>|\\?\r?\n(?![ \t>]*\r?\n)){0,4}`;
const name = String.raw`[ ~]?(?=["“*_\x60{<\\]{0,3}(?:\\?[a-z]{1,9}[{>])?\p{Lu})`;
const dashed = new RegExp(`(${closingMark}${gap})(?:[—–―]|--{1,2}|&mdash;)${name}`, 'gu');
const note = /\[\^|\[fn:|\^\[|\\footnote|#footnote|footnote:|<sup\b|\\? ?\[[#\d]/u;
/** Longer ones are sentences that go on after a dash. */
const longest = 240;

/** Whose words a quotation is, after a dash and up to the paragraph's end: `“….” —Abraham Lincoln, 1862`. In order. */
export function signatures(text: string): readonly CitationSite[] {
  return [...text.matchAll(dashed)].flatMap(
    ({ 0: before, 1: mark = '', index }): CitationSite[] => {
      const start = index + before.length;
      const { rest, isWhole } = restOfParagraph(text, start, longest);
      if (!isWhole) return [];
      const [written = ''] = rest.split(note, 1);
      const { length } = written.trimEnd();
      if (length === 0 || isProse(written)) return [];
      const content = { start, end: start + length };
      const span = { start: index + mark.length, end: content.end };
      return [{ kind: 'attribution', as: 'signature', span, content, mustBeKnown: true }];
    },
  );
}
