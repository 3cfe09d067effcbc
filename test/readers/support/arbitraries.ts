import fc from 'fast-check';
import type { CslItem } from '../../../src/core/csl/item';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { finish } from '../../../src/core/text/steps';
import { paragraphsOf } from '../../../src/core/source/paragraphs';
import { countedParagraphs } from '../../../src/core/source/locators/sourceLocators';
import type { Source } from '../../../src/core/source/source';
import type { Inserted } from './insertions';

/** What some markup reads as more than characters, and characters of many kinds. */
// prettier-ignore
const oddities = [
  '#', '##', '>', '1.', '12)', 'a)', 'A.', '(i)', '(1)', 'iv.', '-', '*', '+', '=', '==', '..', '::', ':::', '//', '///',
  '%', '@', '@key', '@key-a', '[', ']', '[x]', '[^1]', '[1]_', '[fn:1]', '[cite:@x]', '[[x]]', '[x](y)', '![a](b)',
  '{', '}', '{attr}', '{{{x}}}', '{#id}', '\\', '\\\\', '\\alpha', '\\begin{x}', '\\end{quote}', '\\item', '$', '$5', '$$', '$x$',
  '`', '``', '`x`', '_', '__', '_x_', '*x*', '**x**', '/x/', '=x=', '~x~', '+x+', '~', '~~', '^', '^x^', '|', '||', '|x|',
  '&', '&amp;', '&#42;', '&lt', '<', '>', '<b>', '</p>', '</q>', '<!--', '-->', '<<x>>', '<x', '->', '=>', '<-', '(C)', '(R)', '(TM)',
  '--', '---', '----', '...', '....', '…', '. . .', '“', '”', '‘', '’', "'", "''", '"', '""', '«', '»', ',,', "don't", 'it’s', 'so’',
  'NOTE:', 'TIP: x', 'link:x[y]', 'footnote:[x]', 'image::a[]', 'pass:[x]', 'stem:[x]', 'a_b', 'a__b', 'a^b', 'a~b', 'C++', 'x:y', '((x))',
  'https://a.example/b_c', 'https://a.example/~x/*y*', 'www.a.example', 'a@b.example', '?`', '!`', ';', ';;', '!', '?', 'x:', ':x:',
  '____', '****', '====', '++++', '|===', '[quote]', '[.x]#y#', '#+begin_quote', '#+end_quote', '#+title: x', '@@html:x@@', 'src_a{b}',
  '#let', '#[', '#quote', '#"x"', '*/', '/*', '<a.b>', '<2013-06-19>', '[2013-06-19]', '[1/2]', '•', '‣', ':x: y', '.. x', '.x', '.. [1] x', '__ x',
  'é', 'e\u0301', '😀', '👩‍👧', 'שלום', '中文', '\u00A0', 'a\u00A0b', 'so\u00ADft', '\u2003', '½', '§', 'ß', '–', '—', '−', '•x',
];

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('the', 'Treaty', 'of', '1991', 'entered', 'into', 'force', 'U.S.'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
);
const glue = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant('\n') },
);

/** One paragraph, of one or more lines. */
const paragraph = fc
  .array(fc.tuple(word, glue), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => /\S/u.test(text) && !/\n\s*\n/u.test(text));

/** Some paragraphs. */
export const words = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((all) => all.join('\n\n'));

/** A title or a name: a line that may hold anything. */
const line = paragraph.map((words) => words.replace(/\n/gu, ' '));

const address = fc.constantFrom(
  'https://a.example/',
  'https://a.example/b_c/__d__?e=1&f=%20g#h',
  'https://a.example/~x/*y*/$z',
  'https://a.example/(a)/b;c,d',
  "https://a.example/it's",
);

/** A CSL item of which any text may hold anything that is readable. */
function work(readable: (text: string) => string): fc.Arbitrary<CslItem> {
  const label = line.map(readable);
  return fc
    .record(
      {
        title: label,
        'container-title': label,
        genre: label,
        publisher: label,
        author: label.map((literal) => [{ literal }]),
        issued: fc.constant({ 'date-parts': [[2013, 6, 17]] }),
        URL: address,
      },
      { requiredKeys: ['title'] },
    )
    .map((fields) => ({ id: 'some-work', type: 'webpage', ...fields }));
}

/**
 * Words of a random source, in either form.
 * @param readable leaves out what the reader is known not to read
 * @param read the work that holds them; a random one where it is left out. Its words are its own, or
 * those of another random work.
 */
export function inserted(
  readable: (text: string) => string,
  read?: CslItem,
): fc.Arbitrary<Inserted> {
  return fc
    .record({
      body: words.map((all) => all.split('\n\n').map(readable).join('\n\n')),
      work: read ? fc.constant(read) : work(readable),
      quoted: fc.option(work(readable), { nil: undefined }),
      form: fc.constantFrom('inline' as const, 'block' as const),
    })
    .map(({ body, work: own, quoted, form }) => {
      const found = finish(paragraphsOf(body));
      const span = { start: found.at(0)?.start ?? 0, end: found.at(found.length - 1)?.end ?? 0 };
      const source: Source = {
        id: own.id,
        work: own,
        body,
        paragraphs: found,
        quotedWorks: quoted ? [{ ...span, work: { ...quoted, id: 'quoted-work' } }] : [],
        cuts: [],
        locators: countedParagraphs,
      };
      return { excerpt: excerptOf(source, span), form };
    });
}
