import type { KeyMarks } from '../plain/keyMarks';

const label = String.raw`(?:<([A-Za-z_][\w:.-]{0,200})>|label\(\s?"([^"\n]{1,200})"\s?\))`;

/** `#cite(<key>, supplement: [p. 3])`; the first two groups are the key, the third is the supplement. */
export const typstCite = new RegExp(
  String.raw`#cite\(\s{0,99}${label}(?:\s{0,99},\s{0,99}(?:supplement:\s{0,99}\[((?:[^[\]\\]|\\[^]|\[[^[\]]{0,300}\]){0,800})\]|[a-z]+:\s{0,99}[^,()[\]]{0,100})){0,4}\s{0,99},?\s{0,9}\)`,
  'gu',
);

/** `@key[p. 3]`; the groups are the key and the supplement. */
export const typstReference =
  /(?<![\p{L}\p{N}_@\\])@([A-Za-z_](?:[:.-]?\w){0,200})(?:\[((?:[^[\]\\]|\\[^]|\[[^[\]]{0,300}\]){0,800})\])?/gu;

const anyLabel = new RegExp(label, 'gu');

/** The same text with marks for the keys, their supplements after them. */
export function markTypstKeys(text: string, marks: KeyMarks): string {
  if (!/[@<]|label\(/u.test(text)) return text;
  const withSupplement = (key: string, supplement: string | undefined) =>
    marks.mark(key) + (supplement === undefined ? '' : `, ${supplement}`);
  return text
    .replace(typstCite, (_, key?: string, named?: string, supplement?: string) =>
      withSupplement(key ?? named ?? '', supplement),
    )
    .replace(typstReference, (_, key: string, supplement?: string) =>
      withSupplement(key, supplement),
    )
    .replace(anyLabel, (_, key?: string, named?: string) => marks.mark(key ?? named ?? ''));
}
