import { assert } from 'chai';
import { withLocator } from '../../../../src/core/verify/fixes/citing/locatorText';

const paragraph = (value: string) => ({ label: 'paragraph', value });

suite('a citation with another locator', () => {
  const cases: readonly (readonly [
    written: string,
    from: string,
    to: string,
    changed: string | undefined,
  ])[] = [
    ['[@key, para. 3]', '3', '4', '[@key, para. 4]'],
    ['[@key, para. 3]', '3', '2-4', '[@key, paras. 2-4]'],
    ['[@key, paras. 2-4]', '2-4', '3', '[@key, para. 3]'],
    ['[@key, ¶ 3]', '3', '4', '[@key, ¶ 4]'],
    ['[@key, ¶3]', '3', '2-4', '[@key, ¶¶2-4]'],
    ['(see paragraph 3, above)', '3', '4', '(see paragraph 4, above)'],
    ['(see paragraph 3, above)', '3', '2-4', '(see paragraphs 2–4, above)'],
    ['para 3', '3', '2-4', 'paras 2–4'],
    ['\\autocite[para.~3]{key}', '3', '2-4', '\\autocite[paras.~2–4]{key}'],
    ['\\autocite[paras.~2--4]{key}', '2-4', '3-5', '\\autocite[paras.~3--5]{key}'],
    ['“Title”, 2013, para. 3 (3 pages)', '3', '4', '“Title”, 2013, para. 4 (3 pages)'],
    ['para. 30', '3', '4', undefined],
    ['X, para. 3; Y, para. 3', '3', '4', undefined],
    ['no locator', '3', '4', undefined],
  ];
  for (const [written, from, to, changed] of cases) {
    test(`${written}: ${from} to ${to}`, () => {
      const mark = written.includes('@') ? '-' : '–';
      assert.equal(withLocator(written, paragraph(from), paragraph(to), mark), changed);
    });
  }

  test('a place of another kind', () => {
    const from = { label: 'page', value: '5' };
    assert.equal(withLocator('(X, p. 5)', from, paragraph('3'), '–'), '(X, para. 3)');
    assert.equal(withLocator('\\cite[5]{x}', from, paragraph('3'), '–'), '\\cite[para. 3]{x}');
  });
});
