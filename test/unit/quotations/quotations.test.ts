import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { citationStyles } from '../../../src/core/cite/styles';
import { markups } from '../../../src/core/markup/markups';
import { citationsIn } from '../../../src/core/quotations/citations';
import { verbatimRunAt } from '../../../src/core/quotations/verbatimRun';
import { citationWriter } from '../../../src/core/quote/citationWriter';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { composeQuotation } from '../../../src/core/quote/insertion';
import { attribute } from '../../../src/core/source/attribution';
import { passagesOf } from '../../../src/core/source/passages';
import { rememberingEngine } from '../support/rememberingEngine';

const source = bundledSources()[0]!;

suite('what is inserted is recognised', () => {
  for (const style of citationStyles) {
    for (const markup of Object.values(markups)) {
      test(`${style.title}: ${markup.title}`, async () => {
        const engine = await rememberingEngine(style.id);
        for (const passage of passagesOf(source, 'sentence')) {
          const style = { engine, markup, quoteMarkShape: 'curly' } as const;
          const writer = citationWriter(style, { label: 1 });
          const insertion = composeQuotation(excerptOf(source, passage), 'inline', style, writer);
          const at = insertion.text.indexOf(passage.text.slice(20, 40)) + 5;
          const run = verbatimRunAt(insertion.text, at, markup.unescaping, [source]);
          assert.isDefined(run, insertion.text);
          assert.equal(
            source.body.slice(run.passage.start, run.passage.end),
            passage.text.replace(/”$/u, ''),
          );

          const citation = insertion.definitions[0] ?? insertion.text;
          const [mention] = citationsIn(citation, markup.unescaping, [source]);
          const { locator } = attribute(source, passage);
          const paragraph = source.paragraphs.at(Number(locator.value) - 1);
          assert.deepEqual(
            mention?.passage,
            { start: paragraph?.start, end: paragraph?.end },
            citation,
          );
        }
      });
    }
  }
});

suite('verbatimRunAt', () => {
  const cases: readonly (readonly [what: string, text: string, found: string | undefined])[] = [
    [
      'words without marks',
      'and remain commi|tted to nuclear security, he said',
      'remain committed to nuclear security',
    ],
    [
      'over a line break',
      'so “remain\ncommi|tted to nuclear\nsecurity and” so',
      'remain\ncommitted to nuclear\nsecurity and',
    ],
    [
      'in quoted lines',
      '> remain commi|tted to\n> nuclear security',
      'remain committed to\n> nuclear security',
    ],
    [
      'escaped',
      'so “\\[w\\]hat exac|tly U.S. nonproliferation programs” so',
      '\\[w\\]hat exactly U.S. nonproliferation programs',
    ],
    [
      'up to a word that is not the source’s',
      'remain commi|tted to nuclear safety',
      'remain committed to nuclear',
    ],
    ['three words are anybody’s', 'he is commi|tted to nuclear', undefined],
    ['other words', 'the weather is fi|ne in Moscow today', undefined],
    ['no word at all', 'a |– b', undefined],
  ];
  for (const [what, marked, found] of cases) {
    test(what, () => {
      const text = marked.replace('|', '');
      const run = verbatimRunAt(text, marked.indexOf('|'), markups.markdown.unescaping, [source]);
      assert.equal(run && text.slice(run.span.start, run.span.end), found);
    });
  }
});

suite('citationsIn', () => {
  const title = 'New US-Russia Cooperative Threat Reduction Agreement';
  const cases: readonly (readonly [what: string, text: string, paragraph: number | undefined])[] = [
    ['para.', `(“${title},” para. 3)`, 3],
    ['par.', `(“${title}” par. 3)`, 3],
    ['para without a full stop', `‘${title}’ para 3`, 3],
    ['a paragraph sign', `*${title}*, Arms Control Law, ¶ 3`, 3],
    ['no locator', `see “${title}.”`, undefined],
    ['a paragraph that there is not', `“${title},” para. 9`, undefined],
    ['the address', `see ${source.work.URL ?? ''} para. 2`, 2],
  ];
  for (const [what, text, paragraph] of cases) {
    test(what, () => {
      const found = citationsIn(text, markups.plaintext.unescaping, [source]);
      assert.lengthOf(found, 1);
      assert.equal(found[0]?.passage?.start, source.paragraphs.at((paragraph ?? 0) - 1)?.start);
    });
  }

  test('two citations in one note keep their own locators', () => {
    const found = citationsIn(
      `“${title},” para. 1; “${title},” para. 4`,
      markups.plaintext.unescaping,
      [source],
    );
    assert.deepEqual(
      found.map(({ passage }) => passage?.start),
      [source.paragraphs.at(0)?.start, source.paragraphs.at(3)?.start],
    );
  });

  test('nothing in a text that cites nothing', () => {
    assert.isEmpty(
      citationsIn('A threat reduction agreement, para. 3', markups.plaintext.unescaping, [source]),
    );
  });
});
