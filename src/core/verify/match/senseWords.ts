import type { Token } from './tokens';

/** Sorts of words that turn the sense when they change. */
export type SenseKind = 'number' | 'negation' | 'modal';

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty';
const largeNumbers =
  'thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half ' +
  'twice double first second third fourth fifth sixth seventh eighth ninth tenth';
const negations = 'not no never none nor neither nobody nothing nowhere without hardly scarcely';
const modals = 'shall should may might will would can could must ought';
/** Words that have a capital only where a sentence begins. */
const small =
  'the a an this that these those in on at our we it for of and but as he she they i my his her their its ' +
  'no not what when where who all both every each if so yet let there here with from by to under after ' +
  'before since while because you your one';

const digits = new Map(wordsOf(numbers).map((word, value) => [word, String(value)]));
const kinds = new Map<string, SenseKind>([
  ...wordsOf(`${numbers} ${largeNumbers}`).map((word): [string, SenseKind] => [word, 'number']),
  ...wordsOf(negations).map((word): [string, SenseKind] => [word, 'negation']),
  ...wordsOf(modals).map((word): [string, SenseKind] => [word, 'modal']),
]);
const smallWords = new Set(wordsOf(small));

function wordsOf(list: string): readonly string[] {
  return list.split(' ');
}

/**
 * What a word says of one kind, in small letters: a contraction is the words that it stands for, a number is
 * its digits. `can't` and `cannot` say `can` and `not`, `nine` and `9` both say `9`.
 */
export function saidBy({ text }: Token, kind: SenseKind): readonly string[] {
  return plainWords(text.toLowerCase())
    .filter((word) => kindOf(word) === kind)
    .map((word) => digits.get(word) ?? word);
}

function kindOf(word: string): SenseKind | undefined {
  return /\p{N}/u.test(word) ? 'number' : kinds.get(word);
}

/** @param word in small letters; its apostrophes are folded */
function plainWords(word: string): readonly string[] {
  if (word === 'cannot' || word === 'can"t') return ['can', 'not'];
  if (word === 'won"t') return ['will', 'not'];
  if (word === 'shan"t') return ['shall', 'not'];
  return word.endsWith('n"t') ? [word.slice(0, -3), 'not'] : [word];
}

/** Whether a word looks like a name or a part of one: by its capital, as far as that is not the sentence's. */
export function looksLikeName(
  { kind, text }: Token,
  next: Token | undefined,
  startsSentence: boolean,
): boolean {
  if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return false;
  const word = text.toLowerCase();
  if (smallWords.has(word) || plainWords(word).some((each) => kindOf(each))) return false;
  return !startsSentence || /^\p{Lu}/u.test(next?.text ?? '');
}
