import { assert } from 'chai';
import fc from 'fast-check';
import { bundledSources } from '../../../../src/core/bundled';
import { languageOf, type DocumentLanguage } from '../../../../src/core/markup/language';
import { markups } from '../../../../src/core/markup/markups';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { citationWriter } from '../../../../src/core/quote/citationWriter';
import { excerptOf } from '../../../../src/core/quote/excerpt';
import { composeQuotation } from '../../../../src/core/quote/insertion';
import { passagesOf } from '../../../../src/core/source/passages';
import { fold } from '../../../../src/core/text/fold';
import { contains } from '../../../../src/core/text/span';
import { writtenQuotations } from '../../../../src/core/verify/reading/writtenQuotations';
import { rememberingEngine } from '../../../unit/support/rememberingEngine';
import { runs } from '../../../unit/support/runs';

const source = bundledSources()[0]!;
const everyPassage = [...passagesOf(source, 'sentence'), ...passagesOf(source, 'paragraph')];
const languages = [...new Set(Object.values(markups).map(languageOf))];

const before = 'The committee’s members hadn’t read it. It says:';
const after = 'That’s what the states’ parties agreed upon.';

function read(text: string, language: DocumentLanguage) {
  return writtenQuotations(text, language, opaqueSpans(text, language), []);
}

suite('every passage that is inserted is found again with the source’s words', () => {
  for (const styleId of ['apa', 'chicago-fullnote-bibliography'] as const) {
    for (const markup of Object.values(markups)) {
      for (const quoteMarkShape of ['curly', 'straight'] as const) {
        test(`${styleId}, ${markup.title}, ${quoteMarkShape} marks`, async () => {
          const engine = await rememberingEngine(styleId);
          const style = { engine, markup, quoteMarkShape };
          const language = languageOf(markup);
          for (const passage of everyPassage) {
            for (const form of ['inline', 'block'] as const) {
              const { text, definitions } = composeQuotation(
                excerptOf(source, passage),
                form,
                style,
                citationWriter(style, { label: 1 }),
              );
              const document =
                form === 'inline'
                  ? `${before} ${text} ${after}\n`
                  : `${before}\n\n${text}\n\n${after}\n`;
              const all = `${document}\n${definitions.join('\n')}\n`;
              // The citations of a block stand in it; here nobody has read them.
              const citation = citationWriter(style, { label: 1 });
              const cited = composeQuotation(
                excerptOf(source, passage),
                'citation',
                style,
                citation,
              ).text;
              const at = document.lastIndexOf(cited.trim());
              const span = { start: at, end: at + cited.trim().length };
              const citations = at < 0 ? [] : [{ kind: 'brackets', span, content: span } as const];
              const opaque = opaqueSpans(all, language);
              const found = writtenQuotations(all, language, opaque, citations);
              const outermost = found.find(
                ({ depth, span: { start } }) => depth === 0 && start < document.length,
              );
              assert.isDefined(outermost, all);
              assert.equal(outermost.form, form, all);
              assert.equal(fold(outermost.prose.text).text, fold(passage.text).text, all);
              const whole = { start: 0, end: outermost.prose.text.length };
              assert.deepEqual(outermost.prose.toDocument(whole), outermost.span, all);
            }
          }
        });
      }
    }
  }
});

suite('prose leads back to the document', () => {
  // Words between all that a markup can be made of.
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('arms', 'Treaty', 'été', '1992', ' ', ' of ') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          '"',
          '“',
          '”',
          "'",
          '’',
          '‘',
          '*',
          '_',
          '**',
          '[',
          ']',
          '[w]',
          '(',
          ')',
          '\\',
          '{',
          '}',
        ],
        ...['\\emph{', '\\enquote{', '#quote[', '#emph[', '<q>', '</q>', '<em>', '</em>', '&amp;'],
        ...['[^1]', '^[', '\\footnote{', 'footnote:[', '[fn:1]', '[1]_', '@key', '[@key]', '](x)'],
        ...['\n', '\n\n', '\n> ', '\n    ', '>', '~', '`', '``', "''", '%', '//', '<!--', '-->'],
        ...[
          '\\begin{quote}\n',
          '\\end{quote}',
          '<blockquote>',
          '</blockquote>',
          '____\n',
          '— ',
          '/',
        ],
      ),
    },
  );
  for (const language of languages) {
    test(language, () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const text = pieces.join('');
          for (const { prose, span, outer } of read(text, language)) {
            assert.isTrue(contains(outer, span), text);
            assert.equal(prose.text, prose.text.trim());
            for (const run of prose.text.matchAll(/[A-Za-zé]+/gu)) {
              const place = prose.toDocument({ start: run.index, end: run.index + run[0].length });
              assert.isTrue(contains(span, place), text);
              // What is between the letters of a run prints nothing: emphasis, comments, entities.
              const letters = text.slice(place.start, place.end);
              if (/^[A-Za-zé]+$/u.test(letters)) assert.equal(letters, run[0], text);
              else assert.match(letters, /[^A-Za-zé]/u, text);
              assert.isTrue(letters.startsWith(run[0].charAt(0)) || /[\\&]/u.test(letters), text);
            }
          }
        }),
        runs(500),
      );
    });
  }

  test('every span inside another one stays inside it', () => {
    const text = '“The *new* [frame](https://a.b)work\n  of [w]hat &amp; more[^1].”';
    const [quotation] = read(text, 'markdown');
    assert.isDefined(quotation);
    const { length } = quotation.prose.text;
    const within = fc.tuple(fc.nat(length), fc.nat(length), fc.nat(length), fc.nat(length));
    fc.assert(
      fc.property(within, (offsets) => {
        const [a = 0, b = 0, c = 0, d = 0] = [...offsets].sort((x, y) => x - y);
        const outer = quotation.prose.toDocument({ start: a, end: d });
        if (b < c) assert.isTrue(contains(outer, quotation.prose.toDocument({ start: b, end: c })));
      }),
    );
    assert.throws(() => quotation.prose.toDocument({ start: 0, end: length + 1 }), RangeError);
  });
});

suite('reading takes time in proportion to the text', () => {
  const units = [
    '“',
    '"',
    "'",
    '‘',
    '«',
    '[',
    '{',
    '>',
    '\n> ',
    '`',
    '\\enquote{',
    '#quote[',
    '<q>',
  ];
  const blocks = [
    '<blockquote>',
    '\\begin{quote}',
    '\n____\n',
    '\n#+begin_quote\n',
    '\n    a\n',
    '\n\n    A “b” c.',
    '\n\n> A. — B',
    '\n\n{ldquo}',
    '<!--',
  ];
  const typeset = [
    ',,',
    '<<a',
    '{\\lq',
    '\\lq\\lq ',
    '\\say{',
    '\\hybridblockcquote{a}[',
    '\\setlength{',
    '\\hspace{{a}',
    '\\kern',
    '\\textelp{',
    '\\textdel{',
    '\\SI{',
    '\\begin{quote}\\\\[',
    '\\begin{chapquote}{',
    '\\iffalse ',
    '\\begin{document}',
    '#set ',
    '#h(',
    '/* ',
    ' \\\n',
  ];
  const mixed = ["a' ", 'a" ', "'as' b ", '*a', '_a ', '[a](', '\\textquote[{', '\n\n“a', '“»'];
  for (const language of languages) {
    test(language, () => {
      for (const unit of [...units, ...blocks, ...typeset, ...mixed]) {
        const size = ['“', '[', '>'].includes(unit) ? 1_000_000 : 100_000;
        const text = unit.repeat(Math.ceil(size / unit.length));
        const opaque = opaqueSpans(text, language);
        const start = performance.now();
        for (const { prose } of writtenQuotations(text, language, opaque, []).slice(0, 100)) {
          assert.isNotEmpty(prose.text);
        }
        // What is quadratic takes minutes.
        assert.isBelow(performance.now() - start, 10_000, JSON.stringify(unit));
      }
    }).timeout(120_000);
  }
});
