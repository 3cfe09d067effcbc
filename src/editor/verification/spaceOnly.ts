import type { Finding } from '../../core/verify/finding';

/** Whether a quotation has all of its source's characters but for white space: lines are broken otherwise. */
export function differsInSpaceOnly({ kind, diff }: Pick<Finding, 'kind' | 'diff'>): boolean {
  return (
    kind === 'typography' &&
    diff.every(({ quotation, source }) => withoutSpace(quotation) === withoutSpace(source))
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
