import * as v from 'valibot';

const IS_EMPTY = 'is empty: leave the field out when its value is not known';

const notText = (kind: string) => (issue: v.BaseIssue<unknown>) =>
  issue.input === null ? IS_EMPTY : `must be ${kind}`;

/** Text that says something: at least one character that is not white space. */
export const text = v.pipe(v.string(notText('text')), v.regex(/\S/, IS_EMPTY));

/**
 * Text that a file may also write as a bare number (`volume: 155`); it is read as its digits.
 */
export const textOrNumber = v.pipe(
  v.union([text, v.number()], notText('text or a number')),
  v.transform(String),
);

/** An address on the web: the only kind of link that is ever shown. */
export const webAddress = v.pipe(
  v.string(notText('a web address')),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'must be a web address that starts with http:// or https://'),
);
