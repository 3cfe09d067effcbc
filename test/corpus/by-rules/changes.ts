import type { Random } from '../../bench/typing/random';
import { shuffled, wordsOf } from './material';

/** Changes a sentence so that it is `altered`; undefined where the sentence has nothing to be changed so. */
export type Change = (sentence: string, random: Random) => string | undefined;

/** The first of these words that the sentence has, in random order, by the other. */
function swap(pairs: Readonly<Record<string, string>>): Change {
  return (sentence, random) => {
    for (const [from, to] of shuffled(Object.entries(pairs), random)) {
      const changed = sentence.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${from}(?![\\p{L}\\p{N}])`, 'u'),
        to,
      );
      if (changed !== sentence) return changed;
    }
    return undefined;
  };
}

/** Another digit in a number that stands in digits. */
export const swapDigit: Change = (sentence) => {
  const changed = sentence.replace(/\d(?=\D*$)/u, (digit) => `${(Number(digit) + 3) % 10}`);
  return changed === sentence ? undefined : changed;
};

export const swapNumberWord = swap({
  two: 'three',
  three: 'four',
  four: 'five',
  five: 'six',
  ten: 'twelve',
  Ten: 'Twelve',
  hundred: 'thousand',
  million: 'billion',
});

export const dropNot = swap({
  'do not': 'do',
  'does not': 'does',
  'can not': 'can',
  cannot: 'can',
  'should not': 'should',
  'will not': 'will',
  'is not': 'is',
  'are not': 'are',
});

export const addNot = swap({
  will: 'will not',
  must: 'must not',
  shall: 'shall not',
  is: 'is not',
  are: 'are not',
  has: 'has not',
  have: 'have not',
});

export const swapModal = swap({
  shall: 'may',
  should: 'must',
  may: 'will',
  will: 'should',
  must: 'may',
  can: 'must',
});

export const swapName = swap({
  Kentucky: 'Tennessee',
  Virginia: 'Maryland',
  Holland: 'Flanders',
  Soviet: 'Chinese',
  Ohio: 'Mississippi',
  Wabash: 'Missouri',
  Geneva: 'Vienna',
  Gorbachev: 'Brezhnev',
  Poseidon: 'Polaris',
  Everest: 'Olympus',
  Tokyo: 'London',
  Dulles: 'Kennedy',
  Roosevelt: 'Jefferson',
  Mediterranean: 'Baltic',
  Russia: 'Ukraine',
  Russian: 'Chinese',
  SALT: 'START',
  Europe: 'Asia',
});

export const synonym = swap({
  demonstrates: 'shows',
  longstanding: 'lasting',
  reinforces: 'strengthens',
  commonly: 'usually',
  prevent: 'stop',
  reached: 'concluded',
  important: 'significant',
  certainly: 'surely',
  danger: 'peril',
  happy: 'glad',
  vision: 'dream',
  courage: 'bravery',
  proclaims: 'declares',
  dominated: 'ruled',
  powerful: 'strong',
  responsible: 'sensible',
  paramount: 'supreme',
  generation: 'age',
  astronomers: 'stargazers',
  heroic: 'brave',
  gravity: 'weight',
  dogmas: 'doctrines',
  difficulty: 'trouble',
  struggle: 'fight',
  selfish: 'greedy',
  frequent: 'regular',
  particularly: 'especially',
  aggressors: 'attackers',
  reflections: 'thoughts',
  abundant: 'ample',
  expedient: 'useful',
  satisfaction: 'pleasure',
});

export const respell = swap({
  program: 'programme',
  defense: 'defence',
  favorable: 'favourable',
  neighbor: 'neighbour',
  honor: 'honour',
  honorable: 'honourable',
  realize: 'realise',
  civilized: 'civilised',
  reorganize: 'reorganise',
  center: 'centre',
  favorite: 'favourite',
  authorizes: 'authorises',
  recognize: 'recognise',
  labor: 'labour',
  threat: 'thret',
  security: 'securty',
  government: 'goverment',
  achieve: 'acheive',
  agreement: 'agreemant',
  weapons: 'wepons',
});

/** Two neighbours change places. */
export const swapWords: Change = (sentence, random) => {
  const words = [...wordsOf(sentence)];
  const places = words
    .map((_, at) => at)
    .filter(
      (at) => isOrdinary(words[at]) && isOrdinary(words[at + 1]) && words[at] !== words[at + 1],
    );
  if (places.length === 0) return undefined;
  const at = random.oneOf(places);
  return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ');
};

/** A word in the middle is left out, and nothing says so. */
export const dropWord: Change = (sentence, random) => {
  const words = wordsOf(sentence);
  const places = words.flatMap((word, at) =>
    at > 1 && at < words.length - 2 && isOrdinary(word) ? [at] : [],
  );
  if (places.length === 0) return undefined;
  const at = random.oneOf(places);
  return [...words.slice(0, at), ...words.slice(at + 1)].join(' ');
};

export const addWord: Change = (sentence, random) => {
  const words = wordsOf(sentence);
  const at = 2 + random.below(Math.max(words.length - 4, 1));
  const added = random.oneOf(['truly', 'gladly', 'purposely', 'openly', 'always']);
  return [...words.slice(0, at), added, ...words.slice(at)].join(' ');
};

/** The first letter is made small, as if it stood in the writer's own sentence. */
export const lowerFirst: Change = (sentence) => {
  const changed = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return changed === sentence || /^I\b/u.test(sentence) ? undefined : changed;
};

export const changePunctuation: Change = (sentence, random) => {
  const other = random.oneOf([';', ':', '']);
  const changed = sentence.replace(/(?<=\p{L}),(?= \p{L})/u, other);
  return changed === sentence ? undefined : changed;
};

export const ligature: Change = (sentence) => {
  const changed = sentence.replace(/ffi/u, 'ﬃ').replace(/fi/u, 'ﬁ').replace(/fl/u, 'ﬂ');
  return changed === sentence ? undefined : changed;
};

/** A word that turns no sense by itself. */
function isOrdinary(word: string | undefined): boolean {
  return (
    word !== undefined &&
    /^[a-z]{4,}$/u.test(word) &&
    !/^(?:shall|should|will|must|would|could|cannot|never|none|neither|three|four|five|seven|eight|nine|million|billion|half)$/u.test(
      word,
    )
  );
}
