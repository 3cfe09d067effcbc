import * as v from 'valibot';
import { closedObject } from '../schema/closedObject';
import { text, textOrNumber, webAddress } from '../schema/text';
import { cslDateSchema } from './dateSchema';
import { cslLabel, locatorLabels, ownLabel } from './locatorLabels';
import { cslDateVariables, cslNameVariables, cslTextVariables, cslTypes } from './variables';

/**
 * A citation key. `#` parts it from the paragraph in the id of a passage, and the rest of what is
 * refused would end a key in Pandoc, LaTeX or Typst.
 */
const KEY_RULE =
  'must be a citation key: no white space and none of # @ { } ( ) [ ] , ; " \' \\ % ~';
const citationKeySchema = v.pipe(
  v.union(
    [v.pipe(v.string(), v.regex(/^[^\s#@{}()[\],;"'\\%~]+$/, KEY_RULE)), v.number()],
    KEY_RULE,
  ),
  v.description('The citation key.'),
  v.transform(String),
);

const cslNameSchema = v.pipe(
  closedObject({
    family: v.exactOptional(text),
    given: v.exactOptional(text),
    suffix: v.exactOptional(text),
    'non-dropping-particle': v.exactOptional(text),
    'dropping-particle': v.exactOptional(text),
    literal: v.exactOptional(text),
  }),
  v.check(
    (name) => name.family !== undefined || name.literal !== undefined,
    'must hold a family name, or the whole name as literal',
  ),
);

export const cslNamesSchema = v.pipe(
  v.array(cslNameSchema, 'must be a list of names, each with family and given, or literal'),
  v.minLength(1, 'is empty: leave the field out when no name is known'),
);

const itemEntries = {
  id: citationKeySchema,
  type: v.pipe(
    v.picklist(cslTypes, 'must be a type of CSL 1.0.2, such as treaty, webpage or post-weblog'),
    v.description('What kind of work this is.'),
  ),
  ...v.entriesFromList(cslTextVariables, v.exactOptional(textOrNumber)),
  URL: v.exactOptional(webAddress),
  ...v.entriesFromList(cslNameVariables, v.exactOptional(cslNamesSchema)),
  ...v.entriesFromList(cslDateVariables, v.exactOptional(cslDateSchema)),
};

/** One work: CSL-JSON under CSL's own variable names; no variable may be empty or unknown. */
export const cslItemSchema = closedObject(itemEntries);

/** `3` or `2-4`: paragraphs of the source's body, counted from 1, both ends included. */
const RANGE_RULE = 'must be a paragraph or a range of them, such as 3 or 2-4';
const paragraphRangeSchema = v.pipe(
  v.union(
    [v.pipe(v.string(), v.regex(/^[1-9]\d*([-–][1-9]\d*)?$/, RANGE_RULE)), v.number()],
    RANGE_RULE,
  ),
  v.description('The paragraphs that hold these words, counted from 1: 3 or 2-4.'),
  v.transform(String),
  v.transform((written) => {
    const [first = 0, last = first] = written.split(/[-–]/).map(Number);
    return { first, last };
  }),
  v.check(({ first }) => Number.isInteger(first) && first >= 1, RANGE_RULE),
  v.check(({ first, last }) => first <= last, 'the range ends before it starts'),
);

const quotedWorkSchema = v.pipe(
  closedObject({
    paragraphs: v.exactOptional(paragraphRangeSchema),
    text: v.exactOptional(
      v.pipe(text, v.description('The quoted words, exactly as the body has them.')),
    ),
    work: v.pipe(cslItemSchema, v.description('The work these words come from.')),
  }),
  v.check(
    (quoted) => (quoted.paragraphs === undefined) !== (quoted.text === undefined),
    'must hold either the paragraphs or the text that is quoted, and not both',
  ),
  v.metadata({ oneOf: [{ required: ['paragraphs'] }, { required: ['text'] }] }),
);

/**
 * Whose words a part of the source is, where they are not the source's own: whole paragraphs, or
 * the exact words within one.
 */
export const quotedWorksSchema = v.pipe(
  v.array(quotedWorkSchema, 'must be a list, each entry with paragraphs or text, and a work'),
  v.description('Whose words the source quotes, and where.'),
);

/** By what the places of a source are cited, the first that is known at a place first. */
const locatorsSchema = v.pipe(
  v.array(
    v.pipe(
      v.picklist(
        [
          ...locatorLabels,
          ...locatorLabels.map(cslLabel).filter((name) => !locatorLabels.includes(name)),
        ],
        'must be the label of a locator, such as article, page or paragraph',
      ),
      v.transform(ownLabel),
    ),
    'must be a list of labels of locators, such as [page, paragraph]',
  ),
  v.minLength(1, 'is empty: leave the field out for the usual order'),
  v.description('By what the source’s places are cited, such as [page, paragraph].'),
);

/** The front matter of a source file: the source's own CSL item, the works that it quotes, its locators. */
export const sourceFrontMatterSchema = closedObject({
  ...itemEntries,
  quotedWorks: v.exactOptional(quotedWorksSchema),
  locators: v.exactOptional(locatorsSchema),
});
