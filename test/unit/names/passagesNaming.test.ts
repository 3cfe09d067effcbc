import { assert } from 'chai';
import { bundledAgreements, bundledSources } from '../../../src/core/bundled';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { findAgreementNames } from '../../../src/core/names/findAgreementNames';
import { passagesNaming } from '../../../src/core/names/passagesNaming';
import { passagesOf } from '../../../src/core/source/passages';
import { overlap } from '../../../src/core/text/span';
import { sourceWith } from '../support/sourceWith';

suite('passagesNaming', () => {
  const agreements = bundledAgreements();
  const umbrella = agreements.find(({ shortName }) => shortName === 'MNEPR')!;

  test('finds every sentence of the article that names each agreement', () => {
    const shelf = shelfOf(bundledSources());
    for (const agreement of agreements) {
      const expected = bundledSources().flatMap((source) => {
        const mentions = findAgreementNames(source.body, agreements, []).filter(
          (mention) => mention.agreement === agreement,
        );
        return passagesOf(source, 'sentence').filter((passage) =>
          mentions.some((mention) => overlap(mention, passage)),
        );
      });
      assert.deepEqual(
        passagesNaming(agreement, agreements, shelf, 100).map(({ id }) => id),
        expected.map(({ id }) => id),
        agreement.title,
      );
    }
  });

  test('finds them among others, in the order of the sources, and no more than wanted', () => {
    const sources = Array.from({ length: 30 }, (_, n) =>
      sourceWith(
        `Nothing here. The MNEPR is named.\n\nThe M.N.E.P.R. and mnepr are other words.`,
        `s${n}`,
      ),
    );
    const found = passagesNaming(umbrella, agreements, shelfOf(sources), 3);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['s0#p1.2', 's1#p1.2', 's2#p1.2'],
    );
  });
});
