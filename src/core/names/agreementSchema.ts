import * as v from 'valibot';
import { cslItemSchema } from '../csl/itemSchema';
import { closedObject } from '../schema/closedObject';
import { text, webAddress } from '../schema/text';
import {
  agreementKinds,
  confidences,
  factLabels,
  relationKinds,
  titleOrigins,
  type FactKind,
} from './agreement';

/** A list that is left out rather than empty. */
const listOf = <Item extends v.GenericSchema>(item: Item, what: string) =>
  v.pipe(
    v.array(item, `must be a list of ${what}`),
    v.minLength(1, 'is empty: leave the field out when nothing is known'),
  );

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);

const idSchema = v.pipe(
  v.string('must be an id'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id: lower-case words and digits joined by -'),
);

const contextTerms = listOf(text, 'terms');

const nameSchema = closedObject({
  text: v.pipe(text, v.description('The name.')),
  onlyNear: v.exactOptional(
    v.pipe(contextTerms, v.description('The name counts only where one of these stands near.')),
  ),
  notNear: v.exactOptional(
    v.pipe(contextTerms, v.description('The name does not count where one of these stands near.')),
  ),
});

const sourceSchema = closedObject({
  name: v.pipe(text, v.description('Who or what says so.')),
  address: v.exactOptional(v.pipe(webAddress, v.description('Where it says so.'))),
});

const factSchema = closedObject({
  kind: oneOf(Object.keys(factLabels) as FactKind[]),
  value: v.pipe(text, v.description('The fact, in words that a writer can use.')),
  according: v.exactOptional(
    v.pipe(text, v.description('Who says so, where somebody else says otherwise.')),
  ),
  confidence: v.pipe(
    oneOf(confidences),
    v.description('H: official or primary text seen. M: secondary or inferred.'),
  ),
  sources: listOf(sourceSchema, 'sources, each with a name and an address'),
});

const citedTypes = ['treaty', 'bill', 'legislation'] as const;

const workSchema = v.pipe(
  cslItemSchema,
  v.check(
    (work) => citedTypes.some((type) => type === work.type),
    `must be of a type an agreement is cited as: ${citedTypes.join(', ')}`,
  ),
  v.metadata({ allOf: [{ properties: { type: { enum: [...citedTypes] } } }] }),
  v.description('The CSL item with which it is cited.'),
);

const agreementEntrySchema = v.pipe(
  closedObject({
    id: v.pipe(idSchema, v.description('Names the agreement in this file.')),
    kind: oneOf(agreementKinds),
    title: v.pipe(text, v.description('The title in full.')),
    titleOrigin: v.pipe(
      oneOf(titleOrigins),
      v.description('Whether the title is official, our translation, or our description.'),
    ),
    shortName: v.exactOptional(
      v.pipe(text, v.description('What stands in brackets after the title; one of the names.')),
    ),
    names: v.pipe(
      v.array(nameSchema, 'must be a list of names, each with its text'),
      v.description('Every name but the title.'),
    ),
    description: v.pipe(text, v.description('What it is, in one sentence.')),
    parties: v.exactOptional(listOf(text, 'names')),
    facts: listOf(factSchema, 'facts'),
    relations: v.exactOptional(
      closedObject(v.entriesFromList(relationKinds, v.exactOptional(listOf(idSchema, 'ids')))),
    ),
    work: v.exactOptional(workSchema),
    workOf: v.exactOptional(
      v.pipe(idSchema, v.description('The agreement whose work is cited for this programme.')),
    ),
  }),
  v.check(
    (entry) => (entry.work === undefined) !== (entry.workOf === undefined),
    'must hold either a work or workOf, and not both',
  ),
  v.metadata({ oneOf: [{ required: ['work'] }, { required: ['workOf'] }] }),
);

/** `data/agreements.json`. */
export const agreementsFileSchema = closedObject({
  $schema: v.exactOptional(v.string('must be the path of the schema')),
  agreements: listOf(agreementEntrySchema, 'agreements'),
});

export type AgreementEntry = v.InferOutput<typeof agreementEntrySchema>;
