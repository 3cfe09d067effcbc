import { assert } from 'chai';
import fc from 'fast-check';
import { bundledSources } from '../../../../src/core/bundled';
import { shelfOf } from '../../../../src/core/index/shelfOf';
import { finish } from '../../../../src/core/text/steps';
import { alignedMatches } from '../../../../src/core/verify/match/alignedMatches';
import { compare } from '../../../../src/core/verify/match/diff';
import type { Source } from '../../../../src/core/source/source';
import type { Match } from '../../../../src/core/verify/match/match';
import { matchesOf } from '../../../../src/core/verify/match/matchesOf';
import { PhraseIndex } from '../../../../src/core/verify/match/phraseIndex';
import { Quoted } from '../../../../src/core/verify/match/quoted';
import { matchesToTheCharacter } from '../../../../src/core/verify/match/toTheCharacter';
import { sourceWith } from '../../support/sourceWith';
import { runs } from '../../support/runs';

const treaty = sourceWith(
  [
    'The parties shall reduce their arsenals by half before the year 2020, and shall not rebuild them. It’s the lawyers’ treaty.',
    'It costs 1.5 billion dollars of public money in each of the years . . . and more. They said: “We hope that [t]his lasts for a very long time.”',
    'A sentence that the treaty has twice, for all to read. Something else.',
    'A sentence that the treaty has twice, for all to read. And more.',
    'What is told of both sides is that they’re “equal” in all of this.',
  ].join('\n\n'),
);
const speech = sourceWith(
  'What is told of both sides is that they’re "equal" in all of this. The parties shall reduce their arsenals by half before the year 2020, and shall not rebuild them.',
  'speech',
);

suite('a quotation that is copied', () => {
  const shelf = shelfOf([treaty, speech]);
  const within = { shelf, phrases: finish(PhraseIndex.of(shelf)) };
  const find = (text: string) =>
    matchesToTheCharacter(new Quoted(text), within).map(
      ({ source, passage: { start, end } }) => `${source.id}: ${source.body.slice(start, end)}`,
    );
  const all =
    'The parties shall reduce their arsenals by half before the year 2020, and shall not rebuild them.';

  const cases: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
    ['of several sources', all, [`example: ${all}`, `speech: ${all}`]],
    [
      'a part of a sentence',
      'shall reduce their arsenals by half before the year',
      [
        'example: shall reduce their arsenals by half before the year',
        'speech: shall reduce their arsenals by half before the year',
      ],
    ],
    ['with space round it', `\n${all} `, [`example: ${all}`, `speech: ${all}`]],
    [
      'twice in one source',
      'A sentence that the treaty has twice, for all to read.',
      Array<string>(2).fill('example: A sentence that the treaty has twice, for all to read.'),
    ],
    [
      'over the border of paragraphs',
      'and shall not rebuild them. It’s the lawyers’ treaty.\n\nIt costs 1.5 billion dollars',
      [
        'example: and shall not rebuild them. It’s the lawyers’ treaty.\n\nIt costs 1.5 billion dollars',
      ],
    ],
  ];
  for (const [what, text, found] of cases) {
    test(`is found: ${what}`, () => {
      assert.deepEqual(find(text), found);
    });
  }

  const others: readonly (readonly [what: string, text: string])[] = [
    ['fewer than eight words', 'The parties shall reduce their arsenals by'],
    [
      'another word at its end',
      'The parties shall reduce their arsenals by half before the year 2021',
    ],
    ['another case', 'the parties shall reduce their arsenals by half before the year'],
    [
      'a part of a word at its end',
      'before the year 2020, and shall not rebuild them. It’s the lawyer',
    ],
    [
      'a word that goes on after an apostrophe',
      'before the year 2020, and shall not rebuild them. It',
    ],
    [
      'a part of a word at its beginning',
      'he parties shall reduce their arsenals by half before the year',
    ],
    [
      'a part of a word that has brackets',
      'his lasts for a very long time.”\n\nA sentence that the treaty has twice',
    ],
    ['a part of a number', 'and shall not rebuild them. It’s the lawyers’ treaty.\n\nIt costs 1'],
    ['half an ellipsis', 'billion dollars of public money in each of the years .'],
    ['an ellipsis', 'public money in each of the years . . . and more.'],
    ['brackets', 'They said: “We hope that [t]his lasts for a very long time.”'],
    [
      'quotation marks of another form elsewhere',
      'of both sides is that they’re “equal” in all of',
    ],
    ['words of no source', 'Nobody ever said a word of all this, and nobody will.'],
  ];
  for (const [what, text] of others) {
    test(`is to be laid beside its source: ${what}`, () => {
      assert.isEmpty(find(text));
    });
  }

  test('is found elsewhere too, where its citation says something near', () => {
    const near = sourceWith(
      'The parties shall reduce their arsenals by half before the year 2030, and shall not rebuild them.',
      'near',
    );
    const shelfOfBoth = shelfOf([near, speech]);
    const searched = { shelf: shelfOfBoth, phrases: finish(PhraseIndex.of(shelfOfBoth)) };
    const cited = (source: Source) =>
      matchesOf(new Quoted(all), searched, [{ source }]).map(
        (match) => `${match.source.id} ${match.isVerbatim ? 'verbatim' : 'near'}`,
      );
    assert.deepEqual(cited(speech), ['speech verbatim']);
    assert.deepEqual(cited(near), ['speech verbatim', 'near near']);
  });

  test('is found as if it were laid beside every source, and has the same diff', () => {
    const [article] = bundledSources();
    if (!article) throw new Error('the bundled source is missing');
    const ofArticle = shelfOf([article, treaty, speech]);
    const searched = { shelf: ofArticle, phrases: finish(PhraseIndex.of(ofArticle)) };
    const told = ({ source, passage, likeness, sameWords, isVerbatim, hasEdits }: Match) =>
      `${source.id} ${passage.start}–${passage.end} ${likeness} ${sameWords} ${isVerbatim} ${hasEdits}`;
    let copied = 0;
    const { length } = article.body;
    fc.assert(
      fc.property(
        fc.nat(length),
        fc.integer({ min: 40, max: 400 }),
        fc.boolean(),
        (at, long, isCut) => {
          const { body } = article;
          const start = isCut ? at : body.lastIndexOf(' ', at) + 1;
          const end = isCut ? at + long : Math.max(body.indexOf(' ', at + long), at);
          const quoted = new Quoted(body.slice(start, end));
          const found = matchesToTheCharacter(quoted, searched);
          if (found.length === 0) return;
          copied++;
          const laid = alignedMatches(quoted, searched, []).filter((each) => each.isVerbatim);
          assert.sameMembers(found.map(told), laid.map(told));
          const marks = { open: '“', close: '”' };
          for (const match of found) {
            const other = laid.find((each) => told(each) === told(match));
            assert.deepEqual(
              compare(quoted.text, match, marks),
              other && compare(quoted.text, other, marks),
            );
            assert.deepEqual(
              match.inSource.map(({ text, start, end }) => `${text} ${start} ${end}`),
              other?.steps.map(({ source }) => {
                const token = other.inSource[source];
                return `${token?.text} ${token?.start} ${token?.end}`;
              }),
            );
          }
        },
      ),
      runs(1_000),
    );
    assert.isAbove(copied, 200, 'so many were found by their characters');
  });
});
