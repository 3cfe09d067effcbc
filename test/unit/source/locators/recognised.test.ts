import { assert } from 'chai';
import { labelsOf } from '../../../../src/core/source/labelsOf';
import { sourceOf, treaty, whereIs } from '../sources';

suite('places that paragraphs’ beginnings tell', () => {
  const source = sourceOf(treaty);
  const places: readonly (readonly [words: string, where: string, until?: string])[] = [
    ['preamble has', 'para. 1'],
    ['first recital', 'recital 1'],
    ['second recital', 'recital 2'],
    ['first recital', 'recitals 1–2', 'second recital'],
    ['Have agreed', 'para. 4'],
    ['Article I', 'art. I'],
    ['one paragraph', 'art. I'],
    ['as a paragraph’s beginning', 'art. I'],
    ['Obligations', 'art. II'],
    ['the first thing', 'art. II(1)'],
    ['by land', 'art. II(1)(a)'],
    ['on the surface', 'art. II(1)(b)(i)'],
    ['below it', 'art. II(1)(b)(ii)'],
    ['on the surface', 'art. II(1)(b)(i)–(ii)', 'below it'],
    ['by land', 'art. II(1)(a)–(b)', 'below it'],
    ['the first thing', 'art. II(1)', 'by sea'],
    ['the first thing', 'art. II(1)–(2)', 'second thing'],
    ['second thing', 'art. II(2)'],
    ['Obligations', 'art. II', 'second thing'],
    ['one paragraph', 'arts. I–II', 'by land'],
    ['one paragraph', 'arts. I–III', 'enters into'],
    ['Final', 'art. III'],
    ['enters into', 'art. III'],
    ['Done at', 'para. 17'],
    ['A list', 'annex A(1)'],
    ['Another list', 'annex B'],
    // No label is known of both ends.
    ['second recital', 'paras. 3–6', 'one paragraph'],
  ];
  for (const [words, where, until] of places) {
    test(`${words}${until === undefined ? '' : ` … ${until}`}: ${where}`, () => {
      assert.equal(whereIs(source, words, until), where);
    });
  }

  test('labels are those that there are', () => {
    assert.deepEqual(labelsOf(source), ['article', 'recital', 'annex', 'paragraph']);
  });

  const others: readonly (readonly [
    what: string,
    body: string,
    words: string,
    where: string,
    front?: string,
  ])[] = [
    ['one heading alone is none', 'Article II\n\nSome words.', 'Some words', 'para. 2'],
    ['headings that do not go up', 'Article 2\n\nA.\n\nArticle 2\n\nB.', 'B.', 'para. 4'],
    [
      'a sentence that begins so',
      'Article 1 of it says so.\n\nArticle 2 of it says more.',
      'more',
      'para. 2',
    ],
    [
      'a sentence that goes on',
      'Article I shall apply to all.\n\nArticle II shall not.',
      'not',
      'para. 2',
    ],
    ['other types of works', 'Article 1\n\nA.\n\nArticle 2\n\nB.', 'B.', 'para. 4', 'type: report'],
    [
      'other types of works, where the writer wants them',
      'Article 1\n\nA.\n\nArticle 2\n\nB.',
      'B.',
      'art. 2',
      'type: report\nlocators: [article, paragraph]',
    ],
    [
      'not where the writer does not',
      treaty,
      'by land',
      'para. 10',
      'type: treaty\nlocators: [paragraph]',
    ],
    ['abbreviated, run in', 'Art. 4. All shall.\n\nArt. 5. None shall.', 'None', 'art. 5'],
    ['with the sign', '§ 3 All shall.\n\n§ 4 None shall.', 'None', 'sec. 4'],
    [
      'a statute’s',
      'SEC. 3. DEFINITIONS.\n\n(a) In general.\n\nSEC. 4. USES.—(a) Of one. \n\n(b) Of the other.',
      'Of the other',
      'sec. 4(b)',
    ],
    [
      'run in, the first clause',
      'Sec. 3. (a) One.\n\nSec. 4. (a) Two.\n\n(b) No.',
      'Two',
      'sec. 4(a)',
    ],
    [
      'two numbers at once',
      'Article 1\n\n1. (a) One.\n\n(b) Two.\n\nArticle 2\n\nX.',
      'Two',
      'art. 1(1)(b)',
    ],
    [
      '(i) after (h)',
      'Article 1\n\n(g) G.\n\nArticle 2\n\n(a) A.\n\n(i) I.\n\n(b) B.',
      'I.',
      'art. 2(a)(i)',
    ],
    ['sections anew in each article', constitution(), 'one two', 'art. I(2)'],
    ['sections anew in each article, the next', constitution(), 'two one', 'art. II(1)'],
    ['sections that hold articles', regulation(), 'of 3', 'art. 3'],
    ['a chapter ends an article', regulation(), 'General provisions', 'chap. I'],
    ['articles anew in an annex', annexed(), 'annexed two', 'annex B(2)'],
    ['articles before them', annexed(), 'main two', 'art. 2'],
    ['a table of contents', contents(), 'words of one', 'art. 1'],
    ['a title of Markdown', '## Article 1\n\nOne.\n\n## Article 2: Two\n\nTwos.', 'Twos', 'art. 2'],
    [
      'a year is no clause',
      'Article 1\n\n1991. It was so.\n\nArticle 2\n\nTwo.',
      'It was',
      'art. 1',
    ],
    ['words in brackets', 'Article 1\n\n(see below) So.\n\nArticle 2\n\nTwo.', 'So.', 'art. 1'],
    [
      'times of a transcript',
      '[00:01:02] JOE: One.\n\n[00:12:31] ANN: Two.',
      'Two',
      '00:12:31',
      'type: interview',
    ],
    [
      'times without brackets',
      '0:01:02 One.\n\n0:12:31\nTwo.\n\nTwo still.',
      'still',
      '0:12:31',
      'type: speech',
    ],
    [
      'from one time to another',
      '[1:02] One.\n\n[2:31] Two.',
      'One.\n\n[2:31] Two',
      '1:02–2:31',
      'type: broadcast',
    ],
    ['a time of day', '12:30 Lunch.\n\n14:00 Coffee.', 'Coffee', 'para. 2', 'type: report'],
  ];
  for (const [what, body, words, where, front] of others) {
    test(`${what}: ${where}`, () => {
      assert.equal(whereIs(sourceOf(body, front), words), where);
    });
  }
});

function constitution(): string {
  return 'Article I\n\nSection 1\n\none one\n\nSection 2\n\none two\n\nArticle II\n\nSection 1\n\ntwo one\n\nSection 2\n\ntwo two';
}

function regulation(): string {
  return [
    ...[
      'CHAPTER I',
      'General provisions',
      'Article 1',
      'of 1',
      'CHAPTER II',
      'Section 1',
      'Article 2',
    ],
    ...['of 2', 'Section 2', 'Article 3', 'of 3', 'CHAPTER III', 'Section 1', 'Article 4', 'of 4'],
  ].join('\n\n');
}

function annexed(): string {
  return [
    ...['Article 1', 'main one', 'Article 2', 'main two', 'Annex A', 'a list', 'Annex B'],
    ...['Article 1', 'annexed one', 'Article 2', 'annexed two'],
  ].join('\n\n');
}

function contents(): string {
  return 'Article 1\n\nArticle 2\n\nArticle 3\n\nArticle 1\n\nwords of one\n\nArticle 2\n\ntwo\n\nArticle 3\n\nthree';
}
