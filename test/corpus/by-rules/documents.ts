import type { Citation } from '../../../src/core/cite/citation';
import type { Passage } from '../../../src/core/source/passages';
import { Random } from '../../bench/typing/random';
import { expectedOf, type LabelledDocument } from '../labelled';
import { strangers } from '../sources';
import * as changes from './changes';
import * as citing from './citing';
import * as edits from './edits';
import { citationOf, isInSources, plainSentences, shuffled, wordsOf } from './material';
import * as typography from './typography';
import { writers, type ToQuote } from './writer';

const seed = 20130614;

/** Makes a quotation of a sentence; undefined where this sentence does not lend itself to it. */
type Rule = (passage: Passage, random: Random) => Omit<ToQuote, 'what' | 'expected'> | undefined;

interface Plan {
  readonly what: string;
  readonly expect: string;
  readonly count: number;
  readonly rule: Rule;
}

/** The documents that rules make, the same in every run. */
export async function documentsByRules(): Promise<readonly LabelledDocument[]> {
  const all = await writers();
  const sentences = plainSentences();
  let turn = 0;
  return plans.flatMap(({ what, expect, count, rule }, index) => {
    const random = new Random(seed + index);
    const documents: LabelledDocument[] = [];
    for (const passage of shuffled(sentences, random)) {
      if (documents.length === count) break;
      const quote = rule(passage, random);
      if (!quote) continue;
      const writer = all[turn++ % all.length];
      const expected = expectedOf(expect);
      if (writer) documents.push(writer.write({ what, expected, ...quote }, turn));
    }
    return documents;
  });
}

/** The words of a sentence written in another way, rightly cited. */
function rewritten(write: (sentence: string, random: Random) => string | undefined): Rule {
  return (passage, random) => {
    const words = write(passage.text, random);
    if (words === undefined || isInSources(words)) return undefined;
    return { words, citation: citationOf(passage) };
  };
}

/** The words of a sentence as they are, cited in some way. */
function cited(cite: (passage: Passage, random: Random) => Citation | undefined): Rule {
  return (passage, random) => {
    const citation = cite(passage, random);
    return citation && { words: passage.text, citation };
  };
}

/** So many words from somewhere in a sentence, with no punctuation at their end. */
function run(passage: Passage, count: number, random: Random): string | undefined {
  const words = wordsOf(passage.text);
  if (words.length < count) return undefined;
  const from = random.below(words.length - count + 1);
  const text = words.slice(from, from + count).join(' ');
  return text.replace(/[^\p{L}\p{N}]+$/u, '');
}

const exactly: Rule = (passage) => ({ words: passage.text, citation: citationOf(passage) });

/** The next sentences of the same paragraph, or of the one after. */
function following({ source, end }: Passage): readonly Passage[] {
  return plainSentences().filter((each) => each.source === source && each.start > end);
}

const plans: readonly Plan[] = [
  { what: 'a sentence', expect: 'exact', count: 30, rule: exactly },
  {
    what: 'a sentence as a block',
    expect: 'exact',
    count: 19,
    rule: (passage, random) => ({
      ...exactly(passage, random),
      words: passage.text,
      form: 'block',
    }),
  },
  {
    what: 'some words of a sentence',
    expect: 'exact',
    count: 19,
    rule(passage, random) {
      const words = run(passage, 5 + random.below(8), random);
      return words === undefined ? undefined : { words, citation: citationOf(passage) };
    },
  },
  {
    what: 'three words with a citation',
    expect: 'exact',
    count: 8,
    rule(passage, random) {
      const words = run(passage, 3, random);
      const isTelling = words?.split(' ').every((word) => word.length > 4);
      return isTelling && words !== undefined
        ? { words, citation: citationOf(passage) }
        : undefined;
    },
  },
  {
    what: 'a closing comma of the writer’s',
    expect: 'exact',
    count: 8,
    rule(passage) {
      const words = wordsOf(passage.text).slice(0, -2).join(' ');
      return /\p{L}$/u.test(words)
        ? { words: `${words},`, citation: citationOf(passage) }
        : undefined;
    },
  },
  {
    what: 'a closing full stop of the writer’s',
    expect: 'exact',
    count: 8,
    rule(passage) {
      const words = wordsOf(passage.text).slice(0, -2).join(' ');
      return /\p{L}$/u.test(words)
        ? { words: `${words}.`, citation: citationOf(passage) }
        : undefined;
    },
  },
  ...(
    [
      ['a curly apostrophe', typography.curlyApostrophe, 8],
      ['a longer dash', typography.longDash, 6],
      ['a soft hyphen', typography.softHyphen, 8],
      ['a no-break space', typography.noBreakSpace, 10],
      ['a hard wrap', typography.hardWrap, 16],
      ['two spaces', typography.twoSpaces, 6],
    ] as const
  ).map(([what, write, count]) => ({ what, expect: 'typography', count, rule: rewritten(write) })),
  ...(
    [
      ['words left out with an ellipsis', edits.leaveOut, 24],
      ['the first letter in brackets', edits.bracketFirst, 10],
      ['words in brackets', edits.bracketWords, 12],
      ['[sic]', edits.sic, 6],
      ['an ending in brackets', edits.bracketEnding, 6],
    ] as const
  ).map(([what, write, count]) => ({ what, expect: 'edited', count, rule: rewritten(write) })),
  {
    what: 'an ellipsis over a whole sentence',
    expect: 'edited',
    count: 10,
    rule(passage, random) {
      const next = following(passage)[1 + random.below(2)];
      if (!next || !passage.text.endsWith('.')) return undefined;
      const span = { source: passage.source, start: passage.start, end: next.end };
      const mark = random.oneOf([' . . . ', ' … ', ' […] ']);
      return {
        words: `${passage.text}${mark}${next.text}`,
        citation: citationOf({ ...passage, ...span }),
      };
    },
  },
  ...(
    [
      ['another digit', 'altered number', changes.swapDigit, 12],
      ['another number in words', 'altered number', changes.swapNumberWord, 8],
      ['a “not” dropped', 'altered negation', changes.dropNot, 8],
      ['a “not” added', 'altered negation', changes.addNot, 12],
      ['another modal verb', 'altered modal', changes.swapModal, 12],
      ['another name', 'altered name', changes.swapName, 14],
      ['a synonym', 'altered', changes.synonym, 16],
      ['other spelling', 'altered', changes.respell, 14],
      ['two words in another order', 'altered', changes.swapWords, 12],
      ['a word left out, unmarked', 'altered', changes.dropWord, 12],
      ['a word added', 'altered', changes.addWord, 12],
      ['the first letter small', 'altered', changes.lowerFirst, 8],
      ['inner punctuation', 'altered', changes.changePunctuation, 10],
      ['a ligature', 'altered', changes.ligature, 6],
    ] as const
  ).map(([what, expect, write, count]) => ({ what, expect, count, rule: rewritten(write) })),
  {
    what: 'an ellipsis with the parts in another order',
    expect: 'altered order',
    count: 10,
    rule: rewritten((sentence, random) => {
      const both = edits.ends(sentence.replace(/[.?!]$/u, ''), random);
      return both && `${both[1]} … ${both[0]}`;
    }),
  },
  {
    what: 'an ellipsis that joins two sources',
    expect: 'altered joined',
    count: 10,
    rule(passage, random) {
      const other = random.oneOf(
        plainSentences().filter(({ source }) => source !== passage.source),
      );
      const first = wordsOf(passage.text).slice(0, 8).join(' ');
      const second = wordsOf(other.text).slice(-8).join(' ');
      return { words: `${first} … ${second}`, citation: citationOf(passage) };
    },
  },
  {
    what: 'another paragraph cited',
    expect: 'misattributed locator',
    count: 19,
    rule: cited(citing.otherParagraph),
  },
  {
    what: 'para. 99',
    expect: 'misattributed locator',
    count: 6,
    rule: cited(citing.missingParagraph),
  },
  {
    what: 'another work cited',
    expect: 'misattributed work',
    count: 19,
    rule: cited(citing.otherWork),
  },
  {
    what: 'no citation',
    expect: 'uncited',
    count: 20,
    rule: ({ text }) => ({ words: text }),
  },
  {
    what: 'words of a source without marks',
    expect: 'unquoted',
    count: 20,
    rule(passage, random) {
      const words = run(passage, 9 + random.below(6), random);
      // Names in it may be those of agreements, whose titles are nobody's words.
      return words === undefined || /(?<=.)[A-Z]/u.test(words)
        ? undefined
        : { words, form: 'unquoted' };
    },
  },
  {
    what: 'words that no source has, a source cited',
    expect: 'not-found',
    count: 30,
    rule: (passage, random) => ({
      words: random.oneOf(strangers()),
      citation: citationOf(passage),
    }),
  },
  {
    what: 'words that no source has, nothing cited',
    expect: 'unchecked no-citation',
    count: 10,
    rule: (_, random) => ({ words: random.oneOf(strangers()) }),
  },
  {
    what: 'words that no source has, an unknown work cited',
    expect: 'unchecked unknown-source',
    count: 12,
    rule: (_, random) => ({ words: random.oneOf(strangers()), unknownWork: true }),
  },
  {
    what: 'a scare quote',
    expect: 'unchecked too-short',
    count: 10,
    rule: (_, random) => ({
      words: random.oneOf([
        'partners',
        'new era',
        'peace dividend',
        'loose nukes',
        'so-called reset',
      ]),
    }),
  },
];
