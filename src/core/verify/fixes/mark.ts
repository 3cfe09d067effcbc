import type { Finding } from '../finding';
import { negations } from '../match/sense/changes';
import { tokensOf } from '../match/tokens';
import { joinChanges } from './changes';
import { hasWords, isFirstLetter, isLeftOut } from './differences/differenceKinds';
import { differencesOf, joinedDifferences, type Difference } from './differences/differences';
import { markPairs } from './differences/markPairs';
import { withHalves } from './differences/withHalves';
import { isRunOn } from './firstLetters';
import type { Fix, FixContext } from './fix';
import { marked } from './markings';
import { bare, listed } from './titles';

/** A quotation of which fewer words are the source's is none, however it is marked. */
const fewestWords = 4;

/**
 * “Mark the change”: brackets round words that the writer put in or changed, an ellipsis where words
 * are left out. None where a mark would be no honest one: of a mere comma, of a “not”.
 */
export function markChange(finding: Finding, context: FixContext): readonly Fix[] {
  const [place] = finding.places;
  const { quotation } = finding;
  if (!place || !quotation || wordsKept(finding) < fewestWords) return [];
  const found = differencesOf(finding, quotation, place);
  const differences = joinedDifferences(found, finding, quotation, place).map((each) =>
    withHalves(each, quotation, place),
  );
  if (differences.length === 0 || !differences.every(mayBeMarked)) return [];
  const marks = differences.map((each) => marked(each, finding, quotation, context));
  if (!marks.every((mark) => mark !== undefined)) return [];
  const changes = joinChanges(context.text, marks.flat());
  if (changes.length === 0) return [];
  const isOmission = differences.every(isLeftOut);
  const title = listed(
    isOmission ? 'Mark the omission' : 'Mark the change',
    differences.map((each) => shown(each, isOmission)),
  );
  const isPreferred =
    finding.places.length === 1 &&
    differences.every(isBeginning) &&
    !(/^\p{Lu}/u.test(quotation.prose.text) && isRunOn(context.text, quotation));
  return [{ kind: 'mark', title, changes, isPreferred }];
}

function wordsKept({ diff }: Finding): number {
  return diff
    .filter(({ kind }) => kind === 'same' || kind === 'typography')
    .flatMap(({ quotation }) => quotation.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Whether a mark tells of it: of words, and no negation but with its sentence; not of one of two quotation marks. */
function mayBeMarked({ quotation, source, before }: Difference): boolean {
  const isSentences = quotation === '' && endsSentence(source) && endsSentence(before?.quotation);
  const negated = (words: string) => {
    const all = tokensOf(words);
    return negations({ text: words, all, first: 0, end: all.length });
  };
  const marks = quotation.match(/["“”«»‘]|’(?!\p{L})/gu) ?? [];
  return (
    hasWords(quotation + source) &&
    marks.length === 2 * markPairs(quotation).length &&
    (isSentences || negated(quotation) === negated(source))
  );
}

function endsSentence(words = '.'): boolean {
  return /[.?!]["”’']{0,2}\s*$/u.test(words);
}

function shown(difference: Difference, isOmission: boolean): string {
  const { quotation, source } = difference;
  if (isLeftOut(difference)) return `${isOmission ? '' : 'omission of '}“${bare(source)}”`;
  return isFirstLetter(difference)
    ? `“[${quotation.charAt(0)}]${quotation.slice(1)}”`
    : `“[${quotation}]”`;
}

/** Whether it is one where a quotation begins, or goes on after words left out. */
function isBeginning(difference: Difference): boolean {
  const { before } = difference;
  return isFirstLetter(difference) && (before === undefined || before.kind === 'edit');
}
