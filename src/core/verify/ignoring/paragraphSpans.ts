import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';

/** A stretch of a document between blank lines. UTF-16 offsets. */
export interface ParagraphSpan extends Span {
  /** Where its first word begins; absent where it has none: nothing but comments, or tags. */
  readonly firstWord?: number;
}

/** Stands for what is no word and no space. */
const mask = '\u0001';

/** Tags that a paragraph of HTML cannot go over. */
const blockTag =
  /^<\/?(?:address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)\b/iu;

/**
 * The paragraphs of a document, in order. Linear in the text.
 * @param opaque what is not prose, in order: blank lines in a comment part nothing
 */
export function paragraphSpans(
  text: string,
  language: DocumentLanguage,
  opaque: readonly Span[],
): readonly ParagraphSpan[] {
  const masked = withMasks(text, language, opaque);
  const paragraphs: ParagraphSpan[] = [];
  let start = 0;
  const add = (end: number) => {
    const word = /[\p{L}\p{N}]/u.exec(masked.slice(start, end));
    if (end > start) {
      paragraphs.push({ start, end, ...(word && { firstWord: start + word.index }) });
    }
  };
  const blank = language === 'markdown' ? /\n[ \t>]*(?=\r?\n)/gu : /\n[ \t]*(?=\r?\n)/gu;
  for (const { 0: lines, index } of masked.matchAll(blank)) {
    add(index);
    start = index + lines.length;
  }
  add(text.length);
  return paragraphs;
}

function withMasks(text: string, language: DocumentLanguage, opaque: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of opaque) {
    const parts =
      language === 'html' && blockTag.test(text.slice(start, Math.min(end, start + 20)));
    pieces.push(text.slice(from, start), (parts ? '\n' : mask).repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
