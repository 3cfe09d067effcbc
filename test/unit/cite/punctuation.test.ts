import { assert } from 'chai';
import { inParentheses, withComma, withFinalPeriod } from '../../../src/core/cite/punctuation';
import { joinRuns, plainText, type RichText } from '../../../src/core/cite/richText';
import { findStyle } from '../../../src/core/cite/styles';

const american = findStyle('chicago')!;
const british = findStyle('oscola')!;
const plain = (text: string): RichText => [{ text }];

suite('punctuation of a citation', () => {
  const periods: readonly [core: string, american: string, british: string][] = [
    ['Title, para. 3', 'Title, para. 3.', 'Title, para. 3.'],
    ['Acme, Inc.', 'Acme, Inc.', 'Acme, Inc.'],
    ['What Now?', 'What Now?', 'What Now?'],
    ['“Title”', '“Title.”', '“Title”.'],
    ['“A ‘Title’”', '“A ‘Title.’”', '“A ‘Title’”.'],
    ['“What Now?”', '“What Now?”', '“What Now?”'],
    ['Treaty of the States’', 'Treaty of the States’.', 'Treaty of the States’.'],
    ['(as cited in X)', '(as cited in X).', '(as cited in X).'],
    ['', '', ''],
  ];
  for (const [core, inAmerican, inBritish] of periods) {
    test(`a final period after: ${core || 'nothing'}`, () => {
      assert.equal(plainText(withFinalPeriod(plain(core).filter(hasText), american)), inAmerican);
      assert.equal(plainText(withFinalPeriod(plain(core).filter(hasText), british)), inBritish);
    });
  }

  test('a comma is kept after an abbreviation and a question, never doubled', () => {
    const after = (core: string) => plainText(withComma(plain(core), american));
    assert.equal(after('Acme, Inc.'), 'Acme, Inc.,');
    assert.equal(after('“What Now?”'), '“What Now?,”');
    assert.equal(after('Well,'), 'Well,');
  });

  test('what is added takes no part in the look or the link before it', () => {
    const link: RichText = [{ text: 'https://a.example/', href: 'https://a.example/' }];
    assert.deepEqual(withFinalPeriod(link, american), [...link, { text: '.' }]);
    const italic: RichText = [{ text: '“' }, { text: 'Name', italic: true }, { text: '”' }];
    assert.deepEqual(withFinalPeriod(italic, american), [
      { text: '“' },
      { text: 'Name', italic: true },
      { text: '.”' },
    ]);
    assert.deepEqual(withFinalPeriod([{ text: 'Name”', italic: true }], american), [
      { text: 'Name', italic: true },
      { text: '.' },
      { text: '”', italic: true },
    ]);
  });

  test('round brackets go about a core, and about nothing else', () => {
    assert.equal(plainText(inParentheses(plain('Doe 2013'))), '(Doe 2013)');
    assert.deepEqual(inParentheses([]), []);
  });

  test('runs that look the same become one; links and empty runs do not', () => {
    const link = { text: 'b', href: 'b' };
    assert.deepEqual(joinRuns(plain('a'), plain(''), plain('a'), [link], [link]), [
      { text: 'aa' },
      link,
      link,
    ]);
  });
});

const hasText = (run: { text: string }) => run.text !== '';
