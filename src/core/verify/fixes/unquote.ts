import type { Finding } from '../finding';
import type { Fix, FixContext } from './fix';

/** Marks that say nothing else, as a citation or a language would be lost with them. */
const plainMark = /^(?:["“„”«»‹›‘'‚]|``|`|"`|'`|<q>|\\enquote\*?\{)$/u;
const anyMark = /["“”„«»‹›]|‘|``/u;

/** “Take the quotation marks off”: words that no source has are a paraphrase, which takes none. */
export function takeMarksOff({ quotation }: Finding, { text }: FixContext): readonly Fix[] {
  if (!quotation?.marks || quotation.isBlock) return [];
  // The words of a block are quoted without them.
  const line = text.slice(text.lastIndexOf('\n', quotation.outer.start - 1) + 1);
  if (/^(?: {0,3}>| {4}|\t)/u.test(line)) return [];
  const { outer, span, prose, marks } = quotation;
  const { open, close } = marks;
  const isThere =
    text.startsWith(open, outer.start) && text.slice(outer.end - close.length, outer.end) === close;
  // What begins with no letter might come to begin a list, or a heading.
  const isPlain = plainMark.test(open) && !anyMark.test(prose.text) && /^\p{L}/u.test(prose.text);
  if (!isThere || !isPlain || span.start < outer.start + open.length) return [];
  const changes = [
    { span: { start: outer.start, end: outer.start + open.length }, newText: '' },
    { span: { start: outer.end - close.length, end: outer.end }, newText: '' },
  ];
  return [{ kind: 'quote', title: 'Take the quotation marks off', changes, isPreferred: false }];
}
