import { contains, type Span } from '../../../text/span';
import type { FoundQuotation } from '../foundQuotation';

/** So many characters introduce what a block holds, or answer it. */
const few = 120;

/**
 * Blocks without those that hold others and little else: of `Lincoln said: > We must …` the inner one is the
 * quotation, and so it is in an e-mail that was answered. In the order of their beginnings.
 */
export function withoutHolders(blocks: readonly FoundQuotation[]): readonly FoundQuotation[] {
  const sorted = [...blocks].sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end,
  );
  const held = new Map<FoundQuotation, number>();
  const open: FoundQuotation[] = [];
  for (const block of sorted) {
    while (open.length > 0 && !contains(open.at(-1)?.span ?? block.outer, block.outer)) open.pop();
    const holder = open.at(-1);
    if (holder) held.set(holder, (held.get(holder) ?? 0) + lengthOf(block.outer));
    open.push(block);
  }
  if (held.size === 0) return sorted;
  return sorted.filter((block) => {
    const length = held.get(block);
    return length === undefined || lengthOf(block.span) - length > Math.max(length, few);
  });
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
