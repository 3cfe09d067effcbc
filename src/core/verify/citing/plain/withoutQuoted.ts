import { isHeadline } from '../../reading/quotedInCitations';

/** Words between marks, longer than most titles. Apostrophes close nothing, and straight marks may be a tag’s. */
const quoted =
  /“[^“”]{40,2000}”|"[^"<>]{40,2000}"|``[^`]{40,2000}?''|‘[^‘]{40,2000}?’(?![\p{L}\p{N}])|\\enquote\{[^{}]{40,2000}\}/gu;

const tellingWords = 8;

/**
 * The text of a citation with `“…”` for what it quotes: the names and places in that are none that it
 * cites. Titles stay.
 */
export function withoutQuoted(written: string, isTitle: (words: string) => boolean): string {
  return written.replace(quoted, (all) => {
    const words = all.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
    const own = all.startsWith('\\') ? words.slice(1) : words;
    const stays = own.length < tellingWords || isHeadline(own) || isTitle(all);
    return stays ? all : '“…”';
  });
}
