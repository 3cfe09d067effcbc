import type { KeyMarks } from '../plain/keyMarks';

/** A key as Pandoc reads it, `@key` or `@{key}`, perhaps without its author; in the first or the second group. */
export const pandocKey =
  /(?<![\p{L}\p{N}@\\.])-?@(?:\{([^{}\s]{1,500})\}|([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_]){0,200}))/gu;

/** The same text with marks for the keys. */
export function markPandocKeys(text: string, marks: KeyMarks): string {
  if (!text.includes('@')) return text;
  return text.replace(pandocKey, (_, braced?: string, plain?: string) =>
    marks.mark(braced ?? plain ?? ''),
  );
}
