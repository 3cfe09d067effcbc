import { assert } from 'chai';
import type { CslDate } from '../../../src/core/csl/item';
import { agreements, agreementWithId } from './agreements';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function inWords({ 'date-parts': parts }: CslDate): string {
  const [first, last] = parts ?? [];
  const [year, month, day] = first ?? [];
  const days = last === undefined ? `${day}` : `${day}–${last[2]}`;
  return `${days} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

suite('the agreements that ship', () => {
  for (const agreement of agreements) {
    suite(agreement.id, () => {
      const done = agreement.facts.find(({ kind }) => kind === 'signed' || kind === 'enacted');
      if (done && agreement.work.issued && agreement.kind !== 'programme') {
        const { issued } = agreement.work;
        test('is cited with the date of the facts', () => {
          assert.include(done.value, inWords(issued));
        });
      }
      test('is described in one sentence', () => {
        assert.match(agreement.description, /^(The|A) .*[^.]\.$/s);
      });
      test('has no fact twice', () => {
        const said = agreement.facts.map(({ kind, value }) => `${kind}: ${value}`);
        assert.sameMembers([...new Set(said)], said);
      });
    });
  }

  test('the sources disagree on when the 1992 agreement expired', () => {
    const { facts } = agreementWithId('ctr-umbrella-agreement-1992');
    const expired = facts.filter(({ kind }) => kind === 'expired');
    assert.deepEqual(
      expired.map(({ value, according }) => [value, according]),
      [
        ['17 June 2013', 'the US Department of State'],
        ['16 June 2013', 'the Government of the Russian Federation'],
      ],
    );
    const hosts = expired.map(({ sources }) => new URL(sources[0]?.address ?? '').host);
    assert.deepEqual(hosts, ['geneva.usmission.gov', 'government.ru']);
  });

  test('a programme is cited by its law', () => {
    const law = agreementWithId('soviet-nuclear-threat-reduction-act-1991');
    assert.equal(agreementWithId('ctr-program').work, law.work);
  });
});
