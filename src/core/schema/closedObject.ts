import * as v from 'valibot';

type Closed<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>;
type Input<Entries extends v.ObjectEntries> = v.InferInput<Closed<Entries>>;
type Output<Entries extends v.ObjectEntries> = v.InferOutput<Closed<Entries>>;

/**
 * An object that may hold the given fields and no others. Every missing and every unknown field is
 * reported, each at its own path (valibot's `strictObject` stops at the first unknown one).
 */
export function closedObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<Input<Entries>, Output<Entries>> {
  return v.objectWithRest(entries, v.never('is no field that is known here'), (issue) =>
    issue.path === undefined ? 'must be a set of named fields' : 'is missing',
  );
}
