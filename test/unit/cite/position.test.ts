import { assert } from 'chai';
import { positionsOf, type CitationPosition } from '../../../src/core/cite/position';

const work = (id: string) => ({ id, type: 'book', title: id });

/** `A:3` cites A, paragraph 3; `A<B:3` words of A in B; `-` is somebody else's note. */
function positions(citations: string, inNotes = true): readonly string[] {
  const given = citations.split(' ').map((each, index) => {
    const [, id, , readIn, , value] = /^(\w)((?:<)(\w))?(:(\d+))?$/u.exec(each) ?? [];
    return {
      ...(inNotes && { note: index + 1 }),
      ...(id !== undefined && {
        citation: {
          work: work(id),
          ...(readIn !== undefined && { quotedIn: work(readIn) }),
          ...(value !== undefined && { locator: { label: 'paragraph', value } }),
        },
      }),
    };
  });
  return positionsOf(given).map(show);
}

function show(position: CitationPosition | undefined): string {
  if (!position) return '-';
  const one = ({ place, firstNote, nearNote }: CitationPosition['work']) =>
    place + (firstNote === undefined ? '' : ` n${firstNote}`) + (nearNote === false ? ' far' : '');
  const { work: first, quotedIn, whole } = position;
  return [one(first), quotedIn && `< ${one(quotedIn)}`, whole && `= ${whole}`]
    .filter(Boolean)
    .join(' ');
}

suite('positions of citations', () => {
  const cases: readonly (readonly [citations: string, positions: readonly string[]])[] = [
    ['A', ['first']],
    ['A A', ['first', 'ibid n1']],
    ['A:1 A:1', ['first', 'ibid n1']],
    ['A:1 A:2', ['first', 'ibid-with-locator n1']],
    ['A A:2', ['first', 'ibid-with-locator n1']],
    // A place that is no longer meant is not to be understood from "ibid.".
    ['A:1 A', ['first', 'subsequent n1']],
    ['A B A', ['first', 'first', 'subsequent n1']],
    ['A - A', ['first', '-', 'subsequent n1']],
    ['A - - - - - A', ['first', '-', '-', '-', '-', '-', 'subsequent n1 far']],
    ['A<B:1 A<B:1', ['first < first', 'subsequent n1 < subsequent n1 = ibid']],
    ['A<B:1 A<B:2', ['first < first', 'subsequent n1 < subsequent n1 = ibid-with-locator']],
    // Another speaker, or the article's own words: not the same citation.
    ['A<B:1 C<B:1', ['first < first', 'first < subsequent n1']],
    ['A<B:1 B:1', ['first < first', 'subsequent n1']],
    ['B:1 A<B:1', ['first', 'first < subsequent n1']],
  ];
  for (const [citations, expected] of cases) {
    test(citations, () => {
      assert.deepEqual(positions(citations), expected);
    });
  }

  test('in the running text there are no numbers', () => {
    assert.deepEqual(positions('A:1 B A:1', false), ['first', 'first', 'subsequent']);
  });
});
