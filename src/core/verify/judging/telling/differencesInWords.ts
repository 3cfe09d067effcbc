import type { ChangeKind } from '../../finding';
import type { WordDifference } from '../../match/sense/wordDifferences';
import { cut, inMarks } from '../inMarks';
import { gravityOf, kindsInWords } from './kindsInWords';
import { clausesOf } from './plainDifferences';
import { toldDifferences, wordsOf, type ToldDifference } from './toldDifference';

const mostOfSense = 4;
/** So many words are shown whole; of more, those that turn the sense. */
const mostShown = 5;

/**
 * `Number changed: quotation says 15, source says 14. Quotation also leaves out “nuclear”; has “two” for “three”.`
 * @param text the quotation’s
 * @param body the source’s
 */
export function differencesInWords(
  differences: readonly WordDifference[],
  text: string,
  body: string,
): string {
  const told = toldDifferences(differences, text, body);
  const ofSense = told.filter(isOfSense).sort((a, b) => gravity(a) - gravity(b));
  const sentences = ofSense.slice(0, mostOfSense).map(inSentence);
  const others = ofSense.length - sentences.length;
  if (others > 0) sentences.push(`And ${others} more such changes.`);
  const plain = told.filter((each) => !isOfSense(each) || isLong(each));
  if (plain.length > 0) {
    const clauses = clausesOf(plain);
    sentences.push(
      plain.length === told.length && plain.every(({ kind }) => kind === 'capitals')
        ? `Only capital letters differ: quotation ${clauses}.`
        : `Quotation ${ofSense.length > 0 ? 'also ' : ''}${clauses}.`,
    );
  }
  // One full stop ends a sentence.
  return sentences.join(' ').replace(/([.!?…]”)\.(?=\s|$)/gu, '$1');
}

function isOfSense({ changes, kind }: ToldDifference): boolean {
  return changes.length > 0 && kind !== 'moved';
}

function gravity({ changes }: ToldDifference): number {
  const [first] = changes;
  return first ? gravityOf(first) : Infinity;
}

function isLong({ has, wants }: ToldDifference): boolean {
  return Math.max(wordsOf(has).length, wordsOf(wants).length) > mostShown;
}

/** `Number changed: quotation says 2014, source says 2013.` */
function inSentence(told: ToldDifference): string {
  const [first] = told.changes;
  const { has, wants } =
    isLong(told) && first ? { has: first.quotation, wants: first.source } : told;
  const kinds = new Set(told.changes.map(({ kind }) => kind).filter(isOfWords));
  const names = [...kinds].map((kind) => kindsInWords[kind]).join(' and ');
  const what = `${names.charAt(0).toUpperCase()}${names.slice(1)}`;
  if (has === '') return `${what} left out: ${inMarks(wants)}.`;
  if (wants === '') return `${what} added: ${inMarks(has)}.`;
  const areDigits = [has, wants].every((words) => /^[\p{N}.,]+$/u.test(words));
  const [mine, theirs] = [has, wants].map((words) => (areDigits ? cut(words) : inMarks(words)));
  return `${what} changed: quotation says ${mine ?? ''}, source says ${theirs ?? ''}.`;
}

function isOfWords(kind: ChangeKind): kind is keyof typeof kindsInWords {
  return kind in kindsInWords;
}
