/** A field of a sound file, what is put there, and what is said of it; `undefined` takes it away. */
export interface Broken {
  readonly path: string;
  readonly value: unknown;
  readonly field?: string;
  readonly reason: string;
  /** More than a JSON schema can say. */
  readonly codeOnly?: true;
}

export const brokenSources: readonly Broken[] = [
  { path: '', value: null, field: '', reason: 'must be a set of named fields' },
  { path: 'id', value: undefined, reason: 'is missing' },
  { path: 'id', value: 'a#p3', reason: 'must be a citation key' },
  { path: 'id', value: null, reason: 'must be a citation key' },
  { path: 'type', value: undefined, reason: 'is missing' },
  { path: 'type', value: 'blog', reason: 'must be a type of CSL 1.0.2' },
  { path: 'titel', value: 'Title', reason: 'is no field that is known here' },
  { path: 'title', value: '', reason: 'is empty' },
  { path: 'title', value: null, reason: 'is empty' },
  { path: 'title', value: ['Title'], reason: 'must be text or a number' },
  { path: 'URL', value: 'example.org', reason: 'must be a web address' },
  { path: 'author', value: 'Joyner', reason: 'must be a list of names' },
  { path: 'author', value: [], reason: 'is empty' },
  {
    path: 'author',
    value: [{ name: 'x', family: 'y' }],
    field: 'author[0].name',
    reason: 'is no field',
  },
  {
    path: 'author',
    value: [{ given: 'Dan' }],
    field: 'author[0]',
    reason: 'must hold a family name',
    codeOnly: true,
  },
  { path: 'locators', value: 'page', reason: 'must be a list of labels' },
  { path: 'locators', value: [], reason: 'is empty' },
  {
    path: 'locators',
    value: ['pages'],
    field: 'locators[0]',
    reason: 'must be the label of a locator',
  },
  { path: 'issued', value: 'June 2013', reason: 'must be a date' },
  { path: 'issued', value: '2013-13', reason: 'must be a date' },
  { path: 'issued', value: '2013-02-31', reason: 'there is no such day', codeOnly: true },
  { path: 'issued', value: 2013.5, reason: 'must be a date' },
  {
    path: 'issued',
    value: { 'date-parts': [[2013, 2, 29]] },
    field: 'issued.date-parts[0]',
    reason: 'there is no such day',
    codeOnly: true,
  },
  {
    path: 'issued',
    value: { 'date-parts': [['2013']] },
    field: 'issued.date-parts[0][0]',
    reason: 'must be a number',
  },
  { path: 'issued', value: { season: 1 }, field: 'issued.season', reason: 'is no field' },
  { path: 'quotedWorks', value: {}, reason: 'must be a list' },
  { path: 'quotedWorks[0].paragraphs', value: 'two', reason: 'must be a paragraph' },
  { path: 'quotedWorks[0].paragraphs', value: 0, reason: 'must be a paragraph', codeOnly: true },
  {
    path: 'quotedWorks[0].paragraphs',
    value: '4-2',
    reason: 'the range ends before it starts',
    codeOnly: true,
  },
  {
    path: 'quotedWorks[0].paragraphs',
    value: undefined,
    field: 'quotedWorks[0]',
    reason: 'must hold either',
  },
  {
    path: 'quotedWorks[0].text',
    value: 'words',
    field: 'quotedWorks[0]',
    reason: 'must hold either',
  },
  { path: 'quotedWorks[0].work.type', value: undefined, reason: 'is missing' },
  { path: 'quotedWorks[1].work.isued', value: 2013, reason: 'is no field' },
];

export const brokenAgreements: readonly Broken[] = [
  { path: '', value: [], field: 'agreements', reason: 'is missing' },
  { path: 'agreements', value: [], reason: 'is empty' },
  { path: 'agreements[3].id', value: 'MNEPR', reason: 'must be an id' },
  { path: 'agreements[3].kind', value: 'law of nature', reason: 'must be one of treaty, protocol' },
  { path: 'agreements[3].title', value: '', reason: 'is empty' },
  { path: 'agreements[3].titleOrigin', value: undefined, reason: 'is missing' },
  { path: 'agreements[3].names', value: 'MNEPR', reason: 'must be a list of names' },
  { path: 'agreements[3].names[0].onlyNear', value: [], reason: 'is empty' },
  { path: 'agreements[3].description', value: 3, reason: 'must be text' },
  { path: 'agreements[3].facts[0].kind', value: 'singed', reason: 'must be one of named, signed' },
  { path: 'agreements[3].facts[0].confidence', value: 'MEM', reason: 'must be one of H, M' },
  { path: 'agreements[3].facts[0].sources', value: undefined, reason: 'is missing' },
  {
    path: 'agreements[3].facts[0].sources[0].address',
    value: 'javascript:x',
    reason: 'must be a web address',
  },
  { path: 'agreements[3].facts[0].sources[0].adress', value: 'x', reason: 'is no field' },
  {
    path: 'agreements[3].relations',
    value: { endedBy: ['x'] },
    field: 'agreements[3].relations.endedBy',
    reason: 'is no field',
  },
  {
    path: 'agreements[3].work',
    value: undefined,
    field: 'agreements[3]',
    reason: 'must hold either a work or workOf',
  },
  {
    path: 'agreements[3].work.type',
    value: 'book',
    field: 'agreements[3].work',
    reason: 'must be of a type',
  },
  { path: 'agreements[3].work.issued', value: '2003-05-32', reason: 'must be a date' },
];

export const brokenTogether: readonly Broken[] = [
  {
    path: 'agreements[9].id',
    value: 'ctr-program',
    reason: '“ctr-program” is the id of agreements[7] already',
  },
  { path: 'agreements[3].shortName', value: 'MNP', reason: '“MNP” is not among the names' },
  {
    path: 'agreements[3].names[0].text',
    value: 'nunn-lugar act',
    field: 'agreements[8].names[1].text',
    reason: 'names mnepr-framework-agreement-2003 already',
  },
  {
    path: 'agreements[1].relations.extends[0]',
    value: 'x',
    reason: 'there is no agreement with the id “x”',
  },
  {
    path: 'agreements[7].workOf',
    value: 'ctr-program',
    reason: 'no agreement “ctr-program” has a work',
  },
  {
    path: 'agreements[0].facts[5].according',
    value: undefined,
    reason: 'another fact is of the kind “expired”',
  },
];
