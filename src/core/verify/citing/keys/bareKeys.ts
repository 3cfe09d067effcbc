import type { CitationText } from '../plain/citationText';
import { signal } from '../signals';

/** What may be a key where a citation begins: no mere word, and nothing but punctuation or a place after it. */
const bareKey = new RegExp(
  String.raw`(?<=(?:^|[;([] ?)(?:[*_]?${signal}[*_]? )?)(?=\p{L}*[\d_:+-])\p{L}[\p{L}\p{N}_]*(?:[-_:.+][\p{L}\p{N}_]+){0,9}(?=[,;:)\]]|\.?$| (?:\p{Ll}{1,5}\.|[\d§¶]))`,
  'gu',
);

/** A citation's text with the keys that stand in it bare: `(lincoln-1862, para. 2)`. */
export function withBareKeys(text: CitationText, isKey: (word: string) => boolean): CitationText {
  const found = [...text.plain.matchAll(bareKey)].filter(([word]) => isKey(word));
  if (found.length === 0) return text;
  const keys = found.map(({ 0: value, index: start }) => ({
    value,
    start,
    end: start + value.length,
  }));
  return { ...text, keys: [...text.keys, ...keys] };
}
