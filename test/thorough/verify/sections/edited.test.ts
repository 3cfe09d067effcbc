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
import { readerFor } from '../../../../src/core/verify/citing/shortForms/shortForms';
import type { Finding } from '../../../../src/core/verify/finding';
import { KnownTitles } from '../../../../src/core/verify/judging/knownTitles';
import { QuotationJudge } from '../../../../src/core/verify/judging/quotationJudge';
import { PhraseIndex } from '../../../../src/core/verify/match/phraseIndex';
import { frameOf } from '../../../../src/core/verify/sections/frame';
import { Place } from '../../../../src/core/verify/sections/place';
import { Section, type PlacedSection } from '../../../../src/core/verify/sections/section';
import { SectionReader } from '../../../../src/core/verify/sections/sectionReader';
import { UnquotedWords } from '../../../../src/core/verify/unquoted/unquotedWords';
import { Verifier } from '../../../../src/core/verify/verifier';
import { runs } from '../../../unit/support/runs';

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

const sentences = passagesOf(sources[0]!, 'sentence').map(({ text }) => text);
const key = sources[0]!.id;
const address = sources[0]!.work.URL ?? '';

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
  `They said: “${sentences[0]}.” *Id.* para. 3. See also Arms Control Law, para. 5. And`,
  `“${sentences[1]}” —The White House, fact sheet, para. 4`,
  'Under para. 3 of the New US-Russia Cooperative Threat Reduction Agreement:',
  `The New US-Russia Cooperative Threat Reduction Agreement says that “${sentences[2]}”`,
  `It is so, “${sentences[3]}” [ibid., paras. 3, 4], and “${sentences[4]}” [para. 5].`,
  `    indented words of somebody: “${sentences[6]}”`,
  'It is the New US-Russia Cooperative Threat Reduction Agreement (the “Cooperation Agreement”).',
  `It was “${sentences[3]}” (Cooperation Agreement, para. 4).`,
];
const ofLanguage: Readonly<Partial<Record<DocumentLanguage, readonly string[]>>> = {
  markdown: [
    `> ${sentences[0]}\n>\n> — The White House`,
    `Words [@${key}, para. 2] and “${sentences[2]}” [@${key}]. And`,
    `Note[^1] of “${sentences[4]}”[^2]`,
    '[^1]: The White House, 2013, para. 4.',
    `[^2]: Ibid., “${sentences[5]}”`,
    `<blockquote>\n\n${sentences[7]}\n\n</blockquote>`,
    `> ${sentences[1]} — The White House, 2013`,
    `The [blog][acl] has “${sentences[3]}”`,
    `[acl]: ${address}`,
    `> ${sentences[0]}\n>\n> *The White House, 2013*`,
    `| Source | Words (ibid.) |\n|---|---|\n| [@${key}, para. 3] | “${sentences[0]}” |\n| The White House, 2013 | “${sentences[1]}” |`,
    '```\ncode “that is no quotation”',
    '<!-- cite-agreement-ignore -->',
  ],
  latex: [
    `\\begin{quote}\n${sentences[0]}\n\\end{quote}`,
    `\\enquote{${sentences[2]}} \\autocite[para.~3]{${key}}. And`,
    `Words\\footnote{The White House, 2013, \`\`${sentences[4]}''.} of`,
    `\\begin{quote}\n${sentences[1]}\\\\\n\\hfill --- The White House, fact sheet\n\\end{quote}`,
    '\\begin{flushright}\nArms Control Law, 2013\n\\end{flushright}',
    `\\epigraph{${sentences[3]}}{The White House, 2013}`,
    `He said \`\`${sentences[2]}''\\footnotemark{} and ,,${sentences[4]}\`\`\\footnotemark.`,
    '\\footnotetext{The White House, 2013, para. 3.}',
    `\\begin{tabular}{ll}\nA & B\\\\\n\\cite[para.~3]{${key}} & \`\`${sentences[0]}''`,
    `Two & \`\`${sentences[1]}''\\\\\nArms Control Law, 2013 & \`\`${sentences[2]}''\n\\end{tabular}`,
    '\\iffalse',
    '\\fi',
    '\\begin{document}',
    '\\end{document}',
    'Open { brace and \\enquote{Open',
    'closing } brace',
    '% cite-agreement-ignore',
  ],
  typst: [
    `#quote(block: true, attribution: [The White House])[\n${sentences[0]}\n]`,
    `#quote[${sentences[2]}] @${key}[para. 2]`,
    `#table(columns: 2, [@${key}[para. 3]], ["${sentences[0]}"],`,
    `Another,\n[The White House, 2013], ["${sentences[1]}"])`,
    `#quote(block: true)[\n${sentences[3]} \\\n#h(1fr) --- The White House\n]`,
    '#align(right)[--- Arms Control Law, 2013]',
    `Words "${sentences[4]}" @unknown and @fig-one.`,
    '/* a comment',
    'and its end */',
    'Open [ bracket and #quote[Open',
    'closing ] bracket',
  ],
  html: [`<blockquote>\n\n${sentences[1]}</blockquote>`, `<q>${sentences[2]}</q>`, '<q>', '</p>'],
  asciidoc: [
    `[quote, The White House]\n____\n${sentences[0]}\n____`,
    `“${sentences[3]}” cite:[${key}(3)]`,
    `|===\n|A |B\n\n|cite:[${key}(3)]|“${sentences[0]}”`,
    `Another |“${sentences[1]}”\n|The White House, 2013|“${sentences[2]}”`,
    '|===',
    '____',
    `“${sentences[4]}”footnote:a[The White House, 2013, para. 4.]`,
    `“${sentences[5]}”footnote:a[] and footnoteref:[a]`,
  ],
  restructuredtext: [
    `  ${sentences[0]}\n\n  -- The White House`,
    'Words [#a]_ of',
    `====  ====\nA     B\n====  ====\n(White House 2013)  “${sentences[0]}”`,
    `Arms Control Law, 2013  “${sentences[1]}”\n====  ====`,
    `.. list-table::\n\n   * - :cite:\`${key}\`\n     - “${sentences[0]}”\n   * - (ibid.)\n     - “${sentences[1]}”`,
    '.. [#a] Ibid., para. 3.',
    `“${sentences[3]}” [WH13]_ of “${sentences[4]}” [#]_`,
    `The \`blog\`_ has “${sentences[5]}” (blog_)`,
    `.. _blog: ${address}`,
    '.. [WH13] The White House, 2013, para. 4.\n.. [#] Ibid.',
    'A `role',
  ],
  org: [
    `#+begin_quote\n${sentences[0]}\n#+end_quote`,
    `[cite:@${key} para. 3] of “${sentences[1]}”`,
    'Open [cite:see @',
  ],
  plaintext: [
    `They said: “${sentences[0]}”¹ and “${sentences[1]}”[2] of`,
    `They said: “${sentences[2]}” (1) and “${sentences[3]}”* of`,
    'NOTES\n1. The White House, 2013, para. 4.\n2. Ibid.',
    '¹ The White House, 2013, para. 4.',
    '* The White House, 2013, para. 4.',
    `    ${sentences[4]}\n            The White House, 2013`,
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

/** Notes, as languages write them that have them apart. */
const notes: readonly (readonly [
  language: DocumentLanguage,
  mark: (label: number) => string,
  text: (label: number, content: string) => string,
])[] = [
  ['markdown', (label) => `[^${label}]`, (label, content) => `[^${label}]: ${content}`],
  ['org', (label) => `[fn:${label}]`, (label, content) => `[fn:${label}] ${content}`],
  ['restructuredtext', (label) => ` [#${label}]_`, (label, content) => `.. [#${label}] ${content}`],
];
const contents: readonly string[] = [
  'The White House, 2013, para. 4.',
  'Ibid.',
  'Ibid., para. 3.',
  `He says “${sentences[4]}”; ibid.`,
  `“${sentences[5]?.split(' ').slice(0, -2).join(' ')} wonderful”`,
  'A “mark that nobody closes.',
  'closes” it',
  `${sentences[0]}`,
  `${sentences[1]}`,
  `Open [cite:see @${key}`,
  `Open :cite:\`${key}`,
  'closing] and closing` words',
  'Open <!-- comment',
  'closing --> it',
  'Open ( and [',
  'closing ) and ]',
  'Some <q>words',
  'words</q> of it',
  `${sentences[6]}\n\n    > ${sentences[7]}`,
  `He says:\n\n    > ${sentences[3]} (White House 2013, para. 4)`,
  `See:\n\n    > ${sentences[2]} (ibid.)`,
  '',
];
/** With as many marks of notes as there are carets. */
const marking: readonly string[] = [
  `They said: “${sentences[0]}”^`,
  `Others said: “${sentences[1]}”^ and “${sentences[2]?.split(' ').slice(2).join(' ')}.”^`,
  'The state of it was good,^ and nobody minded.^',
  `Another one (White House 2013, para. 3) came, and “${sentences[3]}” (ibid.)`,
  'Some <q>words^',
  'So it “goes on^',
];

/** Documents whose notes stand at the end of each so many paragraphs, and edits of them that follow each other. */
function editedWithNotes([, mark, noteText]: (typeof notes)[number]) {
  const document = fc
    .record({
      paragraphs: fc.array(
        fc.tuple(
          fc.constantFrom(...marking, ...marking.slice(0, 4)),
          fc.array(fc.constantFrom(...contents), { minLength: 2, maxLength: 2 }),
        ),
        { minLength: 2, maxLength: 12 },
      ),
      chapter: fc.integer({ min: 1, max: 12 }),
      gap: fc.constantFrom('\n\n', '\n\n', '\n'),
      isReversed: fc.boolean(),
      end: fc.constantFrom('', '', '\n\nThe end of it.', '\n\n- the end'),
      before: fc.constantFrom('', '', '— The White House, fact sheet, para. 4\n', '> of it\n'),
    })
    .map(({ paragraphs, chapter, gap, isReversed, end, before }) => {
      let label = 0;
      let list: string[] = [];
      const written = paragraphs.flatMap(([paragraph, texts], index) => {
        const marked = paragraph.replace(/\^/gu, () => {
          label++;
          list.push(noteText(label, texts[label % 2] ?? ''));
          return mark(label);
        });
        const isEnd = (index + 1) % chapter === 0 || index === paragraphs.length - 1;
        if (!isEnd || list.length === 0) return [marked];
        const together = before + (isReversed ? list.reverse() : list).join(gap);
        list = [];
        return [marked, together];
      });
      return `${written.join('\n\n')}${end}\n`;
    });
  const edit = fc.record({ at: fc.nat(), removed: fc.nat(3), added: fc.constantFrom(...typed) });
  return fc.tuple(document, fc.array(edit, { maxLength: 4 }));
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
    const place = new Place([{ start: 0, end: text.length }]);
    const whole: PlacedSection = { section: new Section(text, language, frame), place };
    const known = new KnownWorks(works);
    const reader = new SectionReader({
      works: known,
      judge: new QuotationJudge(checkable.shelf, titles),
      unquoted: new UnquotedWords(checkable.shelf, agreements, titles),
    });
    const citations = readerFor(text, language, known);
    return finish(reader.read([whole], language, phrases, citations))[0]?.findings ?? [];
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

  test('tells the words of one note from those of the next', () => {
    const [one = '', two = ''] = sentences;
    const text = `Words[fn:1] of[fn:2] it.\n\n[fn:1] ${one}\n[fn:2] ${two}\n`;
    const found = finish(new Verifier(checkable).check(text, 'org'));
    assert.deepEqual(
      found.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`),
      [`unquoted: ${one.replace(/\.$/u, '')}`, `unquoted: ${two.replace(/\.$/u, '')}`],
    );
  });

  /** Looks at a document, and again after each edit. */
  function checkEdits(
    verifier: Verifier,
    language: DocumentLanguage,
    start: string,
    edits: readonly Edit[],
  ) {
    let text = start;
    for (const edit of [undefined, ...edits]) {
      if (edit) text = withEdit(text, edit);
      const again = told(text, finish(verifier.check(text, language)));
      const first = finish(new Verifier(checkable).check(text, language));
      assert.equal(again, told(text, first), text);
      const notIgnored = first.map((finding) => ({ ...finding, ignored: false }));
      assert.equal(told(text, notIgnored), told(text, readWhole(text, language)), text);
    }
  }

  for (const language of languages) {
    test(`has the findings of one that is checked for the first time, and of one that is not cut: ${language}`, () => {
      const verifier = new Verifier(checkable);
      fc.assert(
        fc.property(edited(language), ([start, edits]) => {
          checkEdits(verifier, language, start, edits);
        }),
        runs(60),
      );
    }).timeout(30_000);
  }

  for (const written of notes) {
    const [language] = written;
    test(`has them with notes that stand apart: ${language}`, () => {
      const verifier = new Verifier(checkable);
      fc.assert(
        fc.property(editedWithNotes(written), ([start, edits]) => {
          checkEdits(verifier, language, start, edits);
        }),
        runs(60),
      );
    }).timeout(30_000);
  }
});
