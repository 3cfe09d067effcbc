import { assert } from 'chai';
import { bundledAgreements } from '../../../src/core/bundled';
import { nameOffers } from '../../../src/core/complete/nameOffers';

suite('nameOffers', () => {
  const framework =
    'Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation';
  const cases: readonly (readonly [before: string, typed: string, offered: readonly string[]])[] = [
    ['under the MNEPR', 'MNEPR', [framework, `${framework} (MNEPR)`]],
    ['under the mnepr', 'mnepr', [framework, `${framework} (MNEPR)`]],
    [
      'under the Framework Agreement on a M',
      'Framework Agreement on a M',
      [framework, `${framework} (MNEPR)`],
    ],
    [
      'the CTR',
      'CTR',
      ['Cooperative Threat Reduction Program', 'Cooperative Threat Reduction Program (CTR)'],
    ],
    [
      'the Nunn-Lugar Act',
      'Nunn-Lugar Act',
      [
        'Soviet Nuclear Threat Reduction Act of 1991',
        'Soviet Nuclear Threat Reduction Act of 1991 (Nunn-Lugar Act)',
      ],
    ],
    ['the Former Soviet', 'Former Soviet', ['Former Soviet Union Demilitarization Act of 1992']],
  ];
  for (const [before, typed, offered] of cases) {
    test(JSON.stringify(before), () => {
      const offers = nameOffers(before, bundledAgreements());
      assert.deepEqual(
        offers.slice(0, offered.length).map(({ text }) => text),
        offered,
      );
      assert.equal(before.slice(offers[0]?.start), typed);
    });
  }

  for (const before of ['', 'th', 'the weather', 'preMNEPR', 'MNEPR is']) {
    test(`nothing for ${JSON.stringify(before)}`, () => {
      assert.isEmpty(nameOffers(before, bundledAgreements()));
    });
  }
});
