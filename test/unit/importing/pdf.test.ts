import { assert } from 'chai';
import { findFurniture } from '../../../src/core/importing/pdf/furniture';
import { bodyOfPages } from '../../../src/core/importing/pdf/bodyOfPages';
import type { Line } from '../../../src/core/importing/pdf/lines';
import { printedNumber } from '../../../src/core/importing/pdf/printedNumber';
import { assertTold, fixture, imported, problemsOf } from './support';

suite('importing a PDF', () => {
  test('of Typst: paragraphs, pages as printed, heads left out, words joined', async () => {
    const text = await imported('pdf', fixture('treaty-report.pdf'));
    const paragraphs = text.body.trim().split('\n\n');
    assert.deepEqual(paragraphs.slice(0, 2), ['{p. 117}', 'Threat Reduction in Practice']);
    // Hyphenated at the ends of lines; and hyphens of their own, which the file calls soft.
    assert.include(text.body, 'began in difficult circumstances. Officials of both');
    assert.include(text.body, 'The well-known long-standing difficulties were');
    assertTold(text, /^4 words that were hyphenated at the end of a line were joined\./u);
    // A paragraph over two pages; the note between them stands after it.
    assert.include(text.body, 'although several parliamentarians {p. 118} criticized their');
    assert.include(text.body, '\n\n{p. 117}\n\n1Transportation was never insured, as the first');
    assertTold(text, /^Footnotes were found on 1 page/u);
    assert.notMatch(text.body, /THREAT|–/u);
    assertTold(text, /left out: “THREAT REDUCTION IN PRACTICE” \(2 pages\)\./u);
    assertTold(text, /page numbers were left out of 3 pages, such as “– 117 –”/u);
    assertTold(
      text,
      /^3 pages were found; each became a locator, \{p\. 117\} to \{p\. 119\}, as is/u,
    );
    assert.deepEqual(text.work, {
      title: 'Threat Reduction in Practice',
      author: [{ literal: 'Jane Smith' }, { literal: 'John Doe' }],
      issued: { 'date-parts': [[2013, 7, 1]] },
      language: 'en',
    });
  });

  test('of Chromium: gaps between paragraphs, ligatures, a soft hyphen', async () => {
    const text = await imported('pdf', fixture('printed-page.pdf'));
    assert.match(text.body, /^\{p\. 1\}\n\nPrinted Statement\n\nThe officials affirmed the first/u);
    assert.include(
      text.body,
      'affirmed the first efficient and final agreement on the dismantlement of',
    );
    assertTold(text, /^8 ligatures such as ﬁ were written as the letters/u);
    assert.include(text.body, 'patient negotiation.\n\nA second paragraph stands');
    assert.include(text.body, 'obligation to disclose classified {p. 2} information to anybody');
    assert.notInclude(text.body, 'Statements');
    assert.notInclude(text.body, 'Page 2');
    assert.equal(text.work.title, 'Printed Statement');
  });

  test('that needs no password to be read is read', async () => {
    const { body } = await imported('pdf', fixture('no-password-needed.pdf'));
    assert.include(body, 'financed, verified and finished within an agreed framework');
  });

  const unreadable: readonly (readonly [what: string, bytes: () => Uint8Array, why: RegExp])[] = [
    ['with a password', () => fixture('password.pdf'), /is protected by a password/u],
    ['of pictures', () => fixture('scanned.pdf'), /has no text layer.*this project does no OCR/u],
    ['that is cut off', () => fixture('treaty-report.pdf').slice(0, 900), /is damaged, or no PDF/u],
    [
      'that is none',
      () => new TextEncoder().encode('%PDF-1.4 not really'),
      /is damaged, or no PDF/u,
    ],
  ];
  for (const [what, bytes, why] of unreadable) {
    test(`${what} cannot be read, and says why`, async () => {
      assert.match(await problemsOf('pdf', bytes()), why);
    });
  }

  test('whose table of contents is lost is mended', async () => {
    const bytes = fixture('scanned.pdf');
    const text = new TextDecoder('latin1').decode(bytes);
    const withText = text
      .replace('q 80 0 0 80 10 10 cm /I Do Q', 'BT /F 9 Tf 9 50 Td (Mend) Tj ET')
      .replace(
        '/XObject <<',
        '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> /XObject <<',
      )
      .replace(/startxref\n\d+/u, 'startxref\n7');
    const { body } = await imported(
      'pdf',
      Uint8Array.from(withText, (byte) => byte.charCodeAt(0)),
    );
    assert.equal(body, '{p. 1}\n\nMend\n');
  });

  test('in a font that cannot be read shows that something is missing', async () => {
    const text = new TextDecoder('latin1').decode(fixture('scanned.pdf'));
    const japanese = text
      .replace('q 80 0 0 80 10 10 cm /I Do Q', 'BT /F 9 Tf 9 50 Td <8abf> Tj ET   ')
      .replace(
        '/XObject <<',
        '/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>] >> >> /XObject <<',
      );
    const read = await imported(
      'pdf',
      Uint8Array.from(japanese, (byte) => byte.charCodeAt(0)),
    );
    assert.include(read.body, '\uFFFD');
    assertTold(read, /1 character could not be read.*Look at page 1 of the file/u);
  });
});

/** A page of lines, each 12 points below the last; widths are as if every letter had five points. */
function page(...lines: readonly (string | Partial<Line>)[]): readonly Line[] {
  return lines.map((line, index) => {
    const { text = '', left = 50, ...rest } = typeof line === 'string' ? { text: line } : line;
    const right = left + 5 * text.length;
    return { text, left, right, baseline: 700 - 12 * index, size: 10, ...rest };
  });
}

suite('running heads and page numbers', () => {
  const leftOut = (...pages: readonly (readonly Line[])[]): string[] =>
    findFurniture(pages).lines.flatMap((lines) => Array.from(lines, ({ text }) => text));

  test('repeat at their place, with the same words or with numbers that count', () => {
    const pages = [3, 4, 5].map((number) =>
      page(
        'The Treaty',
        `text ${'x'.repeat(number)}`,
        'words',
        `more${'w'.repeat(number)}`,
        `Page ${number}`,
      ),
    );
    assert.sameMembers(leftOut(...pages), [
      ...['The Treaty', 'The Treaty', 'The Treaty'],
      ...['Page 3', 'Page 4', 'Page 5'],
    ]);
  });

  test('are not the headings of articles, nor lines in the middle of pages', () => {
    const pages = [1, 2].map((number) =>
      page(
        `Article ${number}`,
        `a ${number} x`,
        'same words',
        `b${'y'.repeat(number)}`,
        `c${'z'.repeat(number)}`,
      ),
    );
    assert.deepEqual(leftOut(...pages), []);
  });

  const numbers: readonly (readonly [text: string, value: number | undefined])[] = [
    ['12', 12],
    ['– 12 –', 12],
    ['Page 3 of 9', 3],
    ['14 THE TREATY', 14],
    ['THE TREATY 15', 15],
    ['xiv', 14],
    ['ill', undefined],
    ['1.2 Scope', undefined],
    ['THE TREATY', undefined],
  ];
  for (const [text, value] of numbers) {
    test(`“${text}” has ${value ?? 'no number'}`, () => {
      assert.equal(printedNumber(text)?.value, value);
    });
  }
});

suite('lines of a PDF', () => {
  const full = 'A line that is as long as all the others';
  const next = 'The next line is as long as the others are';
  const paragraphs = (...lines: readonly (string | Partial<Line>)[]): readonly string[] =>
    bodyOfPages([page(...lines)], ['1']).paragraphs.slice(1);

  test('are a paragraph up to one that ends before the margin', () => {
    assert.deepEqual(paragraphs(full, full, 'short.', next), [`${full} ${full} short.`, next]);
  });

  test('begin a paragraph where they are indented', () => {
    const [one, ...rest] = page(full, full, full, full);
    assert.deepEqual(
      bodyOfPages([[one!, { ...rest[0]!, left: 62, right: 262 }, rest[1]!, rest[2]!]], [undefined])
        .paragraphs,
      [full, `${full} ${full} ${full}`],
    );
  });

  test('begin a paragraph after a gap, and in letters of another size', () => {
    const [one, two, three, four] = page(full, full, full, full);
    const gap = [one!, two!, { ...three!, baseline: 660 }, { ...four!, baseline: 648, size: 14 }];
    assert.deepEqual(bodyOfPages([gap], [undefined]).paragraphs, [`${full} ${full}`, full, full]);
  });

  const hyphens: readonly (readonly [
    first: string,
    second: string,
    joined: string,
    told: RegExp,
  ])[] = [
    [
      'of the agree-',
      'ment of all the others that are there',
      'of the agreement of all',
      /^1 word/u,
    ],
    ['of short-', 'term and of short-term and of others', 'of short-term and', /^$/u],
    ['of START-', 'II and of all of the others that are', 'of START-II and', /^$/u],
    [
      'of weapon-',
      'grade in weapon and in grade and so on',
      'of weapon-grade in',
      /look at weapon-grade\./u,
    ],
    ['of coopera-', 'tion, for cooperation is what there is', 'of cooperation, for', /^1 word/u],
    [
      'in all of the long years of the war of 1992–',
      '1993 and in the years that come after it',
      'of 1992–1993 and',
      /^$/u,
    ],
  ];
  for (const [first, second, joined, told] of hyphens) {
    test(`“${first}” and “${second.slice(0, 5)}…” are “${joined}”`, () => {
      const { paragraphs: read, notes } = bodyOfPages([page(first, second)], [undefined]);
      assert.include(read[0], joined);
      assert.match(notes.join(), told);
    });
  }
});
