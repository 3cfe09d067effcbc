import type { Difference } from './differences';

/** Whether words are left out; a full stop may stand among them. */
export function isLeftOut({ quotation, source }: Difference): boolean {
  return /^[.,;:?!]?$/u.test(quotation) && source.includes(quotation) && hasWords(source);
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether words differ in the case of their first letter alone: `[r]emain`. */
export function isFirstLetter({ quotation, source }: Difference): boolean {
  return (
    quotation !== '' &&
    quotation.slice(1) === source.slice(1) &&
    quotation.charAt(0).toLowerCase() === source.charAt(0).toLowerCase()
  );
}
