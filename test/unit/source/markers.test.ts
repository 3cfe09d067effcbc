import { assert } from 'chai';
import fc from 'fast-check';
import { attribute } from '../../../src/core/source/attribution';
import { fromFile, toFile } from '../../../src/core/source/cuts';
import { labelsOf } from '../../../src/core/source/labelsOf';
import { locatedIn } from '../../../src/core/source/locatedIn';
import { parseSource } from '../../../src/core/source/parseSource';
import { sourceOf, whereIs } from './sources';

suite('markers of places', () => {
  const bodies: readonly (readonly [what: string, written: string, body: string])[] = [
    ['alone on a line, which goes', 'One\n{p. 2}\ntwo.\n', 'One\ntwo.\n'],
    ['between paragraphs', 'One.\n\n{p. 2}\n\nTwo.', 'One.\n\n\nTwo.'],
    ['with Windows line ends', 'One\r\n  {p. 2} \r\ntwo.', 'One\r\ntwo.'],
    ['between words', 'One {p. 2} two.', 'One two.'],
    ['between words, without spaces', 'Un{p. 2}done.', 'Undone.'],
    ['before a word', 'One {p. 2}two.', 'One two.'],
    ['after a word', 'One{p. 2} two.', 'One two.'],
    ['at the beginning of a paragraph', '{art. II} One.', 'One.'],
    ['at the end of a line', 'One {p. 2}\ntwo.', 'One\ntwo.'],
    ['at the end', 'One. {p. 2}', 'One.'],
    ['at the end, alone', 'One.\n{p. 2}', 'One.\n'],
    ['several', 'One {p. 2} {art. II} two {p. 3}{¶ 4} three.', 'One two three.'],
    ['several alone on a line', 'One\n{p. 2} {art. II}\ntwo.', 'One\ntwo.'],
    ['a no-break space stays', 'One\u00A0{p. 2} two.', 'One\u00A0 two.'],
    ...[
      '{p.}',
      '{p. }',
      '{p. 3 4}',
      '{3}',
      '{page}',
      '{see 3}',
      '{ p. 3}',
      '{p. 3',
      'p. 3}',
      '{p.3}',
      '{12:61}',
      '{a: 1, b}',
      '{p. 3;}',
      '{p. –}',
      '{{x}}',
      '{}',
    ].map((text) => [`${text} is text`, `One ${text} two.`, `One ${text} two.`] as const),
  ];
  for (const [what, written, body] of bodies) {
    test(what, () => {
      assert.equal(sourceOf(`First.\n\n${written}`).body, `First.\n\n${body}`);
    });
  }

  const kinds: readonly (readonly [marker: string, where: string])[] = [
    ['{p. 3}', 'p. 3'],
    ['{page 3}', 'p. 3'],
    ['{P 3}', 'p. 3'],
    ['{p. iv}', 'p. iv'],
    ['{pp. 3}', 'para. 2'],
    ['{art. II(1)(a)}', 'art. II(1)(a)'],
    ['{article II}', 'art. II'],
    ['{article-locator II}', 'art. II'],
    ['{sec. 4}', 'sec. 4'],
    ['{§ 4}', 'sec. 4'],
    ['{§4}', 'sec. 4'],
    ['{recital 12}', 'recital 12'],
    ['{para. 12}', 'para. 12'],
    ['{annex B}', 'annex B'],
    ['{app. B}', 'app. B'],
    ['{chap. 3}', 'chap. 3'],
    ['{00:12:31}', '00:12:31'],
    ['{12:31}', '12:31'],
    ['{timestamp 12:31}', '12:31'],
    ['{p. A-3}', 'p. A-3'],
  ];
  for (const [marker, where] of kinds) {
    test(`${marker} is ${where}`, () => {
      assert.equal(whereIs(sourceOf(`One.\n\n${marker} Two.`, 'type: report'), 'Two'), where);
    });
  }

  const paged =
    'Before.\n\n{p. 3}\n\nThree, then\n{p. 4}\nfour {p. 5} five.\n\nFive {para. 7} still.';
  const places: readonly (readonly [
    words: string,
    where: string,
    until?: string,
    front?: string,
  ])[] = [
    ['Before', 'para. 1'],
    ['Three', 'p. 3'],
    ['four', 'p. 4'],
    ['Five', 'p. 5'],
    ['Three', 'pp. 3–5', 'five'],
    ['Before', 'paras. 1–2', 'Three'],
    ['still', 'p. 5'],
    ['still', 'para. 7', 'still', 'locators: [paragraph, page]'],
    ['four', 'para. 2', 'four', 'locators: [paragraph, page]'],
    ['Three', 'p. 3', 'Three', 'locators: [timestamp, page]'],
    ['Before', 'para. 1', 'Before', 'locators: [page]'],
    ['four', 'para. 2', 'four', 'locators: [paragraph]'],
  ];
  for (const [words, where, until, front = ''] of places) {
    test(`${words}${until === undefined ? '' : ` … ${until}`}: ${where} ${front}`, () => {
      assert.equal(whereIs(sourceOf(paged, `type: book\n${front}`), words, until), where);
    });
  }

  test('the labels are those that count and that there are', () => {
    const labels = (front: string) => labelsOf(sourceOf(paged, front));
    assert.deepEqual(labels('type: book'), ['page', 'paragraph']);
    assert.deepEqual(labels('type: book\nlocators: [paragraph]'), ['paragraph']);
    assert.deepEqual(labelsOf(sourceOf('One.')), ['paragraph']);
  });

  const broken: readonly (readonly [locators: string, reason: RegExp])[] = [
    ['[]', /locators: is empty/],
    ['[pages]', /locators\[0\]: must be the label of a locator/],
    ['page', /locators: must be a list/],
  ];
  for (const [locators, reason] of broken) {
    test(`locators: ${locators} is refused`, () => {
      const text = `---\nid: s\ntype: book\nlocators: ${locators}\n---\n\nOne.`;
      const parsed = parseSource('s.md', text);
      assert(!parsed.ok);
      const [{ field, reason: said } = { field: '', reason: '' }] = parsed.problems;
      assert.match(`${field}: ${said}`, reason);
    });
  }
});

/** Text with markers, and with what is none, in all company. */
const marked = fc
  .array(
    fc.constantFrom(
      ...['{p. 3}', '{p. 4}', '{art. II}', '{art. II(1)}', '{00:12:31}', '{§ 3}', '{x}', '{', '}'],
      ...['word', 'words.', ' ', ' ', '\n', '\n\n', '\r\n', '\t', 'é', '\u00A0'],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => `${pieces.join('')}end`);

suite('the places of a body in its file', () => {
  test('every span of the body is its file’s text without the cuts, and back', () => {
    fc.assert(
      fc.property(marked, fc.nat(), fc.nat(), (written, a, b) => {
        const text = `---\nid: s\ntype: book\n---\n\n${written}`;
        const parsed = parseSource('s.md', text);
        assert(parsed.ok);
        const source = parsed.value;
        const [start, end] = [a % (source.body.length + 1), b % (source.body.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const inFile = toFile(source, { start, end });
        const kept = source.cuts
          .map((cut) => ({ start: cut.at, end: cut.at + cut.length }))
          .reduceRight(
            (rest, cut) =>
              cut.start >= inFile.start && cut.end <= inFile.end
                ? rest.slice(0, cut.start - inFile.start) + rest.slice(cut.end - inFile.start)
                : rest,
            text.slice(inFile.start, inFile.end),
          );
        assert.equal(kept, source.body.slice(start, end));
        assert.equal(fromFile(source, inFile.start), start);
        if (end > start) assert.equal(fromFile(source, inFile.end - 1), end - 1);
        for (const cut of source.cuts) {
          assert.equal(fromFile(source, cut.at), fromFile(source, cut.at + cut.length - 1));
        }
        assert.notMatch(source.body, /\{(?:p\.|art\.|§) |\{00:/u);
      }),
    );
  });

  test('what stands at a place lies where its locator leads', () => {
    fc.assert(
      fc.property(marked, fc.nat(), fc.nat(20), (written, a, length) => {
        const parsed = parseSource('s.md', `---\nid: s\ntype: treaty\n---\n\n${written}`);
        assert(parsed.ok);
        const source = parsed.value;
        const paragraph = source.paragraphs.at(a % source.paragraphs.length);
        assert(paragraph);
        const start = paragraph.start + (a % (paragraph.end - paragraph.start));
        const end = Math.min(start + 1 + length, source.body.trimEnd().length);
        const { locator } = attribute(source, { start, end });
        const place = locatedIn(source, locator);
        // A page that comes twice is the first one to whoever looks for it.
        const isTwice = source.locators.tracks.some(({ labels, values }) =>
          labels.some((label, index) => {
            const same = `${label} ${values[index] ?? ''}`;
            return labels.some((each, i) => i > index && `${each} ${values[i] ?? ''}` === same);
          }),
        );
        if (isTwice || source.body.slice(start, end).trim() === '') return;
        assert.isDefined(place, JSON.stringify(locator));
        const words = source.body.slice(start, end);
        const [from, to] = [start + words.search(/\S|$/u), start + words.trimEnd().length];
        assert.isAtMost(place.start, from);
        assert.isAtLeast(place.end, to);
      }),
    );
  });

  test('a file without markers has one cut', () => {
    const source = sourceOf('One {braces} two.\n');
    assert.lengthOf(source.cuts, 1);
    assert.equal(source.body, 'One {braces} two.\n');
  });
});
