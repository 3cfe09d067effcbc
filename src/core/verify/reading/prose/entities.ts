const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwj: '\u200D',
  zwnj: '\u200C',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  horbar: '―',
  minus: '−',
  hellip: '…',
  middot: '·',
  bull: '•',
  sect: '§',
  para: '¶',
  deg: '°',
  prime: '′',
  Prime: '″',
  times: '×',
  frac12: '½',
  frac14: '¼',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  dollar: '$',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  lowbar: '_',
  ast: '*',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/** Letters with a mark: `&eacute;`. */
const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/u;
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
};

/** The character of an entity or a character reference, `&…;`; itself where it is none that is known. */
export function readEntity(written: string): string {
  const [, hex, decimal] = /^&#(?:[xX]([\dA-Fa-f]+)|(\d+));$/u.exec(written) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  const name = written.slice(1, -1);
  const [, letter, accent = ''] = accented.exec(name) ?? [];
  if (letter !== undefined) return `${letter}${accents[accent] ?? ''}`.normalize('NFC');
  return Object.hasOwn(named, name) ? (named[name] ?? written) : written;
}
