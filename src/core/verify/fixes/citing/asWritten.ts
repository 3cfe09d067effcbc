import type { TextChange } from '../../../quote/textChange';
import { signal } from '../../citing/signals';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { FixContext } from '../fix';

/** What a note of HTML begins with: its number, which mostly leads back. */
const numberOfNote =
  /^\s*(?:(?:<sup\b[^<>]{0,200}>)?<a\b[^<>]{0,300}\bhref=["']?#[^<>]{0,200}>[^<]{0,20}<\/a>(?:<\/sup>)?|\[?\d{1,4}\]?)[.:)]?\s*/iu;

/** What tells how a note's citation serves, emphasised or not: `*See also*`. */
const signalOfNote = new RegExp(
  String.raw`^\s*(?:${signal}|([*_/]{1,3})${signal}\1|\\(?:emph|textit)\{${signal}\},?|<(i|em)>${signal}</\2>,?)\s+`,
  'u',
);

/**
 * A citation in the place of another one as that stands in the document: in an attribution without brackets, in
 * square brackets, in the argument of a command. None where it cannot stand there.
 */
export function asWritten(
  { span, newText }: TextChange,
  { kind }: WrittenCitation,
  { text, language }: FixContext,
): readonly TextChange[] {
  const old = text.slice(span.start, span.end);
  if (kind === 'note') {
    const number = language === 'html' ? (numberOfNote.exec(old)?.[0] ?? '') : '';
    const [see = ''] = signalOfNote.exec(old.slice(number.length)) ?? [];
    return [{ span, newText: number + see + newText }];
  }
  if (kind === 'brackets' && old.startsWith('[')) {
    return [{ span, newText: newText.replace(/^\(([^]*)\)$/u, '[$1]') }];
  }
  if (kind !== 'attribution') return [{ span, newText }];
  const [lead = ''] = /^\s*(?:[—–]|-{2,3}|&mdash;)?\s*/u.exec(old) ?? [];
  const isInBrackets = old.startsWith('(', lead.length);
  const bare = lead + (isInBrackets ? newText : newText.replace(/^\(([^]*)\)$/u, '$1'));
  const opener = text.charAt(span.start - 1);
  if (language === 'latex' && opener === '[' && /[[\]]/u.test(bare)) {
    return [{ span, newText: `{${bare}}` }];
  }
  if (language === 'typst' && old.startsWith('<')) return [{ span, newText: `[${bare}]` }];
  if (language === 'typst' && opener === '"') {
    return [{ span: { start: span.start - 1, end: span.end + 1 }, newText: `[${bare}]` }];
  }
  if (
    language === 'asciidoc' &&
    /\[(?:quote|verse)\b[^\n]*$/u.test(text.slice(Math.max(span.start - 80, 0), span.start))
  ) {
    return asAttributes({ span, newText: bare });
  }
  return [{ span, newText: bare }];
}

/** The author, and all else in one attribute: commas part those of AsciiDoc. */
function asAttributes({ span, newText }: TextChange): readonly TextChange[] {
  if (/[\]"]/u.test(newText)) return [];
  const written = newText.replace(/^([^,]*, )([^]*,[^]*)$/u, '$1"$2"');
  return [{ span, newText: written }];
}
