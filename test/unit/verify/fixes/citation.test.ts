import { assert } from 'chai';
import { bundledAgreements, bundledSources } from '../../../../src/core/bundled';
import type { Citation } from '../../../../src/core/cite/citation';
import type { StyleId } from '../../../../src/core/cite/styles';
import { latexMarkup } from '../../../../src/core/markup/latex';
import { languageOf } from '../../../../src/core/markup/language';
import type { Markup } from '../../../../src/core/markup/markup';
import { markups } from '../../../../src/core/markup/markups';
import { citableWorks } from '../../../../src/core/quotations/citableWorks';
import { citationsOfDocument } from '../../../../src/core/quotations/citationsOfDocument';
import { siteKind, type CitationWriter } from '../../../../src/core/quote/citationWriter';
import { excerptOf } from '../../../../src/core/quote/excerpt';
import { composeQuotation, type QuotationStyle } from '../../../../src/core/quote/insertion';
import { placeInsertions } from '../../../../src/core/quote/placement';
import { applyChanges } from '../../../../src/core/quote/textChange';
import { attribute } from '../../../../src/core/source/attribution';
import { findPassage, passagesOf, type Passage } from '../../../../src/core/source/passages';
import type { Span } from '../../../../src/core/text/span';
import type { WrittenCitation } from '../../../../src/core/verify/citing/writtenCitation';
import type { Fault, Finding } from '../../../../src/core/verify/finding';
import { fixesFor, type Fix } from '../../../../src/core/verify/fixes/fixesFor';
import { rememberingEngine } from '../../support/rememberingEngine';

const source = bundledSources()[0]!;
const works = citableWorks([source], bundledAgreements());
const written: readonly Markup[] = [
  ...Object.values(markups),
  latexMarkup({ quotes: 'textquote', citations: 'biblatex' }),
];

async function styleOf(id: StyleId, markup: Markup): Promise<QuotationStyle> {
  return { engine: await rememberingEngine(id), markup, quoteMarkShape: 'curly' };
}

const passage = (id: string): Passage => findPassage([source], `${source.id}#${id}`)!;

/** How each quotation of a document is cited: rightly where nothing is said. */
interface Quoted {
  readonly passage: Passage;
  readonly citation?: Citation | 'none';
}

/** A document of paragraphs with a quotation at the end of each. */
function documentOf(
  quoted: readonly Quoted[],
  style: QuotationStyle,
  form: 'inline' | 'block' = 'inline',
): string {
  const paragraphs = quoted.map((_, index) => `Paragraph ${index + 1} says `);
  return quoted.reduce(
    (text, each, index) => {
      const paragraph = `${paragraphs[index] ?? ''}\n`;
      const at = text.indexOf(paragraph) + paragraph.length - 1;
      const sites = citationsOfDocument(text, [style], works);
      const compose = (citations: CitationWriter) =>
        composeQuotation(excerptOf(source, each.passage), form, style, writerOf(each, citations));
      return applyChanges(
        text,
        placeInsertions(text, [{ start: at, end: at }], compose, { style, sites }).changes,
      );
    },
    `${paragraphs.join('\n\n')}\n\nThe end.\n`,
  );
}

function writerOf({ citation }: Quoted, citations: CitationWriter): CitationWriter {
  if (citation === 'none') return { write: () => ({ text: '', definitions: [] }) };
  return { write: (right, address) => citations.write(citation ?? right, address) };
}

function findingOf(
  kind: Finding['kind'],
  each: Passage,
  given: Partial<Finding> & { readonly span: Span },
): Finding {
  return {
    kind,
    citations: [],
    places: [{ source, passage: { start: each.start, end: each.end } }],
    diff: [],
    changes: [],
    message: '',
    ignored: false,
    ...given,
  };
}

function fixOf(finding: Finding, text: string, style: QuotationStyle, kind: Fix['kind']) {
  const language = languageOf(style.markup);
  const context = { text, language, style, findings: [finding], citableWorks: works };
  return fixesFor(finding, context).find((fix) => fix.kind === kind);
}

/** The citation of a paragraph, found by its form. */
function citationIn(text: string, paragraph: number, style: QuotationStyle): WrittenCitation {
  const from = text.indexOf(`Paragraph ${paragraph} `);
  const { markup } = style;
  if (!markup.keyed) {
    const site = citationsOfDocument(text, [style], works).find(({ span }) => span.start > from);
    assert.isDefined(site, text);
    const kind = site.kind === 'note' ? 'note' : 'brackets';
    return { kind, span: site.span, content: site.content, cited: [] };
  }
  const key =
    /\\(?:autocite|citep|cite)(?:\[[^\]]*\]){0,2}\{[^}]*\}|#cite\((?:[^()]|\([^()]*\))*\)|\[cite:[^\]]*\]|\[[^\]@]*@[^\]]*\]/u;
  const found = key.exec(text.slice(from));
  assert.isNotNull(found, text);
  const span = { start: from + found.index, end: from + found.index + found[0].length };
  return { kind: 'key', span, content: span, cited: [] };
}

const styles = ['apa', 'chicago-fullnote-bibliography', 'oscola'] as const;

suite('a citation that names another place', () => {
  const whats = ['p1.1', 'p1.2', 'p3.2', 'p3.2', 'p5.1'];
  for (const markup of written) {
    test(`${markup.title}: becomes what would have been inserted, “ibid.” after it too`, async () => {
      for (const id of styles) {
        const style = await styleOf(id, markup);
        const right = documentOf(
          whats.map((what) => ({ passage: passage(what) })),
          style,
        );
        for (const [index, what] of whats.entries()) {
          const own = attribute(source, passage(what));
          const locator = { label: 'paragraph', value: '4' };
          const wrong = documentOf(
            whats.map((each, at) => ({
              passage: passage(each),
              ...(at === index && { citation: { ...own, locator } }),
            })),
            style,
          );
          const place = source.paragraphs.at(3)!;
          const citation: WrittenCitation = {
            ...citationIn(wrong, index + 1, style),
            cited: [
              {
                source,
                speakers: [],
                locator: { ...locator, place: { start: place.start, end: place.end } },
              },
            ],
          };
          const finding = findingOf('misattributed', passage(what), {
            span: { start: 0, end: 0 },
            citations: [citation],
            fault: 'locator',
          });
          const fix = fixOf(finding, wrong, style, 'citation');
          assert.equal(fix && applyChanges(wrong, fix.changes), right, `${id}: ${wrong}`);
          assert.equal(fix?.title, `Cite para. ${own.locator.value}`);
          assert.isTrue(fix?.isPreferred);
        }
      }
    }).timeout(60_000);
  }
});

suite('a citation that names another speaker', () => {
  for (const markup of written) {
    test(markup.title, async () => {
      const style = await styleOf('apa', markup);
      const right = documentOf([{ passage: passage('p2.1') }], style);
      const locator = { label: 'paragraph', value: '2' };
      const citation = { work: source.work, locator };
      const wrong = documentOf([{ passage: passage('p2.1'), citation }], style);
      const finding = findingOf('misattributed', passage('p2.1'), {
        span: { start: 0, end: 0 },
        citations: [{ ...citationIn(wrong, 1, style), cited: [{ source, speakers: [], locator }] }],
        fault: 'speaker',
      });
      const fix = fixOf(finding, wrong, style, 'citation');
      assert.equal(fix && applyChanges(wrong, fix.changes), right);
      assert.equal(fix?.title, 'Cite The White House, fact sheet, para. 2');
    });
  }
});

suite('a citation that somebody wrote', () => {
  const cases: readonly (readonly [
    what: string,
    markup: Markup,
    document: string,
    fault: Fault,
    after: string,
  ])[] = [
    [
      'the locator alone, where that is all',
      markups.markdown,
      'So “words” {(see Arms Control Law, paragraph 3; and others)}.',
      'locator',
      'So “words” (see Arms Control Law, paragraph 2; and others).',
    ],
    [
      'in a note',
      markups.footnote,
      'So “words”[^1].\n\n[^1]: {See Arms Control Law, ¶ 3.}\n',
      'locator',
      'So “words”[^1].\n\n[^1]: See Arms Control Law, ¶ 2.\n',
    ],
    [
      'the whole of it, of another work',
      markups.markdown,
      'So “words” {(Smith 2010)}.',
      'work',
      'So “words” (The White House, 2013, as cited in “New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 2).',
    ],
    [
      'in a document of keys',
      markups.pandoc,
      'So “words” {(Smith 2010)}.',
      'work',
      'So “words” [The White House, 2013, as cited in @armscontrollaw-2013-ctr, para. 2].',
    ],
    [
      'a command of the writer’s own',
      markups['latex-biblatex'],
      "So ``words'' {\\footcite[para.~3]{armscontrollaw-2013-ctr}}.",
      'locator',
      "So ``words'' \\footcite[para.~2]{armscontrollaw-2013-ctr}.",
    ],
    [
      'a key under another name, without a place',
      markups.pandoc,
      'So “words” {[see @acl, p. 3]}.',
      'locator',
      'So “words” [see @acl, para. 2].',
    ],
    [
      'several keys',
      markups.pandoc,
      'So “words” {[@doe, p. 7; @acl, para. 3]}.',
      'locator',
      'So “words” [@doe, p. 7; @acl, para. 2].',
    ],
  ];
  for (const [what, markup, document, fault, after] of cases) {
    test(what, async () => {
      const style = await styleOf('apa', markup);
      const open = document.search(/\{(?=[(\\[S])/u);
      const close = document.search(/(?<=[)\].}])\}/u) - 1;
      const text =
        document.slice(0, open) + document.slice(open + 1, close + 1) + document.slice(close + 2);
      const content = { start: open, end: close };
      const isNote = text.includes('[^1]: ');
      const label = what.includes('another name') ? 'page' : 'paragraph';
      const finding = findingOf('misattributed', passage('p2.1'), {
        span: { start: 0, end: 0 },
        citations: [
          {
            kind: isNote ? 'note' : /[@\\]/u.test(text) ? 'key' : 'brackets',
            span: isNote ? { start: text.indexOf('[^1]'), end: text.indexOf('[^1]') + 4 } : content,
            content,
            cited:
              fault === 'work' ? [] : [{ source, speakers: [], locator: { label, value: '3' } }],
          },
        ],
        fault,
      });
      const fix = fixOf(finding, text, style, 'citation');
      assert.equal(fix && applyChanges(text, fix.changes), after);
    });
  }

  test('of several keys none is thrown away', async () => {
    const style = await styleOf('apa', markups.pandoc);
    const text = 'So “words” [@doe; @smith].';
    const span = { start: 11, end: 25 };
    const finding = findingOf('misattributed', passage('p2.1'), {
      span: { start: 0, end: 0 },
      citations: [{ kind: 'key', span, content: span, cited: [] }],
      fault: 'work',
    });
    assert.isUndefined(fixOf(finding, text, style, 'citation'));
  });
});

suite('a quotation without a citation', () => {
  for (const markup of written) {
    for (const form of ['inline', 'block'] as const) {
      test(`${markup.title}, ${form}: becomes what would have been inserted`, async () => {
        for (const id of styles) {
          const style = await styleOf(id, markup);
          for (const each of passagesOf(source, 'sentence')) {
            const whats = [{ passage: passage('p1.1') }, { passage: each }];
            const right = documentOf(whats, style, form);
            const bare = whats.map((what, at) =>
              at === 1 ? { ...what, citation: 'none' as const } : what,
            );
            const text = documentOf(bare, style, form);
            const { start, end } = quotationIn(text, style, each, form);
            const open = form === 'inline' ? openOf(text, start.outer, start.words) : undefined;
            const finding = findingOf('uncited', each, {
              span: { start: start.words, end: end.words },
              quotation: {
                span: { start: start.words, end: end.words },
                outer: { start: start.outer, end: end.outer },
                form,
                ...(open !== undefined && { marks: { open, close: '' } }),
                depth: 0,
                prose: { text: '', toDocument: (span) => span },
              },
            });
            const fix = fixOf(finding, text, style, 'citation');
            const changed = fix && applyChanges(text, fix.changes);
            // The lines of a blockquote stay as they are, where an inserted figure has them indented.
            const level = (written: string | undefined) =>
              markup.name === 'html' ? written?.replace(/^ +/gmu, '') : written;
            const isNote = !markup.keyed && siteKind(style) === 'note';
            const isBeside = form === 'inline' && !isNote && !open?.includes('textquote');
            const cited = isBeside ? withStopAfter(right, text, end) : right;
            assert.equal(level(changed), level(cited), `${id}: ${text}`);
          }
        }
      }).timeout(60_000);
    }
  }
});

/** The same with the full stop of the quoted words after the citation, where the sentence of the document ends. */
function withStopAfter(cited: string, text: string, end: { outer: number; words: number }): string {
  if (text[end.words - 1] !== '.' || text.slice(0, end.words).endsWith('U.S.')) return cited;
  const citation = cited.slice(end.outer, end.outer + cited.length - text.length);
  const mark = text.slice(end.words, end.outer);
  return `${text.slice(0, end.words - 1)}${mark}${citation}.${text.slice(end.outer)}`;
}

const openOf = (text: string, outer: number, words: number) => text.slice(outer, words);

/** Where the second paragraph's quotation stands: what was inserted before it says how it is written. */
function quotationIn(text: string, style: QuotationStyle, each: Passage, form: 'inline' | 'block') {
  const nobody: CitationWriter = { write: () => ({ text: '', definitions: [] }) };
  const quotation = composeQuotation(excerptOf(source, each), form, style, nobody).text;
  const outer = text.indexOf(quotation, text.indexOf('Paragraph 2'));
  assert.isAtLeast(outer, 0, text);
  const lead =
    /^(?:\s*(?:> |\[quote\]|____|\\begin\{\w+\}|\{\}|\\(?:text|en)quote\{|``|#quote\([^)]*\)\[|#\+begin_quote|<blockquote[^>]*>|<p>|<q[^>]*>|[“‘]))*\s*/u.exec(
      quotation,
    )?.[0] ?? '';
  const tail =
    /(?:\s*(?:____|\\end\{\w+\}|#\+end_quote|<\/blockquote>|<\/p>|<\/q>))*$|(?:\\,)?(?:''|'|[”’}\]])$/u.exec(
      quotation,
    );
  const close =
    form === 'inline'
      ? /(?:<\/q>|''|'|[”’}])$/u.exec(quotation)
      : (/(?:\s*(?:____|\\end\{\w+\}|#\+end_quote|<\/blockquote>|<\/p>|\]))+$/u.exec(quotation) ??
        tail);
  const length =
    form === 'block' && close === tail && !/[_}e>\]]$/u.test(tail?.[0] ?? '')
      ? 0
      : (close?.[0].length ?? 0);
  return {
    start: { outer, words: outer + lead.length },
    end: { outer: outer + quotation.length, words: outer + quotation.length - length },
  };
}

suite('words of a source without quotation marks', () => {
  for (const markup of written) {
    test(`${markup.title}: become what would have been inserted`, async () => {
      for (const id of styles) {
        const style = await styleOf(id, markup);
        for (const each of passagesOf(source, 'sentence')) {
          const words = markup.escape(each.text);
          const text = `Paragraph 1 says ${words}\n\nThe end.\n`;
          const finding = findingOf('unquoted', each, {
            span: { start: 17, end: 17 + words.length },
          });
          const fix = fixOf(finding, text, style, 'quote');
          // AsciiDoc's bracket at the beginning of an inner quotation need not be written by number.
          const alike = (document: string | undefined) => document?.replaceAll('&#91;', '[');
          assert.equal(
            alike(fix && applyChanges(text, fix.changes)),
            alike(documentOf([{ passage: each }], style)),
            id,
          );
        }
      }
    }).timeout(60_000);
  }
});
