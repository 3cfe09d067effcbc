import { assert } from 'chai';
import fc from 'fast-check';
import { bundledAgreements, bundledSources } from '../../../src/core/bundled';
import { citationStyles } from '../../../src/core/cite/styles';
import { shelfOf } from '../../../src/core/index/shelfOf';
import type { DocumentLanguage } from '../../../src/core/markup/language';
import { languageOf } from '../../../src/core/markup/language';
import { markups } from '../../../src/core/markup/markups';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { citationWriter } from '../../../src/core/quote/citationWriter';
import { excerptOf } from '../../../src/core/quote/excerpt';
import { composeQuotation } from '../../../src/core/quote/insertion';
import { passagesOf } from '../../../src/core/source/passages';
import type { Source } from '../../../src/core/source/source';
import { finish } from '../../../src/core/text/steps';
import type { Finding } from '../../../src/core/verify/finding';
import { Verifier } from '../../../src/core/verify/verifier';
import { rememberingEngine } from '../../unit/support/rememberingEngine';
import { sourceWith } from '../../unit/support/sourceWith';
import { runs } from '../../unit/support/runs';

function verifierOf(sources: readonly Source[]): Verifier {
  const agreements = bundledAgreements();
  const works = citableWorks(sources, agreements);
  return new Verifier({ shelf: shelfOf(sources), citableWorks: works, agreements });
}

const article = bundledSources()[0]!;
const verifier = verifierOf([article]);
const everyPassage = [...passagesOf(article, 'sentence'), ...passagesOf(article, 'paragraph')];

function check(text: string, language: DocumentLanguage): readonly Finding[] {
  return finish(verifier.check(text, language));
}

function told(text: string, findings: readonly Finding[]): string {
  return findings
    .map(({ kind, span, message }) => `${kind}: ${text.slice(span.start, span.end)}\n  ${message}`)
    .join('\n');
}

suite('every passage that is inserted checks as exact', () => {
  for (const { id, title } of citationStyles) {
    for (const markup of Object.values(markups)) {
      test(`${title}: ${markup.title}`, async () => {
        const engine = await rememberingEngine(id);
        for (const quoteMarkShape of ['curly', 'straight'] as const) {
          const style = { engine, markup, quoteMarkShape };
          for (const passage of everyPassage) {
            for (const form of ['inline', 'block'] as const) {
              const citations = citationWriter(style, { label: 1 });
              const excerpt = excerptOf(article, passage);
              const { text, definitions } = composeQuotation(excerpt, form, style, citations);
              const document = [`The text begins.`, text, `It goes on.`, ...definitions].join(
                '\n\n',
              );
              const findings = check(document, languageOf(markup));
              const kinds = findings.map(({ kind }) => kind);
              assert.deepEqual(kinds, ['exact'], `${document}\n\n${told(document, findings)}`);
            }
          }
        }
      });
    }
  }
});

suite('a quotation with one word changed', () => {
  const sentences = everyPassage.filter(
    ({ text }) => text.split(/\s+/u).length >= 6 && !text.includes('“'),
  );
  const changes: Readonly<Record<string, (words: string[], at: number) => void>> = {
    'another word': (words, at) => (words[at] = 'wonderful'),
    'a word too much': (words, at) => words.splice(at, 0, 'wonderful'),
    // Without its first or last word a quotation is a shorter one.
    'a word left out': (words, at) => words.splice(Math.min(Math.max(at, 1), words.length - 2), 1),
    'a word twice': (words, at) => words.splice(at, 0, words[at] ?? ''),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`${what}: is altered, and its differences are just these`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...sentences), fc.nat(), ({ text, id }, seed) => {
          const words = text.split(/\s+/u);
          change(words, seed % words.length);
          const changed = words.join(' ');
          fc.pre(!text.includes(changed));
          const document = `He wrote: “${changed}” [@${article.id}, para. ${/\d+/u.exec(id.split('#p')[1] ?? '')?.[0]}]`;
          const [finding, ...others] = check(document, 'markdown');
          assert.isDefined(finding, document);
          assert.isEmpty(others, document);
          assert.equal(finding.kind, 'altered', document);
          // What the diff gives as quoted is what the document has, and as the source’s what that has.
          assert.equal(finding.diff.map(({ quotation }) => quotation).join(''), changed);
          for (const { span, quotation, passage, source } of finding.diff) {
            assert.equal(document.slice(span.start, span.end), quotation);
            assert.equal(article.body.slice(passage.start, passage.end), source);
          }
          const differing = finding.diff.filter(({ kind }) => kind === 'different');
          assert.isAtMost(differing.length, 2, JSON.stringify(finding.diff));
        }),
        runs(300),
      );
    });
  }
});

suite('one verifier for many documents', () => {
  const source = sourceWith(
    'The firm of Tom & Jerry went to Moscow to sign it, and nobody else was there. It was a long day.',
  );
  const cases: readonly (readonly [
    text: string,
    first: DocumentLanguage,
    second: DocumentLanguage,
  ])[] = [
    ['He wrote: “The firm of Tom &amp; Jerry went to Moscow”.', 'html', 'plaintext'],
    ['He wrote: “The firm of Tom &amp; Jerry went to Moscow”.', 'plaintext', 'html'],
    ['They went to Mos\\-cow to sign it, and nobody else was there.', 'latex', 'plaintext'],
  ];
  for (const [text, first, second] of cases) {
    test(`${second} is not read as ${first}, which was checked before: ${text}`, () => {
      const told = (each: Verifier, language: DocumentLanguage) =>
        finish(each.check(text, language)).map(({ kind, span, message }) => {
          return `${kind} ${text.slice(span.start, span.end)} ${message}`;
        });
      const both = verifierOf([source]);
      told(both, first);
      assert.deepEqual(told(both, second), told(verifierOf([source]), second));
      assert.notDeepEqual(told(both, first), told(both, second));
    });
  }
});
