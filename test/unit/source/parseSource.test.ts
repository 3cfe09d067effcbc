import { assert } from 'chai';
import { attribute } from '../../../src/core/source/attribution';
import { formatProblem } from '../../../src/core/source/dataProblem';
import { parseSource } from '../../../src/core/source/parseSource';

const whole = `---
id: hearing-1992
type: hearing
title: Hearing on S. 2532
issued: 1992-03-04
quotedWorks:
  - paragraphs: 2
    work: {id: letter, type: personal_communication, title: A letter}
---

First paragraph.

Second paragraph, which is quoted.
`;

suite('parseSource', () => {
  test('reads a whole file', () => {
    const parsed = parseSource('hearing.md', whole);
    assert.isTrue(parsed.ok, JSON.stringify(parsed));
    assert.equal(parsed.value.id, 'hearing-1992');
    assert.deepEqual(parsed.value.work.issued, { 'date-parts': [[1992, 3, 4]] });
    assert.equal(parsed.value.body, 'First paragraph.\n\nSecond paragraph, which is quoted.\n');
    assert.equal(parsed.value.quotedWorks[0]?.work.id, 'letter');
  });

  test('words quoted in a quoted paragraph are the innermost work’s', () => {
    const nested = whole.replace(
      '\n---\n\nFirst',
      '\n  - text: which is quoted\n    work: {id: speech, type: speech, title: A speech}\n---\n\nFirst',
    );
    const parsed = parseSource('hearing.md', nested);
    assert.isTrue(parsed.ok, JSON.stringify(parsed));
    const { value: source } = parsed;
    const start = source.body.indexOf('quoted');
    assert.equal(attribute(source, { start, end: start + 6 }).work.id, 'speech');
    assert.equal(attribute(source, { start: start - 20, end: start + 6 }).work.id, 'letter');
  });

  test('reads Windows line ends and a byte order mark', () => {
    const parsed = parseSource('hearing.md', `\uFEFF${whole.replaceAll('\n', '\r\n')}`);
    assert.isTrue(parsed.ok && parsed.value.paragraphs.length === 2);
  });

  const broken: readonly (readonly [what: string, from: string, to: string, problem: RegExp])[] = [
    [
      'no front matter',
      whole,
      'Just text',
      /^f\.md:1: has no front matter: begin the file with a line ---/,
    ],
    ['front matter that never ends', '---\n\nFirst', '\n\nFirst', /^f\.md:1: has no front matter/],
    [
      'no text',
      'First paragraph.\n\nSecond paragraph, which is quoted.\n',
      '',
      /nothing to quote$/,
    ],
    ['broken YAML', 'title: Hearing', 'title: "Hearing', /^f\.md:\d+: is not valid YAML: /],
    ['no id', 'id: hearing-1992\n', '', /^f\.md:2: id: is missing$/],
    ['an id with a blank', 'hearing-1992', 'hearing 1992', /^f\.md:2: id: must be a citation key/],
    [
      'an unknown type',
      'type: hearing',
      'type: talk',
      /^f\.md:3: type: must be a type of CSL 1\.0\.2/,
    ],
    ['an unknown variable', 'title:', 'titel:', /^f\.md:4: titel: is no field that is known here$/],
    ['an empty variable', 'title: Hearing on S. 2532', 'title:', /^f\.md:4: title: is empty/],
    [
      'no such date',
      '1992-03-04',
      '1992-02-31',
      /^f\.md:5: issued: there is no such day in the calendar$/,
    ],
    ['no date at all', '1992-03-04', 'soon', /^f\.md:5: issued: must be a date such as 2013-06-19/],
    [
      'a paragraph too many',
      'paragraphs: 2',
      'paragraphs: 1-7',
      /^f\.md:7: quotedWorks\[0\]\.paragraphs: names paragraph 7, but the text has 2$/,
    ],
    [
      'words that are not there',
      'paragraphs: 2',
      'text: Third',
      /^f\.md:7: quotedWorks\[0\]\.text: is not in the text/,
    ],
    [
      'words that stand twice',
      'paragraphs: 2',
      'text: paragraph',
      /^f\.md:7: quotedWorks\[0\]\.text: stands in the text more than once/,
    ],
    [
      'neither words nor paragraphs',
      'paragraphs: 2\n    ',
      '',
      /must hold either the paragraphs or the text/,
    ],
    [
      'a quoted work without a type',
      ', type: personal_communication',
      '',
      /^f\.md:8: quotedWorks\[0\]\.work\.type: is missing$/,
    ],
  ];
  for (const [what, from, to, problem] of broken) {
    test(what, () => {
      assert.include(whole, from);
      const parsed = parseSource('f.md', whole.replace(from, to));
      assert.isFalse(parsed.ok);
      assert.match(parsed.problems.map(formatProblem).join('\n'), problem);
    });
  }
});
