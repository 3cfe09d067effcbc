import type { CslItem, CslName } from '../../csl/item';
import { readDate } from '../dates';

const texts = 'type title container-title genre volume issue page number URL DOI'.split(' ');

/**
 * An item of somebody's CSL file, as far as works are compared: numbers as texts, dates in any form.
 * @returns undefined for what is no item; the id is empty where there is none
 */
export function readCslItem(value: unknown): CslItem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const item = value as Readonly<Record<string, unknown>>;
  const known = texts.flatMap((name) => {
    const text = textOf(item[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  const issued = readDate(item.issued);
  const author = Array.isArray(item.author) ? item.author.flatMap(readName) : [];
  return {
    type: '',
    ...Object.fromEntries(known),
    id: textOf(item.id) ?? '',
    ...(issued && { issued }),
    ...(author.length > 0 && { author }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function readName(value: unknown): CslName[] {
  if (typeof value === 'string') return [{ literal: value }];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).flatMap(([part, text]: [string, unknown]) =>
    typeof text === 'string' ? [[part, text] as const] : [],
  );
  return parts.length > 0 ? [Object.fromEntries(parts)] : [];
}
