import type { FieldProblem } from '../schema/fieldProblems';
import { relationKinds, type FactKind } from './agreement';
import type { AgreementEntry } from './agreementSchema';

/**
 * What is wrong between agreements that are each sound: names, ids and references that clash.
 * @param nameOf how the reader of a message knows an entry
 */
export function agreementConflicts(
  entries: readonly AgreementEntry[],
  nameOf: (index: number) => string = (index) => `agreements[${index}]`,
): readonly FieldProblem[] {
  const firstWithId = new Map<string, number>();
  const problems: FieldProblem[] = [];
  entries.forEach(({ id }, index) => {
    const first = firstWithId.get(id);
    if (first === undefined) firstWithId.set(id, index);
    else problems.push(problem(index, 'id', `“${id}” is the id of ${nameOf(first)} already`));
  });
  return [
    ...problems,
    ...entries.flatMap((entry, index) => [
      ...unknownReferences(entry, index, entries),
      ...ownContradictions(entry, index),
    ]),
    ...sharedNames(entries),
  ];
}

function problem(agreement: number, field: string, reason: string): FieldProblem {
  return { field: `agreements[${agreement}].${field}`, reason };
}

function unknownReferences(
  entry: AgreementEntry,
  index: number,
  entries: readonly AgreementEntry[],
): FieldProblem[] {
  const related = relationKinds.flatMap((kind) =>
    (entry.relations?.[kind] ?? []).map((id, place) => ({ id, at: `relations.${kind}[${place}]` })),
  );
  const unknown = related
    .filter(({ id }) => !entries.some((each) => each.id === id))
    .map(({ id, at }) => problem(index, at, `there is no agreement with the id “${id}”`));
  if (entry.workOf === undefined) return unknown;
  if (entries.some((each) => each.id === entry.workOf && each.work !== undefined)) return unknown;
  return [...unknown, problem(index, 'workOf', `no agreement “${entry.workOf}” has a work`)];
}

/** Of these an agreement has one, unless the sources disagree, and then each must say whose it is. */
const singleFacts: readonly FactKind[] = [
  'signed',
  'enacted',
  'in-force',
  'provisional',
  'expired',
];

function ownContradictions(entry: AgreementEntry, index: number): FieldProblem[] {
  const problems = entry.facts.flatMap((fact, place) => {
    const contradicted =
      fact.according === undefined &&
      singleFacts.includes(fact.kind) &&
      entry.facts.some((other) => other !== fact && other.kind === fact.kind);
    if (!contradicted) return [];
    const reason = `another fact is of the kind “${fact.kind}”: say according to whom each of them is`;
    return [problem(index, `facts[${place}].according`, reason)];
  });
  const { shortName } = entry;
  if (shortName !== undefined && entry.names.every((name) => name.text !== shortName)) {
    problems.push(problem(index, 'shortName', `“${shortName}” is not among the names`));
  }
  return problems;
}

/** A title, and a name that needs no context, must mean one agreement; case does not part two names. */
function sharedNames(entries: readonly AgreementEntry[]): FieldProblem[] {
  const owners = new Map<string, { id: string; at: string }>();
  const problems: FieldProblem[] = [];
  entries.forEach((entry, index) => {
    const sure = entry.names.flatMap((name, place) =>
      name.onlyNear || name.notNear ? [] : [{ text: name.text, at: `names[${place}].text` }],
    );
    for (const { text, at } of [{ text: entry.title, at: 'title' }, ...sure]) {
      const owner = owners.get(text.toLowerCase());
      if (owner === undefined) owners.set(text.toLowerCase(), { id: entry.id, at });
      else problems.push(problem(index, at, `“${text}” names ${owner.id} already`));
    }
  });
  return problems;
}
