import type * as v from 'valibot';

/** What is wrong with one field of a data file: where it is, in words, and why. */
export interface FieldProblem {
  /** Path of the field, as `agreements[3].facts[0].value`; empty for the whole. */
  readonly field: string;
  /** A clause without a final full stop, for the person who writes the file. */
  readonly reason: string;
}

/** Every problem that validation found, in the order of the schema. */
export function fieldProblems(
  issues: readonly v.BaseIssue<unknown>[],
  parentField = '',
): readonly FieldProblem[] {
  return issues.flatMap((issue) => {
    const field = fieldPath(parentField, issue.path ?? []);
    // Of the alternatives of a union, those that got as far as looking inside the value say best
    // what is wrong with it; where none did, the value is of no kind that is known here.
    const inside = (issue.issues ?? []).filter((each) => each.path !== undefined);
    return inside.length > 0 ? fieldProblems(inside, field) : [{ field, reason: issue.message }];
  });
}

function fieldPath(parent: string, path: readonly v.IssuePathItem[]): string {
  return path.reduce((field, { key }) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, parent);
}
