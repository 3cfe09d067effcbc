import type { Change, ChangeKind } from '../../finding';

/** What words are called that turn the sense, the gravest first. */
export const kindsInWords = {
  number: 'number',
  negation: 'negation',
  name: 'name',
  modal: 'modal verb',
} as const satisfies Partial<Record<ChangeKind, string>>;

const order: readonly string[] = Object.keys(kindsInWords);

export function gravestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => gravityOf(a) - gravityOf(b));
}

/** The lower, the graver. */
export function gravityOf({ kind }: Change): number {
  return order.indexOf(kind);
}
