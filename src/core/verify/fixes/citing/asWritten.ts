import type { TextChange } from '../../../quote/textChange';
import type { WrittenCitation } from '../../citing/writtenCitation';
import type { FixContext } from '../fix';

/** What a note of HTML begins with: its number, which mostly leads back. */
const numberOfNote =
  /^\s*(?:(?:<sup\b[^<>]{0,200}>)?<a\b[^<>]{0,300}\bhref=["']?#[^<>]{0,200}>[^<]{0,20}<\/a>(?:<\/sup>)?|\[?\d{1,4}\]?)[.:)]?\s*/iu;

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
  const string = language === 'typst' ? /\battribution:\s{0,20}("[^"]{0,500}")/du.exec(old) : null;
  const [from = 0, to = 0] = string?.indices?.[1] ?? [];
  if (to > 0) {
    const within = { start: span.start + from, end: span.start + to };
    return [{ span: within, newText: `[${newText.replace(/^\(([^]*)\)$/u, '$1')}]` }];
  }
  if (kind === 'note' && language === 'html') {
    return [{ span, newText: (numberOfNote.exec(old)?.[0] ?? '') + newText }];
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
  const written = newText.replace(/^([^,]*, )([^]+)$/u, '$1"$2"');
  return [{ span, newText: written }];
}
