import { assert } from 'chai';
import { shelfOf } from '../../../../src/core/index/shelfOf';
import { finish } from '../../../../src/core/text/steps';
import { compare } from '../../../../src/core/verify/match/diff';
import { matchesOf } from '../../../../src/core/verify/match/matchesOf';
import { Quoted } from '../../../../src/core/verify/match/quoted';
import { PhraseIndex } from '../../../../src/core/verify/match/phraseIndex';
import { sourceWith } from '../../support/sourceWith';

const body = [
  'On June 14, the two States signed a new framework—the first of its kind. They shall not test “any” weapons in Russia’s waters; nor may they help others to. The framework expires in 2020.',
  'Mr. Gorbachev said that it was [w]hat everyone wanted . . . and more. Nothing was left out. It was a long-standing hope.',
  'They went to the Moon. Three came back, in the year 1969. All of them were glad of it; none was hurt. They had been gone for days.',
].join('\n\n');

/** `[-has-]{+wants+}` for what differs, `<has|wants>` for marked edits, `~` round typography, `^,^` for the writer's own mark. */
function shown(quotation: string, open: string | undefined): string {
  const source = sourceWith(body);
  const shelf = shelfOf([source]);
  const phrases = finish(PhraseIndex.of(shelf));
  const marks = open === undefined ? undefined : { open, close: open };
  const [match] = matchesOf(new Quoted(quotation), { shelf, phrases }, [{ source }]);
  if (!match) return 'nowhere';
  return compare(quotation, match, marks)
    .map(({ kind, quoted, passage }) => {
      const has = quotation.slice(quoted.start, quoted.end);
      const wants = body.slice(passage.start, passage.end);
      switch (kind) {
        case 'same':
          return has;
        case 'typography':
          return `~${has}~`;
        case 'own':
          return `^${has}^`;
        case 'edit':
          return `<${has}|${wants}>`;
        case 'different':
          return `${has && `[-${has}-]`}${wants && `{+${wants}+}`}`;
      }
    })
    .join('');
}

suite('a quotation beside its source', () => {
  const cases: readonly (readonly [what: string, quotation: string, expected: string])[] = [
    ['the same', 'the two States signed', 'the two States signed'],
    [
      'one word for another',
      'the three States signed a new',
      'the [-three-]{+two+} States signed a new',
    ],
    ['the first word', 'The two States signed', '[-The-]{+the+} two States signed'],
    ['the last word', 'expires in 2021', 'expires in [-2021-]{+2020+}'],
    [
      'the last word, and a full stop',
      'The framework expires in 2021.',
      'The framework expires in [-2021-]{+2020+}.',
    ],
    [
      'a mark too many and a word too few',
      'two States signed o_ framework',
      'two States signed [-o_-]{+a new+} framework',
    ],
    [
      'a word left out',
      'the two signed a new framework',
      'the two{+ States+} signed a new framework',
    ],
    ['a word too much', 'the two great States signed', 'the two[- great-] States signed'],
    [
      'words before the source’s sentence',
      'Indeed he wrote, The framework expires in 2020',
      '[-Indeed he wrote, -]The framework expires in 2020',
    ],
    [
      'words after the source’s sentence',
      'Nothing was left out. Really',
      'Nothing was left out.[- Really-]',
    ],
    [
      'some words left out after the first',
      'the two States signed the first of its kind',
      'the two States signed{+ a new framework—+} the first of its kind',
    ],
    [
      'a sentence left out',
      'All of them were glad of it. They had been gone',
      'All of them were glad of it{+; none was hurt+}. They had been gone',
    ],
    [
      'a sentence left out, with its full stop',
      'They went to the Moon. All of them were glad',
      'They went to the Moon.{+ Three came back, in the year 1969.+} All of them were glad',
    ],
    [
      'a sentence put in, with its full stop',
      'They went to the Moon. It was far. Three came back',
      'They went to the Moon.[- It was far.-] Three came back',
    ],
    [
      'a name at the end, for one with an article',
      'They went to Mars',
      'They went to [-Mars-]{+the Moon+}',
    ],
    ['the same before a full stop', 'They went to Mars.', 'They went to [-Mars-]{+the Moon+}.'],
    [
      'a number at the end, for one after other words',
      'Three came back, in 1970',
      'Three came back, in [-1970-]{+the year 1969+}',
    ],
    [
      'a noun at the end, for an article and its noun',
      'They went to sea',
      'They went to [-sea-]{+the Moon+}',
    ],
    [
      'another word at the end of a sentence',
      'All of them rejoiced.',
      'All of them [-rejoiced-]{+were+}^.^',
    ],
    [
      'one word for the last two of a sentence',
      'They had been away.',
      'They had been [-away-]{+gone for days+}.',
    ],
    [
      'one word for the first two of a sentence',
      'Nobody back, in the year 1969',
      '[-Nobody-]{+Three came+} back, in the year 1969',
    ],
    [
      'words of another sentence before the first',
      'And then they came back, in the year 1969',
      '[-And then they-]{+Three+} came back, in the year 1969',
    ],
    [
      'a first word with a capital',
      'May they help others to',
      '[-May-]{+may+} they help others to',
    ],
    ['other words', 'Everybody wrote letters', 'nowhere'],
    [
      'punctuation',
      'any” weapons in Russia’s waters: nor may they',
      'any” weapons in Russia’s waters[-:-]{+;+} nor may they',
    ],
    ['the comma of the writer’s sentence', 'the two States signed,', 'the two States signed^,^'],
    ['the full stop of the writer’s sentence', 'Russia’s waters.', 'Russia’s waters^.^'],
    [
      'an ellipsis',
      'the two States … expires in 2020',
      'the two States <…|signed a new framework—the first of its kind. They shall not test “any” weapons in Russia’s waters; nor may they help others to. The framework> expires in 2020',
    ],
    [
      'a full stop and an ellipsis: four dots',
      'the first of its kind. . . . The framework expires',
      'the first of its kind. <. . .|They shall not test “any” weapons in Russia’s waters; nor may they help others to.> The framework expires',
    ],
    [
      'an ellipsis in brackets',
      'two States [. . .] a new framework',
      'two States <[. . .]|signed> a new framework',
    ],
    [
      'an ellipsis in round brackets',
      'two States (...) a new framework',
      'two States <(...)|signed> a new framework',
    ],
    ['asterisks', 'two States * * * a new framework', 'two States <* * *|signed> a new framework'],
    [
      'the source’s own ellipsis',
      'everyone wanted . . . and more',
      'everyone wanted . . . and more',
    ],
    [
      'the source’s own ellipsis, shorter',
      'everyone wanted … and more',
      'everyone wanted~ …~ and more',
    ],
    ['the source’s own brackets', '[w]hat everyone wanted', '[w]hat everyone wanted'],
    ['a letter in brackets', '[t]hey shall not test', '<[t]hey|They> shall not test'],
    ['words in brackets', '[the parties] shall not test', '<[the parties] |>shall not test'],
    [
      'words in brackets for others',
      'the two [parties] signed a new',
      'the two <[parties]|States> signed a new',
    ],
    [
      '[sic]',
      'the two States signed [sic] a new framework',
      'the two States signed< [sic]|> a new framework',
    ],
    ['an ending in brackets', 'the two State[] signed', 'the two <State[]|States> signed'],
    ['other dashes', 'a new framework - the first', 'a new framework~ - the~ first'],
    ['an apostrophe', "Russia's waters", "~Russia's~ waters"],
    ['inner marks as the outer ones ask', 'not test ‘any’ weapons', 'not test ‘any’ weapons'],
    ['a line break', 'the two\nStates signed', 'the two~\nStates~ signed'],
    ['a paragraph in between', 'in 2020.\n\nMr. Gorbachev said', 'in 2020.\n\nMr. Gorbachev said'],
  ];
  for (const [what, quotation, expected] of cases) {
    test(what, () => {
      assert.equal(shown(quotation, '“'), expected);
    });
  }
});
