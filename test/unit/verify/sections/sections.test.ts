import { assert } from 'chai';
import fc from 'fast-check';
import { bundledAgreements, bundledSources } from '../../../../src/core/bundled';
import { shelfOf } from '../../../../src/core/index/shelfOf';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { formatLocator } from '../../../../src/core/markup/locatorText';
import { citableWorks } from '../../../../src/core/quotations/citableWorks';
import { attribute } from '../../../../src/core/source/attribution';
import { passagesOf } from '../../../../src/core/source/passages';
import { finish } from '../../../../src/core/text/steps';
import { KnownWorks } from '../../../../src/core/verify/citing/knownWorks';
import type { Finding } from '../../../../src/core/verify/finding';
import { KnownTitles } from '../../../../src/core/verify/judging/knownTitles';
import { QuotationJudge } from '../../../../src/core/verify/judging/quotationJudge';
import { PhraseIndex } from '../../../../src/core/verify/match/phraseIndex';
import { frameOf } from '../../../../src/core/verify/sections/frame';
import {
  KnownSections,
  type PlacedSection,
} from '../../../../src/core/verify/sections/knownSections';
import { Section } from '../../../../src/core/verify/sections/section';
import { SectionReader } from '../../../../src/core/verify/sections/sectionReader';
import { UnquotedWords } from '../../../../src/core/verify/unquoted/unquotedWords';
import { Verifier } from '../../../../src/core/verify/verifier';

const languages: readonly DocumentLanguage[] = [
  'markdown',
  'latex',
  'typst',
  'html',
  'asciidoc',
  'restructuredtext',
  'org',
  'plaintext',
];
const sources = bundledSources();
const agreements = bundledAgreements();
const works = citableWorks(sources, agreements);
const checkable = { shelf: shelfOf(sources), citableWorks: works, agreements };

suite('the sections of a document', () => {
  const sectionsOf = (text: string, language: DocumentLanguage) =>
    finish(
      new KnownSections().of(text, language, frameOf(text, language, opaqueSpans(text, language))),
    ).map(({ section }) => section.text);

  const cases: readonly (readonly [
    what: string,
    language: DocumentLanguage,
    sections: readonly string[],
  ])[] = [
    ['paragraphs', 'markdown', ['One of them.\n\n', 'Another of them.\n\n\n', 'A third one.\n']],
    [
      'paragraphs of Windows',
      'plaintext',
      ['One of them.\r\n\r\n', 'Another of them.\r\n\r\n', 'A third one.\r\n'],
    ],
    [
      'a list with the paragraphs round it',
      'markdown',
      ['One of them.\n\n', 'They are:\n\n- one\n- two\n\nAnd so on.\n\n', 'Another of them.\n'],
    ],
    [
      'a block with the paragraphs round it',
      'markdown',
      ['One of them.\n\n', 'He says:\n\n> Some words.\n\nAnd so on.\n\n', 'Another of them.\n'],
    ],
    [
      'a quotation of several paragraphs with what introduces it',
      'markdown',
      ['He says: “One thing.\n\n“And another.”\n\n', 'Another of them.\n'],
    ],
    [
      'the mark of a note with its text, and all between them',
      'markdown',
      [
        'One of them.\n\n',
        'Two of them.[^1]\n\nAnother of them.\n\n[^1]: Doe 2013.\n\nAnd so on.\n\n',
        'The last one.\n',
      ],
    ],
    [
      'code with the paragraphs round it',
      'markdown',
      [
        'One of them.\n\n',
        'The code:\n\n```\nA line.\n\nA line.\n```\n\nAnd so on.\n\n',
        'The last one.\n',
      ],
    ],
    [
      'a command as far as it goes',
      'latex',
      ['One of them.\n\n', 'So \\enquote{one\n\nAnother thing}.\n\n', 'The last one.\n'],
    ],
    [
      'an element as far as it goes',
      'markdown',
      ['One of them.\n\n', 'So <q>one\n\nAnother thing</q>.\n\n', 'The last one.\n'],
    ],
    [
      'a citation as far as it goes',
      'latex',
      ['One of them.\n\n', 'So \\cite[see\n\nAnother thing]{doe}.\n\n', 'The last one.\n'],
    ],
    [
      'brackets as far as they go',
      'typst',
      ['One of them.\n\n', 'So #quote[one\n\nAnother thing].\n\n', 'The last one.\n'],
    ],
    ['all that stands in HTML', 'html', ['<p>One.</p>\n\nAnother of them.\n\nThe last one.\n']],
  ];
  for (const [what, language, sections] of cases) {
    test(`${what}: ${language}`, () => {
      assert.deepEqual(sectionsOf(sections.join(''), language), sections);
    });
  }

  test('are the same objects after a change elsewhere', () => {
    const known = new KnownSections();
    const of = (text: string) =>
      finish(known.of(text, 'markdown', frameOf(text, 'markdown', []))).map(
        ({ section }) => section,
      );
    const before = of('One of them.\n\nAnother of them.\n\nA third one.\n');
    const after = of('One of them.\n\nAnother and more of them.\n\nA third one.\n');
    assert.deepEqual(
      after.map((section) => before.includes(section)),
      [true, false, true],
    );
  });
});

const sentences = passagesOf(sources[0]!, 'sentence').map(({ text }) => text);
const key = sources[0]!.id;

/** Paragraphs of which some depend on others: repeated citations, notes, quotations that nobody closes. */
const ofEach: readonly string[] = [
  'The state of it was good, and nobody minded.',
  `They said: “${sentences[0]}” (Ibid., para. 4)`,
  `He held that “${sentences[1]}” was so.`,
  `Nobody “${sentences[2]?.split(' ').slice(0, -2).join(' ')} wonderful” knew.`,
  `Another one (White House 2013, para. 3) came, and “${sentences[3]}” (ibid.)`,
  `And “${sentences[4]?.split(' ').slice(0, 8).join(' ')}`,
  `${sentences[5]} Nobody quoted this.`,
  '- an item of a list',
  'Words (see also para. 5) of',
  'A line with ( an open bracket',
  '— The White House, fact sheet, para. 4',
  `    indented words of somebody: “${sentences[6]}”`,
];
const ofLanguage: Readonly<Partial<Record<DocumentLanguage, readonly string[]>>> = {
  markdown: [
    `> ${sentences[0]}\n>\n> — The White House`,
    `Words [@${key}, para. 2] and “${sentences[2]}” [@${key}]. And`,
    `Note[^1] of “${sentences[4]}”[^2]`,
    '[^1]: The White House, 2013, para. 4.',
    `[^2]: Ibid., “${sentences[5]}”`,
    `<blockquote>\n\n${sentences[7]}\n\n</blockquote>`,
    '```\ncode “that is no quotation”',
    '<!-- cite-agreement-ignore -->',
  ],
  latex: [
    `\\begin{quote}\n${sentences[0]}\n\\end{quote}`,
    `\\enquote{${sentences[2]}} \\autocite[para.~3]{${key}}. And`,
    `Words\\footnote{The White House, 2013, \`\`${sentences[4]}''.} of`,
    'Open { brace and \\enquote{Open',
    'closing } brace',
    '% cite-agreement-ignore',
  ],
  typst: [
    `#quote(block: true, attribution: [The White House])[\n${sentences[0]}\n]`,
    `#quote[${sentences[2]}] @${key}[para. 2]`,
    'Open [ bracket and #quote[Open',
    'closing ] bracket',
  ],
  html: [`<blockquote>\n\n${sentences[1]}</blockquote>`, `<q>${sentences[2]}</q>`, '<q>', '</p>'],
  asciidoc: [
    `[quote, The White House]\n____\n${sentences[0]}\n____`,
    `“${sentences[3]}” cite:[${key}(3)]`,
    '____',
  ],
  restructuredtext: [
    `  ${sentences[0]}\n\n  -- The White House`,
    'Words [#a]_ of',
    '.. [#a] Ibid., para. 3.',
    'A `role',
  ],
  org: [
    `#+begin_quote\n${sentences[0]}\n#+end_quote`,
    `[cite:@${key} para. 3] of “${sentences[1]}”`,
    'Open [cite:see @',
  ],
};
const gaps = ['\n\n', '\n\n', '\n\n', '\n', '\n \n', '.\r\n\r\n'];
const typed = [
  'e',
  ' ',
  '“',
  '”',
  '"',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '\n',
  '\n\n',
  '>',
  '`',
  '.',
  '\n\nThe ',
];

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** Documents, and edits of them that follow each other. */
function edited(language: DocumentLanguage) {
  const paragraph = fc.constantFrom(...ofEach, ...(ofLanguage[language] ?? []));
  const document = fc
    .array(fc.tuple(paragraph, fc.constantFrom(...gaps)), { minLength: 1, maxLength: 20 })
    .map((paragraphs) => paragraphs.flat().join(''));
  const edit = fc.record({ at: fc.nat(), removed: fc.nat(3), added: fc.constantFrom(...typed) });
  return fc.tuple(document, fc.array(edit, { minLength: 1, maxLength: 4 }));
}

function withEdit(text: string, { at, removed, added }: Edit): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + added + text.slice(place + removed);
}

function told(text: string, findings: readonly Finding[]): string {
  return findings
    .map(({ kind, span, message, citations, diff, ignored }) =>
      [
        `${kind} ${span.start}–${span.end}: ${text.slice(span.start, span.end)}`,
        message,
        ...citations.map(
          ({ span: { start, end } }) => `cites ${start}–${end}: ${text.slice(start, end)}`,
        ),
        ...diff.map((part) => `${part.kind} ${part.span.start}–${part.span.end}`),
        ignored ? 'ignored' : '',
      ].join('\n  '),
    )
    .join('\n');
}

/** Where the source has the words: `para. 3`. */
function placeOf(words: string): string {
  const [source] = sources;
  if (!source) return '';
  const start = source.body.indexOf(words);
  return formatLocator(attribute(source, { start, end: start + words.length }).locator);
}

suite('a document that is edited', () => {
  const phrases = finish(PhraseIndex.of(checkable.shelf));
  const titles = new KnownTitles(works, agreements);
  /** Reads a document as one section. */
  function readWhole(text: string, language: DocumentLanguage): readonly Finding[] {
    const frame = frameOf(text, language, opaqueSpans(text, language));
    const whole: PlacedSection = { section: new Section(text, language, frame), start: 0 };
    const reader = new SectionReader({
      works: new KnownWorks(works),
      judge: new QuotationJudge(checkable.shelf, titles),
      unquoted: new UnquotedWords(checkable.shelf, agreements, titles),
    });
    return finish(reader.read([whole], language, phrases))[0]?.findings ?? [];
  }

  test('is read again where it repeats a citation that changed, though nothing moved', () => {
    const verifier = new Verifier(checkable);
    const citing = (paragraph: number) =>
      finish(
        verifier.check(
          `Somebody spoke [@${key}, para. ${paragraph}].\n\nOthers said: “${sentences[3]}” (ibid.).\n`,
          'markdown',
        ),
      ).map(({ kind }) => kind);
    const [, locator = ''] = /^para\. (\d)/u.exec(placeOf(sentences[3] ?? '')) ?? [];
    assert.deepEqual(citing(Number(locator)), ['exact']);
    assert.deepEqual(citing(Number(locator) + 1), ['misattributed']);
    assert.deepEqual(citing(Number(locator)), ['exact']);
  });

  for (const language of languages) {
    test(`has the findings of one that is checked for the first time, and of one that is not cut: ${language}`, () => {
      const verifier = new Verifier(checkable);
      fc.assert(
        fc.property(edited(language), ([start, edits]) => {
          finish(verifier.check(start, language));
          let text = start;
          for (const edit of edits) {
            text = withEdit(text, edit);
            const again = told(text, finish(verifier.check(text, language)));
            const first = finish(new Verifier(checkable).check(text, language));
            assert.equal(again, told(text, first), text);
            const notIgnored = first.map((finding) => ({ ...finding, ignored: false }));
            assert.equal(told(text, notIgnored), told(text, readWhole(text, language)), text);
          }
        }),
        { numRuns: 60 },
      );
    }).timeout(30_000);
  }
});
