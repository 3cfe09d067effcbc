import { endsSentence } from '../sentenceEnd';
import type { Token } from '../tokens';
import { numbersSaid } from './numberValues';

const negations = new Set(
  'not no never none nor neither nobody nothing nowhere without hardly scarcely'.split(' '),
);
const modals = new Set('shall should may might will would can could must ought'.split(' '));
/** Words that have a capital only where a sentence begins. */
const small = new Set(
  (
    'the a an this that these those in on at our we it for of and but as he she they i my his her their its ' +
    'no not what when where who all both every each if so yet let there here with from by to under after ' +
    'before since while because you your one'
  ).split(' '),
);
/** They come and go with a name that stays. */
const forms = new Set('mr mrs ms dr'.split(' '));

/** What a contraction stands for; its apostrophes are folded. Others end in what `endings` has. */
const contractions = new Map([
  ['cannot', 'can not'],
  ['can"t', 'can not'],
  ['won"t', 'will not'],
  ['shan"t', 'shall not'],
]);
const endings: readonly (readonly [ending: RegExp, words: string])[] = [
  [/n"t$/u, ' not'],
  [/"ll$/u, ' will'],
  [/"d$/u, ' would'],
];

/** The negations that a word says, in small letters; a contraction says those of its words. */
export function negationsIn(tokens: readonly Token[], at: number): readonly string[] {
  return plainWords(tokens[at]).filter((word) => negations.has(word));
}

/** Likewise the modal verbs. The month of May is none. */
export function modalsIn(tokens: readonly Token[], at: number): readonly string[] {
  return isMay(tokens, at) ? [] : plainWords(tokens[at]).filter((word) => modals.has(word));
}

/** Whether a word looks like a name or a part of one: by its capital, as far as that is not the sentence's. */
export function isName(tokens: readonly Token[], at: number): boolean {
  if (!mayBeName(tokens, at)) return false;
  if (isMay(tokens, at)) return true;
  return !startsSentence(tokens, at) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** Whether a word has a capital that is not known to be another's than a name's. */
export function mayBeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
  if (isMay(tokens, at)) return true;
  const isOther = (word: string) =>
    small.has(word) || forms.has(word) || negations.has(word) || modals.has(word);
  return !plainWords(token).some(isOther) && numbersSaid(tokens, at, at + 1).length === 0;
}

function isMay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'May') return false;
  return !startsSentence(tokens, at) || /^\p{N}/u.test(tokens[at + 1]?.text ?? '');
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || endsSentence(tokens, at - 1);
}

function plainWords(token: Token | undefined): readonly string[] {
  if (token?.kind !== 'word') return [];
  const word = token.text.toLowerCase();
  const known = contractions.get(word);
  if (known) return known.split(' ');
  for (const [ending, words] of endings) {
    if (ending.test(word)) return word.replace(ending, words).split(' ');
  }
  return [word];
}
