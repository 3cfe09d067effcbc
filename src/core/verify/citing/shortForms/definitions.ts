import { eachMatch } from '../../../text/eachMatch';

/** A name that the writer gives to a work: `the Treaty on Open Skies (“Open Skies Treaty”)`. */
export interface Definition {
  readonly name: string;
  /** What stands right before the brackets in which it is given. */
  readonly before: string;
}

const hereinafter =
  '(?:[Hh]ere(?:in)?after|(?:[Ii]m )?[Ff]olgenden|[Nn]achfolgend|[Cc]i-après|[Ee]n adelante|[Dd]i seguito|[Dd]alej)';
const article = '(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll]e|[Ll]a|[Ee]l|[Ii]l) ';
const openMark = String.raw`(?:["“„«*_']|\x60\x60|\\[a-z]{4,7}\{|<[a-z]{1,6}>|#quote\[)`;
const closeMark = String.raw`(?:["”“»*_'}\]]|</[a-z]{1,6}>)`;
const capitalised = String.raw`\p{Lu}[\p{L}\p{N}-]{1,20}`;
const name = String.raw`${capitalised}(?:\s(?:(?:of|on|for|the|and|to|in)\s){0,2}${capitalised}){0,5}`;
const definition = new RegExp(
  String.raw`[([](?:${hereinafter}[,:]? (?:(?:referred to|cited) as )?(?:${article})?${openMark}{0,3}|(?:${article})?${openMark}{1,3})(${name})[.,]?${closeMark}{0,3}\\?[)\]]`,
  'gu',
);
/** A title and its date are no longer than this. */
const reach = 240;
/** No brackets that give a name are longer. */
const longest = 160;

/** The names that a document gives to works, in the order of its text. Of a name that is given twice the first counts. */
export function definitionsIn(text: string): readonly Definition[] {
  const found = new Map<string, Definition>();
  eachMatch(text, definition, ({ 1: written = '', index }) => {
    const given = written.replace(/\s+/gu, ' ');
    const before = text.slice(Math.max(index - reach, 0), index);
    if (!found.has(given)) found.set(given, { name: given, before });
  });
  return [...found.values()];
}

/** Whether a text in brackets gives a name, and does not cite by it. */
export function isDefinition(written: string): boolean {
  const bare = written.replace(/^[([]|\\?[)\]]$/gu, '');
  const [first] = bare.length < longest ? definitionsIn(`(${bare})`) : [];
  return first?.before === '';
}
