// The JSON schemas of data/schemas, made from the schemas that the code itself validates with.
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { cslDateSchema } from '../src/core/csl/dateSchema';
import { cslItemSchema, cslNamesSchema, sourceFrontMatterSchema } from '../src/core/csl/itemSchema';
import { agreementsFileSchema } from '../src/core/names/agreementSchema';
import { text, textOrNumber, webAddress } from '../src/core/schema/text';

/** Each file of data/schemas with its content. */
export const jsonSchemas: Readonly<Record<string, JsonSchema>> = {
  'source.schema.json': jsonSchema(sourceFrontMatterSchema, {
    title: 'Front matter of a source file',
    description: 'One CSL-JSON item under CSL’s own variable names, and the works that it quotes.',
  }),
  'agreements.schema.json': jsonSchema(agreementsFileSchema, {
    title: 'Agreement names',
    description: 'Treaties, protocols, laws and programmes with their names and facts.',
  }),
};

function jsonSchema(
  schema: v.GenericSchema,
  about: { title: string; description: string },
): JsonSchema {
  const { $schema, ...content } = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    // What a check refuses beyond the shape (no such day, not a name) only the code can tell.
    ignoreActions: ['check'],
    definitions: { text, textOrNumber, webAddress, cslDateSchema, cslNamesSchema, cslItemSchema },
    overrideSchema: ({ valibotSchema, jsonSchema: converted }) => {
      if (valibotSchema.type === 'never') return { not: {} };
      // `closedObject`: said this way, an editor names the field that is not known.
      if (valibotSchema.type === 'object_with_rest') {
        return { ...converted, additionalProperties: false };
      }
      return undefined;
    },
  });
  return { $schema: $schema ?? '', ...about, ...content };
}
