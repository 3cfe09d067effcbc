import { assert } from 'chai';
import fc from 'fast-check';
import { bundledAgreements, bundledSources } from '../../../../src/core/bundled';
import { citationStyles } from '../../../../src/core/cite/styles';
import { shelfOf } from '../../../../src/core/index/shelfOf';
import { languageOf, type DocumentLanguage } from '../../../../src/core/markup/language';
import { markups } from '../../../../src/core/markup/markups';
import { citableWorks } from '../../../../src/core/quotations/citableWorks';
import { citationsOfDocument } from '../../../../src/core/quotations/citationsOfDocument';
import type { CitationWriter } from '../../../../src/core/quote/citationWriter';
import { excerptOf } from '../../../../src/core/quote/excerpt';
import type { Compose, QuotationStyle } from '../../../../src/core/quote/insertion';
import { passageAddress } from '../../../../src/core/quote/passageAddress';
import { placeInsertions } from '../../../../src/core/quote/placement';
import { closing, opening, writeInside } from '../../../../src/core/quote/quoteMarks';
import { applyChanges, type TextChange } from '../../../../src/core/quote/textChange';
import { attribute } from '../../../../src/core/source/attribution';
import { passagesOf, type Passage } from '../../../../src/core/source/passages';
import { overlap, type Span } from '../../../../src/core/text/span';
import { finish } from '../../../../src/core/text/steps';
import type { Finding } from '../../../../src/core/verify/finding';
import { fixesFor, type Fix } from '../../../../src/core/verify/fixes/fixesFor';
import { Verifier } from '../../../../src/core/verify/verifier';
import { rememberingEngine } from '../../../unit/support/rememberingEngine';
import { runs } from '../../../unit/support/runs';

const source = bundledSources()[0]!;
const agreements = bundledAgreements();
const works = citableWorks([source], agreements);
const verifier = new Verifier({ shelf: shelfOf([source]), citableWorks: works, agreements });
const sentences = passagesOf(source, 'sentence');

/** What somebody did to the words of a quotation, at its n-th word. */
const changesOfWords: Readonly<Record<string, (words: string[], at: number) => string[]>> = {
  none: (words) => words,
  swapped: (words, at) => words.toSpliced(at, 1, 'zebras'),
  dropped: (words, at) => words.toSpliced(at, 1),
  added: (words, at) => words.toSpliced(at, 0, 'zebras'),
  'three words dropped': (words, at) => words.toSpliced(at, 3),
  'two words swapped': (words, at) => words.toSpliced(at, 2, 'green zebras'),
  'a number': (words) =>
    words.map((word) => word.replace(/\d\b/gu, (digit) => `${(Number(digit) + 1) % 10}`)),
  'mark shapes': (words) =>
    words.map((word) =>
      word.replace(/’/gu, "'").replace(/-/gu, '–').replace(/“/gu, '"').replace(/”/gu, '"'),
    ),
  'commas left out': (words) => words.map((word) => word.replace(/,$/u, '')),
  'a small first letter': ([first = '', ...words]) => [first.toLowerCase(), ...words],
  'two words moved': (words, at) => words.toSpliced(at, 2, ...words.slice(at, at + 2).reverse()),
  'hyphens left out': (words) => words.map((word) => word.replace(/(?<=\p{L})-(?=\p{L})/u, '')),
  'a quotation mark left out': (words) => words.map((word) => word.replace(/[“”"]$/u, '')),
  'two changes': (words, at) =>
    words.toSpliced(at, 1, 'zebras').toSpliced(Math.max(at - 4, 0), 1, 'lions'),
};

/** A quotation that somebody wrote, or copied with mistakes. */
interface Mistaken {
  /** Its index among the source’s sentences. */
  readonly sentence: number;
  readonly change: string;
  readonly at: number;
  readonly wrap: number;
  readonly form: 'inline' | 'block' | 'bare';
  readonly citation: 'right' | 'locator' | 'none';
  /** Whether the words that are no source’s are emphasised. */
  readonly isEmphasised: boolean;
}

const emphases: Readonly<Record<DocumentLanguage, (words: string) => string>> = {
  markdown: (words) => `*${words}*`,
  latex: (words) => `\\emph{${words}}`,
  typst: (words) => `_${words}_`,
  html: (words) => `<em>${words}</em>`,
  asciidoc: (words) => `_${words}_`,
  restructuredtext: (words) => `*${words}*`,
  org: (words) => `/${words}/`,
  plaintext: (words) => words,
};

const passageOf = (sentence: number): Passage => sentences[sentence]!;

function wordsOf({ sentence, change, at }: Mistaken): string {
  const words = passageOf(sentence).text.split(' ');
  // Not at the very ends: what is dropped there is no mistake.
  return changesOfWords[change]!(words, 1 + (at % Math.max(words.length - 3, 1))).join(' ');
}

function compose(mistaken: Mistaken, style: QuotationStyle): Compose {
  const { wrap, form, citation, isEmphasised } = mistaken;
  const passage = passageOf(mistaken.sentence);
  const { markup, engine, quoteMarkShape } = style;
  return (citations: CitationWriter) => {
    const address = passageAddress(excerptOf(source, passage));
    const right = attribute(source, passage);
    const wrong = {
      ...right,
      locator: { label: 'paragraph', value: right.locator.value === '4' ? '1' : '4' },
    };
    const given =
      citation === 'none'
        ? { text: '', definitions: [] }
        : citations.write(citation === 'right' ? right : wrong, address);
    const words = wordsOf(mistaken);
    const emphasise = isEmphasised ? emphases[languageOf(markup)] : (own: string) => own;
    const wrapped = (written: string, start: string) => {
      let count = 0;
      return written
        .replace(/(?<=\p{L}) (?=\p{L})/gu, () =>
          wrap > 0 && ++count % wrap === 0 ? `\n${start}` : ' ',
        )
        .replace(/(?:green )?zebras|lions/gu, emphasise);
    };
    const { definitions } = given;
    if (form === 'bare')
      return { text: wrapped(markup.escape(words), ''), block: false, definitions: [] };
    if (form === 'block') {
      const start =
        languageOf(markup) === 'markdown'
          ? '> '
          : /^(?:rst|plaintext)$/u.test(markup.name)
            ? '    '
            : '';
      const text = markup.block([wrapped(markup.escape(words), start)], given.text, address);
      return { text, block: true, definitions };
    }
    const marks = markup.quoteMarks(quoteMarkShape, engine.style.quotationMarks, address);
    const inside = wrapped(writeInside(words, marks, markup.escape), '');
    const text = `${opening(words, marks)}${inside}${closing(words, marks)}${given.text}`;
    return { text, block: false, definitions };
  };
}

/** A document with a right quotation, the mistaken one, and another right one. */
function documentOf(mistaken: Mistaken, style: QuotationStyle): { text: string; at: Span } {
  const frame = 'First it says \n\nThen somebody says \n\nLast it says \n\nThe end.\n';
  const right = (index: number): Mistaken => ({
    ...mistaken,
    sentence: index,
    change: 'none',
    wrap: 0,
    form: 'inline',
    citation: 'right',
  });
  const put = (text: string, after: string, each: Mistaken) => {
    const at = text.indexOf(after) + after.length;
    const sites = style.markup.keyed ? [] : citationsOfDocument(text, [style], works);
    return applyChanges(
      text,
      placeInsertions(text, [{ start: at, end: at }], compose(each, style), { style, sites })
        .changes,
    );
  };
  const first = put(frame, 'First it says ', right(0));
  const last = put(first, 'Last it says ', right(1));
  const text = put(last, 'Then somebody says ', mistaken);
  return { text, at: { start: text.indexOf('Then somebody'), end: text.indexOf('Last it says') } };
}

/** Where a span of the document is after changes that do not cut its ends off. */
function moved({ start, end }: Span, changes: readonly TextChange[]): Span {
  const shift = (offset: number, including: boolean) =>
    changes
      .filter(({ span }) =>
        including ? span.end <= offset : span.end < offset || span.start < offset,
      )
      .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  return { start: start + shift(start, true), end: Math.max(end + shift(end, false), start) };
}

const right = new Set(['exact', 'typography', 'edited']);

/** What is closed where it is opened. */
const pairs = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
  ['“', '”'],
  ['``', "''"],
  ['<q', '</q'],
] as const;

/** What must hold of the document after a fix. */
function assertGone(fix: Fix, finding: Finding, before: string, style: QuotationStyle): void {
  const told = () => `${fix.kind} of ${finding.kind}\n${before}\n-----\n${after}`;
  const after = applyChanges(before, fix.changes);
  const findings = finish(verifier.check(after, languageOf(style.markup)));
  const at = moved(finding.span, fix.changes);
  const here = findings.filter(({ span }) => overlap(span, at));
  for (const [index, { span }] of fix.changes.entries()) {
    assert.isAtMost(fix.changes[index - 1]?.span.end ?? 0, span.start, told());
  }
  assert.isAtMost(fix.title.length, 70, fix.title);
  for (const [open, close] of pairs) {
    const surplus = (text: string) => Math.abs(text.split(open).length - text.split(close).length);
    // A mark that was left out may be put back.
    assert.isAtMost(surplus(after), surplus(before), `${open} and ${close}: ${told()}`);
  }
  for (const empty of ['\\emph{}', '<em></em>', ' ** ', ' __ ', ' // ', '****']) {
    assert.notInclude(after, empty, told());
  }
  if (fix.kind === 'ignore') {
    assert.isAbove(here.length, 0, told());
    for (const each of here) assert.isTrue(each.ignored, told());
    // A comment that has to mean a whole paragraph says so by the kind.
    if (after.includes(`ignore: ${finding.kind}`)) return;
    for (const each of findings) assert.equal(each.ignored, here.includes(each), told());
    return;
  }
  assert.isAbove(here.length, 0, told());
  const isOfWords = finding.kind === 'altered' && !fix.title.includes('and cite');
  const wanted = isOfWords ? new Set([...right, 'uncited', 'misattributed']) : right;
  for (const each of here) {
    // Words without marks are told whatever their commas are, which count in marks.
    const isOfCommas = fix.kind === 'quote' && /[,-]/u.test(each.message.split('The source')[0]!);
    assert.isTrue(isOfCommas || wanted.has(each.kind), `${each.kind}: ${each.message}\n${told()}`);
    if (fix.kind !== 'restore' || each.kind !== 'typography') continue;
    for (const part of each.diff) {
      if (finding.kind !== 'typography' || part.kind !== 'typography') continue;
      assert.equal(part.quotation.replace(/\s+/gu, ' '), part.source.replace(/\s+/gu, ' '), told());
    }
  }
}

const mistakes = fc.record({
  sentence: fc.nat(sentences.length - 1),
  change: fc.constantFrom(...Object.keys(changesOfWords)),
  at: fc.nat(100),
  wrap: fc.constantFrom(0, 5),
  form: fc.constantFrom('inline', 'inline', 'block', 'bare'),
  citation: fc.constantFrom('right', 'right', 'locator', 'none'),
  isEmphasised: fc.boolean(),
} as const);

suite('each fix makes its finding go away', () => {
  for (const markup of Object.values(markups)) {
    test(markup.title, async () => {
      let fixed = 0;
      for (const { id } of citationStyles) {
        const style = {
          engine: await rememberingEngine(id),
          markup,
          quoteMarkShape: 'curly',
        } as const;
        const language = languageOf(markup);
        fc.assert(
          fc.property(mistakes, (mistaken) => {
            const { text, at } = documentOf(mistaken, style);
            const findings = finish(verifier.check(text, language));
            const isMeant = ({ kind, span }: Finding) =>
              overlap(span, at) && (kind !== 'unquoted' || mistaken.form === 'bare');
            for (const finding of findings.filter(isMeant)) {
              const context = { text, language, style, findings, citableWorks: works };
              for (const fix of fixesFor(finding, context)) {
                assertGone(fix, finding, text, style);
                fixed++;
              }
            }
          }),
          runs(8),
        );
      }
      assert.isAbove(fixed, 30);
    }).timeout(120_000);
  }
});
