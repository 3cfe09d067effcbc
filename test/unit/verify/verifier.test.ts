import { assert } from 'chai';
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
import { rememberingEngine } from '../support/rememberingEngine';

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
