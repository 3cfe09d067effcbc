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
      'The agreement named SALT II cost thirty-seven states $200 million. It was signed in June by Mr. Carter and the Soviet leader. They do not need any other State to say so. In the twentieth year one or another of the Senators spoke of a second one.',
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
      `Name changed: quotation says “Brezhnev’s”, source says “Gorbachev’s”. ${place}`,
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
      'Quotation has “the” for “The”; has “large and” for “large- and”; has “medium sized” for “medium-sized”. The source is para. 2 of “Title of talks”.',
    ],
    [
      '“the best hope of all the peoples” [@talks, para. 2]',
      'misattributed',
      'The words stand in para. 1 of “Title of hope”, but the citation names “Title of talks”.',
    ],
    [
      '“the two States signed a new framework” [@talks, para. 2]',
      'misattributed',
      'The words stand in para. 1, but the citation names para. 2.',
    ],
    [
      '“the two States signed a new framework” [@talks, para. 9]',
      'misattributed',
      'The words stand in para. 1; there is no para. 9 in “Title of talks”.',
    ],
    [
      '“the two States signed a new framework”',
      'uncited',
      'These words are in para. 1 of “Title of talks”, and there is no citation.',
    ],
    [
      '“nobody ever wrote anything like this” [@talks]',
      'not-found',
      '“Title of talks” does not have these words.',
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
      `Quotation has “2” for “II”; has “37” for “thirty-seven”; has “$200,000,000” for “$200 million”. ${third}`,
    ],
    [
      '“cost twenty-seven states $200 billion” [@talks, para. 3]',
      'altered',
      `Number changed: quotation says “twenty-seven”, source says “thirty-seven”. Number changed: quotation says “billion”, source says “million”. ${third}`,
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
      `Quotation has “20th” for “twentieth”; has “any” for “one”. ${third}`,
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
      `Quotation leaves out “They shall not test any weapons in nine years.”. ${place}`,
    ],
  ];
  for (const [document, kind, message] of cases) {
    test(document, () => {
      const [finding] = finish(verifier.check(document, 'markdown'));
      assert.equal(`${finding?.kind}: ${finding?.message}`, `${kind}: ${message}`);
    });
  }
});
