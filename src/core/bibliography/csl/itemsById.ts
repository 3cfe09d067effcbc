import type { FindItem } from '../findItem';

/** Items of a list by their ids; undefined where it is no list of items. */
export function itemsById(list: unknown): FindItem | undefined {
  if (!Array.isArray(list)) return undefined;
  const byId = new Map<string, Readonly<Record<string, unknown>>>();
  for (const item of list as readonly unknown[]) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
    const { id } = item as { id?: unknown };
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    byId.set(String(id), item as Readonly<Record<string, unknown>>);
  }
  return byId.size > 0 ? (id) => byId.get(id) : undefined;
}
