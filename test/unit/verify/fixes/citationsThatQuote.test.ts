import { assert } from 'chai';
import { bundledAgreements, bundledSources } from '../../../../src/core/bundled';
import { shelfOf } from '../../../../src/core/index/shelfOf';
import { languageOf } from '../../../../src/core/markup/language';
import type { MarkupName } from '../../../../src/core/markup/markup';
import { markups } from '../../../../src/core/markup/markups';
import { citableWorks } from '../../../../src/core/quotations/citableWorks';
import { applyChanges } from '../../../../src/core/quote/textChange';
import { findPassage } from '../../../../src/core/source/passages';
import { finish } from '../../../../src/core/text/steps';
import { fixesFor } from '../../../../src/core/verify/fixes/fixesFor';
import { Verifier } from '../../../../src/core/verify/verifier';
import { rememberingEngine } from '../../support/rememberingEngine';

const sources = bundledSources();
const agreements = bundledAgreements();
const works = citableWorks(sources, agreements);
const verifier = new Verifier({ shelf: shelfOf(sources), citableWorks: works, agreements });
const words = findPassage(sources, `${sources[0]!.id}#p4.1`)!.text;

/** The document after “Cite …” of its first finding; undefined where that is not offered. */
async function corrected(text: string, name: MarkupName): Promise<string | undefined> {
  const style = {
    engine: await rememberingEngine('chicago-author-date'),
    markup: markups[name],
    quoteMarkShape: 'curly',
  } as const;
  const language = languageOf(style.markup);
  const findings = finish(verifier.check(text, language));
  const [finding] = findings;
  assert.equal(finding?.kind, 'misattributed', `${text}\n${finding?.message}`);
  const context = { text, language, style, findings, citableWorks: works };
  const fix = fixesFor(finding!, context).find(({ kind }) => kind === 'citation');
  return fix && applyChanges(text, fix.changes);
}

suite('a citation that holds the quotation is not written anew', () => {
  const cases: readonly (readonly [what: string, markup: MarkupName, text: string])[] = [
    [
      'a Markdown note',
      'footnote',
      `It is so.[^1]\n\n[^1]: He said “${words}” Arms Control Law, para. ⟨2⟩, and then he left.\n`,
    ],
    [
      'a Markdown note in a document of keys',
      'pandoc',
      `It is so.[^1]\n\n[^1]: He said “${words}” Arms Control Law, para. ⟨2⟩.\n`,
    ],
    [
      'a note of LaTeX',
      'latex',
      `It is so.\\footnote{He said \`\`${words}'' Arms Control Law, para.~⟨2⟩.}\n`,
    ],
    [
      'a note of LaTeX in a document of keys',
      'latex-biblatex',
      `It is so.\\footnote{He said \`\`${words}'' Arms Control Law, para.~⟨2⟩.}\n`,
    ],
    [
      'the note that only goes on about it',
      'footnote',
      `He said “${words}”[^1]\n\n[^1]: Arms Control Law, para. ⟨2⟩. It is worth saying that nobody else did so then.\n`,
    ],
  ];
  for (const [what, markup, marked] of cases) {
    test(`${what}: the locator alone changes`, async () => {
      const wrong = marked.replace('⟨2⟩', '2');
      assert.equal(await corrected(wrong, markup), marked.replace('⟨2⟩', '4'));
    });
  }

  test('where another speaker is named there is no such fix', async () => {
    const own = findPassage(sources, `${sources[0]!.id}#p1.1`)!.text;
    const text = `It is so.[^1]\n\n[^1]: They said “${own}” The White House, quoted in Arms Control Law, para. 1.\n`;
    assert.isUndefined(await corrected(text, 'footnote'));
  });
});
