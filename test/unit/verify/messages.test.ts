import { assert } from 'chai';
import { finish } from '../../../src/core/text/steps';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { Verifier } from '../../../src/core/verify/verifier';
import { sourceWith } from '../support/sourceWith';

const sources = [
  sourceWith(
    [
      'On June 14, the two States signed a new framework. They shall not test any weapons in nine years. Mr. Gorbachev’s visit to the United States was long.',
      'No one can say what comes next in these long talks. The large- and medium-sized weapons went first, and then the small ones did.',
      'The agreement named SALT II cost thirty-seven states $200 million. It was signed in June by Mr. Carter and the Soviet leader. They do not need any other State to say so. In the twentieth year one or another of the Senators spoke of a second one. It gave 50 per cent of 3,000,000 florins to honest, effective and “equal” hands, for a just and a lasting peace. The Parties of this Treaty reaffirm it.',
    ].join('\n\n'),
    'talks',
  ),
  sourceWith(
    'Freedom is the best hope of all the peoples. The large weapons went at last.',
    'hope',
  ),
];
const verifier = new Verifier({
  shelf: shelfOf(sources),
  citableWorks: citableWorks(sources, []),
  agreements: [],
});

suite('what is said of a quotation', () => {
  const place = 'The source is para. 1 of “Title of talks”.';
  const third = 'The source is para. 3 of “Title of talks”.';
  const cases: readonly (readonly [document: string, kind: string, message: string])[] = [
    [
      '“On June 15, the two States signed” [@talks, para. 1]',
      'altered',
      `Number changed: quotation says 15, source says 14. ${place}`,
    ],
    [
      '“They shall test any weapons in nine years” [@talks, para. 1]',
      'altered',
      `Negation left out: “not”. ${place}`,
    ],
    [
      '“They may not test any weapons in nine years” [@talks, para. 1]',
      'altered',
      `Modal verb changed: quotation says “may”, source says “shall”. ${place}`,
    ],
    [
      '“They shall not test any weapons in 9 years” [@talks, para. 1]',
      'altered',
      `Quotation has “9” for “nine”. ${place}`,
    ],
    [
      '“Mr. Brezhnev’s visit to the United States was long” [@talks, para. 1]',
      'altered',
      `Name changed: quotation says “Mr. Brezhnev’s”, source says “Mr. Gorbachev’s”. ${place}`,
    ],
    [
      '“visit to the U.S. was long” [@talks, para. 1]',
      'altered',
      `Name changed: quotation says “U.S.”, source says “United States”. ${place}`,
    ],
    [
      '“On June 15, the two great States signed” [@talks, para. 1]',
      'altered',
      `Number changed: quotation says 15, source says 14. Quotation also adds “great”. ${place}`,
    ],
    [
      '“No one cannot say what comes next” [@talks, para. 2]',
      'altered',
      'Negation changed: quotation says “cannot”, source says “can”. The source is para. 2 of “Title of talks”.',
    ],
    [
      '“the large and medium sized weapons went first” [@talks, para. 2]',
      'altered',
      'Quotation has “the” for “The”, “large and” for “large- and”, “medium sized” for “medium-sized”. The source is para. 2 of “Title of talks”.',
    ],
    [
      '“the best hope of all the peoples” [@talks, para. 2]',
      'misattributed',
      'These words are in para. 1 of “Title of hope”; the citation names “Title of talks”.',
    ],
    [
      '“the two States signed a new framework” [@talks, para. 2]',
      'misattributed',
      'These words are in para. 1, not in para. 2 as cited.',
    ],
    [
      '“the two States signed a new framework” [@talks, para. 9]',
      'misattributed',
      'These words are in para. 1; there is no para. 9 in “Title of talks”.',
    ],
    [
      '“the two States signed a new framework”',
      'uncited',
      'These words are in para. 1 of “Title of talks”, and there is no citation.',
    ],
    [
      '“nobody ever wrote anything like this” [@talks]',
      'not-found',
      '“Title of talks” has no such words, nor any close to them.',
    ],
    [
      '“nobody ever wrote anything like this”',
      'unchecked',
      'Not checked: no citation, and no source has words like these.',
    ],
    [
      '“nobody ever wrote anything like this” [@other]',
      'unchecked',
      'Not checked: “other” is not among the sources.',
    ],
    ['“Title of hope”', 'unchecked', 'Not checked: fewer than four words, and no citation.'],
    ['“two States”', 'unchecked', 'Not checked: fewer than four words, and no citation.'],
    [
      '“the two States … in nine years” [@talks, para. 1]',
      'edited',
      'Exact but for marked edits: para. 1 of “Title of talks”.',
    ],
    [
      '“what comes next in these long talks … signed a new framework” [@talks]',
      'altered',
      'The parts stand in another order in “Title of talks”: there, “signed a new framework” (para. 1) comes before “what comes next in these long talks” (para. 2).',
    ],
    [
      '“what comes next in these long talks … best hope of all the peoples” [@talks]',
      'altered',
      'Words of two sources are joined: “what comes next in these long talks” stands in para. 2 of “Title of talks”, “best hope of all the peoples” in para. 1 of “Title of hope”.',
    ],
    [
      '“The agreement named SALT I cost thirty-seven states” [@talks, para. 3]',
      'altered',
      `Number changed: quotation says “I”, source says “II”. ${third}`,
    ],
    [
      '“The agreement named SALT 2 cost 37 states $200,000,000” [@talks, para. 3]',
      'altered',
      `Quotation has “2” for “II”, “37” for “thirty-seven”, “$200,000,000” for “$200 million”. ${third}`,
    ],
    [
      '“cost twenty-seven states $200 billion” [@talks, para. 3]',
      'altered',
      `Number changed: quotation says “twenty-seven”, source says “thirty-seven”. Number changed: quotation says “$200 billion”, source says “$200 million”. ${third}`,
    ],
    [
      '“It was signed in May by Mr. Carter” [@talks, para. 3]',
      'altered',
      `Name changed: quotation says “May”, source says “June”. ${third}`,
    ],
    [
      '“It was signed in June by Mr. Carter and the leader” [@talks, para. 3]',
      'altered',
      `Name left out: “Soviet”. ${third}`,
    ],
    [
      '“They need no other State to say so” [@talks, para. 3]',
      'altered',
      `Quotation leaves out “do not”; has “no” for “any”. ${third}`,
    ],
    [
      '“In the 20th year any or another of the Senators spoke” [@talks, para. 3]',
      'altered',
      `Quotation has “20th” for “twentieth”, “any” for “one”. ${third}`,
    ],
    [
      '“In the twentieth year another or one of the Senators spoke” [@talks, para. 3]',
      'altered',
      `Quotation has “another or one” in the place of “one or another”. ${third}`,
    ],
    [
      '“cost thirty-seven states £200 million” [@talks, para. 3]',
      'altered',
      `Quotation has “£200” for “$200”. ${third}`,
    ],
    [
      '“signed a new framework. Mr. Gorbachev’s visit to the United States was long” [@talks, para. 1]',
      'altered',
      `Quotation leaves out “They shall not test any weapons in nine years.” ${place}`,
    ],
    [
      '“It gave 50% of 3 000 000 florins to honest, effective and ‘equal’ hands” [@talks, para. 3]',
      'altered',
      `Quotation has “50% of” for “50 per cent of”, “3 000 000” for “3,000,000”. ${third}`,
    ],
    [
      '“to honest and effective and equal hands, for just and a lasting peace” [@talks, para. 3]',
      'altered',
      `Quotation has “honest and effective” for “honest, effective”; leaves out the quotation marks round “equal”; leaves out “a” before “just”. ${third}`,
    ],
    [
      '“the parties of this treaty Reaffirm it” [@talks, para. 3]',
      'altered',
      `Only capital letters differ: quotation has “the parties” for “The Parties”, “treaty Reaffirm” for “Treaty reaffirm”. ${third}`,
    ],
    [
      '“Mr. Carter (sic) and the Soviet leader” [@talks, para. 3]',
      'edited',
      'Exact but for marked edits: para. 3 of “Title of talks”.',
    ],
    [
      '“It was signed in June ‹…› and the Soviet leader” [@talks, para. 3]',
      'edited',
      'Exact but for marked edits: para. 3 of “Title of talks”.',
    ],
    [
      '> It was signed in June by Mr. Carter.\n>\n> [@talks, para. 3]',
      'exact',
      'Exact: para. 3 of “Title of talks”.',
    ],
    [
      '“the Soviet president” [@talks, para. 3]',
      'altered',
      `Quotation has “president” for “leader”. ${third}`,
    ],
  ];
  for (const [document, kind, message] of cases) {
    test(document, () => {
      const [finding] = finish(verifier.check(document, 'markdown'));
      assert.equal(`${finding?.kind}: ${finding?.message}`, `${kind}: ${message}`);
    });
  }
});
