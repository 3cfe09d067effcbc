import { assert } from 'chai';
import type { StyleId } from '../../../../src/core/cite/styles';
import { documentLanguage } from '../../../../src/core/markup/language';
import { markupFor } from '../../../../src/core/markup/markupFor';
import { applyChanges } from '../../../../src/core/quote/textChange';
import { finish } from '../../../../src/core/text/steps';
import type { Finding } from '../../../../src/core/verify/finding';
import { fixesFor, type Fix, type FixKind } from '../../../../src/core/verify/fixes/fixesFor';
import { usualSeverity } from '../../../../src/core/verify/severity';
import { Verifier, type Checkable } from '../../../../src/core/verify/verifier';
import { checkable, corpusSources } from '../../../corpus/sources';
import { rememberingEngine } from '../../support/rememberingEngine';

const languages = {
  md: 'markdown',
  tex: 'latex',
  typ: 'typst',
  html: 'html',
  adoc: 'asciidoc',
  rst: 'restructuredtext',
  org: 'org',
  txt: 'plaintext',
} as const;

export type Extension = keyof typeof languages;

let known: { readonly verifier: Verifier; readonly corpus: Checkable } | undefined;

function corpusKnown() {
  if (known) return known;
  const corpus = checkable(corpusSources());
  return (known = { verifier: new Verifier(corpus), corpus });
}

/** The findings that a writer sees, in a document that quotes the sources of the corpus. */
function toldOf(text: string, extension: Extension): readonly Finding[] {
  const language = documentLanguage(languages[extension]);
  assert.isDefined(language);
  return finish(corpusKnown().verifier.check(text, language));
}

/** The fixes of the first finding that a writer sees. */
export async function firstFixes(
  text: string,
  extension: Extension,
  styleId: StyleId = 'chicago-fullnote-bibliography',
): Promise<readonly Fix[]> {
  const engine = await rememberingEngine(styleId);
  const language = documentLanguage(languages[extension]);
  assert.isDefined(language);
  const markup = markupFor(languages[extension], {}, engine.style, { text });
  assert.isDefined(markup);
  const findings = toldOf(text, extension);
  const first = findings.find((finding) => usualSeverity(finding) !== 'none');
  if (!first) return [];
  const { citableWorks } = corpusKnown().corpus;
  const style = { engine, markup, quoteMarkShape: 'curly' } as const;
  return fixesFor(first, { text, language, style, findings, citableWorks });
}

/**
 * A document after the first fix of a kind for its first finding; undefined where none is offered. The finding is
 * gone then.
 */
export async function fixedDocument(
  text: string,
  extension: Extension,
  kind: FixKind,
  styleId?: StyleId,
): Promise<string | undefined> {
  const fixes = await firstFixes(text, extension, styleId);
  const fix = fixes.find((each) => each.kind === kind);
  if (!fix) return undefined;
  const after = applyChanges(text, fix.changes);
  const kindsIn = (document: string) =>
    toldOf(document, extension)
      .map((finding) => (usualSeverity(finding) === 'none' ? 'right' : finding.kind))
      .join(' ');
  const [before, now] = [kindsIn(text), kindsIn(after)];
  assert.notEqual(now, before, after);
  return after;
}
