import type { DocumentLanguage } from '../../markup/language';
import type { Span } from '../../text/span';

/** More white space than stands between any two words. */
const widest = 200;

/** What parts words in each language; in quoted lines of Markdown the marker of the next one too. */
function gapOf(language: DocumentLanguage): string {
  switch (language) {
    case 'markdown':
      return String.raw`(?:\n[ \t]{0,20}>[ \t>]{0,20}|\s)`;
    case 'latex':
    case 'typst':
      return String.raw`[\s~]`;
    case 'html':
      return String.raw`(?:\s|&nbsp;)`;
    default:
      return String.raw`\s`;
  }
}

/** The white space right before a place, not farther back than `from`. UTF-16 offsets. */
export function gapBefore(
  text: string,
  at: number,
  from: number,
  language: DocumentLanguage,
): Span {
  const before = text.slice(Math.max(from, at - widest), at);
  const [gap = ''] = new RegExp(`${gapOf(language)}{0,${widest}}$`, 'u').exec(before) ?? [];
  return { start: at - gap.length, end: at };
}

/** The white space right after a place, not farther on than `to`. */
export function gapAfter(text: string, at: number, to: number, language: DocumentLanguage): Span {
  const after = text.slice(at, Math.min(to, at + widest));
  const [gap = ''] = new RegExp(`^${gapOf(language)}{0,${widest}}`, 'u').exec(after) ?? [];
  return { start: at, end: at + gap.length };
}
