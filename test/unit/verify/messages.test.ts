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
  const cases: readonly (readonly [document: string, kind: string, message: string])[] = [
    [
      '“On June 15, the two States signed” [@talks, para. 1]',
      'altered',
      `Number changed: quotation says 15, source says 14. ${place}`,
    ],
    [
      '“They shall test any weapons in nine years” [@talks, para. 1]',
      'altered',
      `Negation changed: quotation leaves out “not”. ${place}`,
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
      `Number changed: quotation says 15, source says 14. Quotation also has “great” too much. ${place}`,
    ],
    [
      '“No one cannot say what comes next” [@talks, para. 2]',
      'altered',
      'Negation changed: quotation says “cannot”, source says “can”. The source is para. 2 of “Title of talks”.',
    ],
    [
      '“the large and medium sized weapons went first” [@talks, para. 2]',
      'altered',
      'Quotation has “the large and medium” for “The large- and medium-”. The source is para. 2 of “Title of talks”.',
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
      '“Title of talks” has no such words.',
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
      'The parts stand in another order in the source: “signed a new framework” comes before what it follows here. The source is para. 2 of “Title of talks”.',
    ],
    [
      '“what comes next in these long talks … best hope of all the peoples” [@talks]',
      'altered',
      'Words of two sources are joined by the ellipsis: “best hope of all the peoples” stands in “Title of hope”. The source is para. 2 of “Title of talks”.',
    ],
  ];
  for (const [document, kind, message] of cases) {
    test(document, () => {
      const [finding] = finish(verifier.check(document, 'markdown'));
      assert.equal(`${finding?.kind}: ${finding?.message}`, `${kind}: ${message}`);
    });
  }
});
