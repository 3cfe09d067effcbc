import { assert } from 'chai';
import * as vscode from 'vscode';
import { articleNote, paragraph4, passage, whiteHouseNote } from './support/article.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { passageCard, placeIn } from './support/hover.js';
import { configure, resetSettings } from './support/settings.js';

const quoted =
  'securing and eliminating WMD-related materials and technology, and engaging relevant expertise';
const footnoted = `They named “${quoted}”[^1] then.\n\nTheirs.[^2]\n\n[^1]: ${whiteHouseNote(3)}.\n[^2]: ${articleNote(1)}.\n`;
const wrapped = `They said “remain committed\nto nuclear security” then.\n`;
const latex =
  "``remain committed to nuclear security''\\footnote{The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” \\emph{Arms Control Law} (blog), June 19, 2013, para. 4.}";

/** Places in documents, and what they refer to. */
const places: readonly {
  readonly what: string;
  readonly text: string;
  readonly language?: string;
  readonly at: string;
  readonly words: string | RegExp;
  readonly says: string;
  readonly passage: string | RegExp;
}[] = [
  {
    what: 'a quotation of the White House',
    text: footnoted,
    at: 'eliminating',
    words: quoted,
    says: '**The White House, fact sheet, quoted in Arms Control Law**, para. 3',
    passage: quoted,
  },
  {
    what: 'the mark of its footnote',
    text: footnoted,
    at: '[^1]',
    words: '[^1]',
    says: '**The White House, fact sheet, quoted in Arms Control Law**, para. 3',
    passage: /^As long-time partners.*nuclear materials\.$/u,
  },
  {
    what: 'the text of its footnote',
    text: footnoted,
    at: 'para. 3',
    words: /^The White House, fact sheet.*para\. 3.*agreement\/>\.$/u,
    says: '**The White House, fact sheet, quoted in Arms Control Law**, para. 3',
    passage: /^As long-time partners.*nuclear materials\.$/u,
  },
  {
    what: 'a footnote of the article’s own words',
    text: footnoted,
    at: '[^2]',
    words: '[^2]',
    says: '**Arms Control Law**, para. 1',
    passage: /^The United States and Russia have .*which reads:$/u,
  },
  {
    what: 'a quotation over two lines',
    text: wrapped,
    at: 'committed',
    words: 'remain committed\nto nuclear security',
    says: '**The White House, fact sheet, quoted in Arms Control Law**, para. 4',
    passage: 'remain committed to nuclear security',
  },
  {
    what: 'a block quotation',
    text: `> ${paragraph4}\n`,
    at: 'demonstrates',
    words: paragraph4,
    says: '**The White House, fact sheet, quoted in Arms Control Law**, para. 4',
    passage: paragraph4,
  },
  {
    what: 'words quoted in the article, escaped',
    text: 'So “the new agreement remains unclear\\[.\\]” now.',
    at: 'remains',
    words: 'the new agreement remains unclear\\[.\\]',
    says: '**Global Security Newswire, quoted in Arms Control Law**, para. 5',
    passage: 'the new agreement remains unclear[.]',
  },
  {
    what: 'a citation in LaTeX',
    text: latex,
    language: 'latex',
    at: 'Arms Control Law',
    words: /^The White House, fact sheet.*para\. 4$/u,
    says: '**The White House, fact sheet, quoted in Arms Control Law**, para. 4',
    passage: paragraph4,
  },
];

const elsewhere: readonly (readonly [where: string, text: string, at: string])[] = [
  ['on the writer’s own words', footnoted, 'They named'],
  ['on fewer than four words', 'They remain committed to peace.', 'committed'],
  ['in code', '`remain committed to nuclear security`', 'nuclear'],
  ['on a footnote of another work', 'So.[^1]\n\n[^1]: Another work, para. 3.\n', '[^1]'],
];

suite('Hover on quotations and citations', () => {
  suiteSetup(activeExtension);
  teardown(async () => {
    await resetSettings();
    await closeAllEditors();
  });

  test('a short form says what it stands for', async () => {
    await configure({ citationStyle: 'oscola' });
    const { document } = await openDocument('|');
    for (const words of [paragraph4, paragraph4]) {
      await vscode.commands.executeCommand('citeAgreement.insertPassage', passage(words));
    }
    assert.include(document.getText(), '[^2]: ibid.');
    const card = await passageCard(document, 'ibid');
    assert.exists(card);
    assert.equal(card.words, 'ibid.');
    assert.include(
      card.markdown,
      '**The White House, fact sheet, quoted in Arms Control Law**, para. 4',
    );
  });

  test('a key of a bibliography says what it stands for', async () => {
    const text = 'They say so [The White House, quoted in @armscontrollaw-2013-ctr, para. 4].';
    const { document } = await openDocument(text);
    const card = await passageCard(document, 'armscontrollaw');
    assert.exists(card);
    assert.equal(card.words, 'armscontrollaw-2013-ctr, para. 4');
    assert.include(card.markdown, ', para. 4');
  });

  for (const { what, text, language, at, words, says } of places) {
    test(what, async () => {
      const { document } = await openDocument(text, language);
      const card = await passageCard(document, at);
      assert.exists(card);
      assertReads(card.words, words);
      assert.include(card.markdown, says);
    });
  }

  test('the card holds the citation as it would be inserted', async () => {
    const { document } = await openDocument(footnoted);
    const card = await passageCard(document, 'eliminating');
    assert.include(
      card?.markdown,
      'The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” Arms Control Law (blog), June 19, 2013, para. 3,',
    );
  });

  for (const [where, text, at] of elsewhere) {
    test(`none ${where}`, async () => {
      const { document } = await openDocument(text);
      assert.isUndefined(await passageCard(document, at));
    });
  }
});

suite('Go to definition from quotations and citations', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  for (const { what, text, language, at, words, passage } of places) {
    test(what, async () => {
      const { document } = await openDocument(text, language);
      const [link] = await definitions(document, at);
      assert.exists(link);
      assertReads(document.getText(link.originSelectionRange), words);
      const source = await vscode.workspace.openTextDocument(link.targetUri);
      assertReads(source.getText(link.targetRange), passage);
      assert.deepEqual(link.targetSelectionRange, link.targetRange);
    });
  }

  for (const [where, text, at] of elsewhere) {
    test(`none ${where}`, async () => {
      const { document } = await openDocument(text);
      assert.isEmpty(await definitions(document, at));
    });
  }
});

function assertReads(text: string, expected: string | RegExp): void {
  if (typeof expected === 'string') assert.equal(text, expected);
  else assert.match(text, expected);
}

/** Where our definitions of what stands at a place lead. */
async function definitions(
  document: vscode.TextDocument,
  at: string,
): Promise<readonly vscode.LocationLink[]> {
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    placeIn(document, at),
  );
  return links.filter(({ targetUri }) => targetUri.scheme === 'cite-agreement');
}
