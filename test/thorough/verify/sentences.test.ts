import { assert } from 'chai';
import { markups } from '../../../src/core/markup/markups';
import { applyChanges } from '../../../src/core/quote/textChange';
import type { Source } from '../../../src/core/source/source';
import { sentences } from '../../../src/core/text/sentences';
import { finish } from '../../../src/core/text/steps';
import { expectedWords } from '../../../src/core/verify/expected';
import type { Finding } from '../../../src/core/verify/finding';
import { fixesFor } from '../../../src/core/verify/fixes/fixesFor';
import { Verifier } from '../../../src/core/verify/verifier';
import { checkable, corpusSources } from '../../corpus/sources';
import { rememberingEngine } from '../../unit/support/rememberingEngine';

const sources = corpusSources();
const corpus = checkable(sources);
const verifier = new Verifier(corpus);

interface ThreeSentences {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly citation: string;
}

/** Sentences of the corpus that follow each other in a paragraph, without quotations in them. */
const threes = sources.flatMap(threesOf);

function threesOf({ id, body }: Source): readonly ThreeSentences[] {
  return body.split(/\n\s*\n/u).flatMap((paragraph, index) => {
    const texts = sentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    return texts.slice(2).flatMap((third, at): ThreeSentences[] => {
      const [first = '', second = ''] = texts.slice(at);
      const isPlain = /^[\p{L}\p{N}\s,;:.'’-]+$/u.test(first + second + third);
      const isLong = [first, third].every((text) => text.split(/\s+/u).length >= 5);
      const citation = ` [@${id}, para. ${index + 1}]`;
      return isPlain && isLong ? [{ first, second, third, citation }] : [];
    });
  });
}

function findingOf(document: string): Finding {
  const [finding, ...others] = finish(verifier.check(document, 'markdown'));
  assert.isDefined(finding, document);
  assert.isEmpty(others, document);
  return finding;
}

/** How many of the cases read so that the quotation ought to be what it is said to be. */
function assertNearlyAll(cases: readonly { readonly document: string; readonly wanted: string }[]) {
  const wrong = cases.filter(
    ({ document, wanted }) => expectedWords(findingOf(document)) !== wanted,
  );
  const told = wrong.map(({ document }) => `${document}\n  ${findingOf(document).message}`);
  assert.isAtMost(wrong.length, Math.floor(cases.length * 0.05), told.join('\n'));
}

suite('a sentence that is left out', () => {
  test('there are many such', () => {
    assert.isAbove(threes.length, 60);
  });

  for (const isCited of [true, false]) {
    test(`unmarked, ${isCited ? 'cited' : 'not cited'}: is told as that sentence`, () => {
      for (const { first, second, third, citation } of threes) {
        const document = `He said: “${first} ${third}”${isCited ? citation : ''}`;
        const finding = findingOf(document);
        assert.equal(finding.kind, 'altered', `${document}\n${finding.message}`);
        assert.equal(expectedWords(finding), `${first} ${second} ${third}`, document);
        const [part, ...others] = finding.diff.filter(({ kind }) => kind === 'different');
        assert.isEmpty(others, document);
        assert.deepEqual([part?.quotation, part?.source.trim()], ['', second]);
      }
    });
  }

  test('unmarked, with a word dropped besides: is told as what it is', () => {
    const without = (words: string) => words.split(' ').toSpliced(2, 1).join(' ');
    for (const { first, second, third, citation } of threes) {
      const document = `He said: “${without(first)} ${third}”${citation}`;
      assert.equal(expectedWords(findingOf(document)), `${first} ${second} ${third}`, document);
    }
  });

  for (const ellipsis of ['…', '. . .', '[…]', '....']) {
    test(`with ${ellipsis} in its place: is a marked edit, which stays`, () => {
      for (const { first, third, citation } of threes) {
        const isFourth = ellipsis === '....';
        const words = isFourth ? `${first}... ${third}` : `${first} ${ellipsis} ${third}`;
        const finding = findingOf(`He said: “${words}”${citation}`);
        assert.equal(finding.kind, 'edited', `${words}\n${finding.message}`);
        assert.equal(expectedWords(finding), words);
      }
    });
  }

  test('is put back by the fix, or marked by the other one', async () => {
    const engine = await rememberingEngine('chicago-fullnote-bibliography');
    const style = { engine, markup: markups.pandoc, quoteMarkShape: 'curly' } as const;
    const { citableWorks } = corpus;
    for (const { first, third, citation } of threes.slice(0, 12)) {
      const text = `He said: “${first} ${third}”${citation}`;
      const finding = findingOf(text);
      const context = {
        text,
        language: 'markdown',
        style,
        findings: [finding],
        citableWorks,
      } as const;
      const kinds = fixesFor(finding, context)
        .filter(({ kind }) => kind !== 'ignore')
        .map(({ kind, changes }) => `${kind}: ${findingOf(applyChanges(text, changes)).kind}`);
      assert.deepEqual(kinds, ['restore: exact', 'mark: edited'], text);
    }
  });
});

suite('words at the ends that are other ones', () => {
  const words = (text: string) => text.split(/\s+/u);

  test('one for the first two of a sentence', () => {
    assertNearlyAll(
      threes
        .filter(({ second }) => /^\p{Lu}\p{Ll}* \p{Ll}/u.test(second) && words(second).length > 5)
        .map(({ second, citation }) => ({
          document: `He said: “Meanwhile ${words(second).slice(2).join(' ')}”${citation}`,
          wanted: second,
        })),
    );
  });

  test('one for the last two', () => {
    assertNearlyAll(
      threes
        .filter(({ second }) => words(second).length > 5)
        .map(({ second, citation }) => ({
          document: `He said: “${words(second).slice(0, -2).join(' ')} zebras.”${citation}`,
          wanted: second,
        })),
    );
  });

  test('some before a sentence', () => {
    assertNearlyAll(
      threes
        .filter(({ second }) => words(second).length > 5)
        .map(({ second, citation }) => ({
          document: `He said: “Then he thought: ${second}”${citation}`,
          wanted: second,
        })),
    );
  });
});
