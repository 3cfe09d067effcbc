import { assert } from 'chai';
import { bundledAgreements } from '../../../src/core/bundled';
import { searchAgreements } from '../../../src/core/search/agreementSearch';

suite('searchAgreements', () => {
  const cases: readonly (readonly [query: string, first: string | undefined])[] = [
    ['mnepr', 'mnepr-framework-agreement-2003'],
    ['MNEPR Protocol', 'mnepr-claims-protocol-2003'],
    ['ctr umbrella agr', 'ctr-umbrella-agreement-1992'],
    ['nunn-lugar act', 'soviet-nuclear-threat-reduction-act-1991'],
    ['demilitarization', 'fsu-demilitarization-act-1992'],
    ['ct', undefined],
    ['', undefined],
    ['the weather in Moscow', undefined],
  ];
  for (const [query, first] of cases) {
    test(JSON.stringify(query), () => {
      const found = searchAgreements(query, bundledAgreements());
      assert.equal(found[0]?.id, first);
      assert.isAtMost(found.length, 3);
    });
  }
});
