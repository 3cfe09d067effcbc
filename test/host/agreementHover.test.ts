import { assert } from 'chai';
import * as vscode from 'vscode';
import { agreements } from '../../data/agreements.json';
import type { Agreement } from '../../src/core/names/agreement.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { agreementCard, commandOf, linksOf, type Card } from './support/hover.js';
import { whiteHouseNote } from './support/article.js';

suite('Hover on agreement names', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  suite('a document that names every alias', () => {
    for (const { id, title, names } of agreements) {
      test(id, async () => {
        const aliases = [{ text: title }, ...names].map((name: Alias) => {
          const lead = name.onlyNear ? `About ${name.onlyNear[0]}: it is the ` : 'It is the ';
          return { lead, text: name.text };
        });
        const paragraphs = aliases.map(({ lead, text }) => `${lead}${text}, as one says.`);
        const { document } = await openDocument(`# All\n\n${paragraphs.join('\n\n')}\n`);
        let start = '# All\n\n'.length;
        for (const [index, { lead, text }] of aliases.entries()) {
          const begin = start + lead.length;
          const where = { start: document.positionAt(begin), words: text, title };
          for (const offset of [begin, begin + text.length - 1]) {
            const card = await agreementCard(document, offset);
            assert.exists(card, text);
            const found = { start: card.range.start, words: card.words, title: titleOf(card) };
            assert.deepEqual(found, where);
          }
          start += (paragraphs[index]?.length ?? 0) + '\n\n'.length;
        }
      });
    }
  });

  suite('which words', () => {
    const cases: readonly (readonly [text: string, at: string, words: string, short: string])[] = [
      [
        'the Nunn-Lugar CTR Umbrella Agreement',
        'Lugar',
        'Nunn-Lugar CTR Umbrella Agreement',
        'CTR Umbrella Agreement',
      ],
      ['the Nunn-Lugar\nProgram goes on', 'Lugar', 'Nunn-Lugar\nProgram', 'CTR'],
      ['the Nunn-Lugar\nProgram goes on', 'Program', 'Nunn-Lugar\nProgram', 'CTR'],
      ['the Nunn-Lugar Programme', 'Programme', 'Nunn-Lugar Programme', 'CTR'],
      ['the Nunn-Lugar Programmes', 'Lugar', 'Nunn-Lugar', 'CTR'],
      ['MNEPR’s parties', 'MNEPR', 'MNEPR', 'MNEPR'],
      ['the **MNEPR** parties', 'MNEPR', 'MNEPR', 'MNEPR'],
      ['NUNN-LUGAR PROGRAM', 'LUGAR', 'NUNN-LUGAR PROGRAM', 'CTR'],
      ['MNEPR has a 2003 Protocol and a 2013 Protocol', '2003', '2003 Protocol', 'MNEPR Protocol'],
      [
        'MNEPR has a 2003 Protocol and a 2013 Protocol',
        '2013',
        '2013 Protocol',
        'bilateral Protocol',
      ],
    ];
    for (const [text, at, words, short] of cases) {
      test(`${JSON.stringify(text)} at ${at}`, async () => {
        const { document } = await openDocument(text);
        const card = await agreementCard(document, at);
        assert.exists(card);
        const title = agreements.find(({ shortName }) => shortName === short)?.title;
        assert.deepEqual({ words: card.words, title: titleOf(card) }, { words, title });
      });
    }
  });

  suite('none', () => {
    const cases: readonly (readonly [where: string, language: string, text: string, at: string])[] =
      [
        [
          'after the name’s part of a longer word',
          'markdown',
          'the Nunn-Lugar Programmes',
          'Programmes',
        ],
        ['on other words', 'markdown', 'MNEPR and others', 'others'],
        ['on a word that holds the name', 'markdown', 'xMNEPRx', 'MNEPR'],
        ['in inline code', 'markdown', 'see `MNEPR` there', 'MNEPR'],
        ['in fenced code', 'markdown', '```\nthe MNEPR treaty\n```', 'MNEPR'],
        ['in an address', 'markdown', 'see https://a.example/MNEPR now', 'MNEPR'],
        ['in a link’s address', 'markdown', 'see [it](https://a.example/MNEPR)', 'MNEPR'],
        ['in front matter', 'markdown', '---\nkeywords: the MNEPR\n---\n\nText', 'MNEPR'],
        ['in a comment', 'html', '<!-- the MNEPR treaty -->', 'MNEPR'],
        ['in an attribute', 'html', '<p title="the MNEPR treaty">', 'MNEPR'],
        ['in verbatim text', 'latex', '\\begin{verbatim}\nthe MNEPR\n\\end{verbatim}', 'MNEPR'],
        ['on a protocol that may be any', 'markdown', 'The Protocol was signed.', 'Protocol'],
      ];
    for (const [where, language, text, at] of cases) {
      test(`${where}, ${language}`, async () => {
        const { document } = await openDocument(text, language);
        assert.isUndefined(await agreementCard(document, at));
      });
    }
  });

  suite('what a card says', () => {
    test('the 1992 agreement: parties, dates, and both days of expiry with who says so', async () => {
      const { markdown } = await cardFor('CTR Umbrella Agreement');
      assert.include(markdown, '| Parties | United States of America, Russian Federation |');
      assert.include(markdown, '| Signed | 17 June 1992, Washington');
      assert.include(markdown, '| In force | On signature, 17 June 1992');
      assert.match(
        markdown,
        /\| Expired \| 17 June 2013, according to the US Department of State .*\n\|  \| 16 June 2013, according to the Government of the Russian Federation /u,
      );
      assert.include(markdown, '| Replaced | By the bilateral framework signed on 14 June 2013');
      assert.include(markdown, '| Replaced | By the bilateral framework signed on 14 June 2013');
    });

    test('MNEPR: what it is, and the passage that speaks of it with its speaker', async () => {
      const { markdown } = await cardFor('MNEPR');
      assert.include(markdown, 'The multilateral treaty of 2003');
      assert.include(markdown, '| Signed | 21 May 2003, Stockholm');
      assert.include(markdown, '| In force | 14 April 2004');
      assert.include(
        markdown,
        '> Joint U.S. and Russian nuclear security activities will be conducted',
      );
      assert.include(markdown, 'The White House, fact sheet, para. 3');
    });

    test('links lead to addresses of the data, and to commands that the card may run', async () => {
      for (const { title, facts } of agreements as readonly Agreement[]) {
        const { markdown, ...card } = await cardFor(title);
        const addresses = facts.flatMap(({ sources }) => sources.map(({ address }) => address));
        for (const { address } of linksOf({ markdown, ...card })) {
          if (!address.startsWith('command:')) assert.include(addresses, address);
        }
        const commands = linksOf({ markdown, ...card })
          .filter(({ address }) => address.startsWith('command:'))
          .map((link) => commandOf(link).command);
        const { isTrusted } = card.content;
        const allowed = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
        assert.include(commands, 'citeAgreement.insertAgreementCitation');
        assert.includeMembers([...allowed], commands);
      }
    });
  });

  suite('what its links do', () => {
    test('insert the passage at the cursor, in one undo step', async () => {
      const card = await cardFor('MNEPR');
      const editor = await openDocument('They say: |');
      await follow(card, 'Insert');
      const becomes = `They say: “Joint U.S. and Russian nuclear security activities will be conducted under the Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation (MNEPR) and a related bilateral Protocol.”[^1]\n\n[^1]: ${whiteHouseNote(3)}.\n`;
      assert.equal(editor.document.getText(), becomes);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), 'They say: ');
    });

    test('insert the citation of the agreement itself, in one undo step', async () => {
      const card = await cardFor('Soviet Nuclear Threat Reduction Act of 1991');
      const editor = await openDocument('It is law.|');
      await follow(card, 'Insert citation');
      assert.match(
        editor.document.getText(),
        /^It is law\.\[\^1\]\n\n\[\^1\]: .*Soviet Nuclear Threat Reduction Act of 1991.*\n$/u,
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), 'It is law.');
    });

    test('show the passage in the source', async () => {
      await follow(await cardFor('MNEPR'), 'Show in source');
      const editor = vscode.window.activeTextEditor;
      assert.exists(editor);
      assert.equal(editor.document.uri.scheme, 'cite-agreement');
      assert.match(editor.document.getText(editor.selection), /^Joint U\.S\. and .* Protocol\.$/u);
    });
  });
});

interface Alias {
  readonly text: string;
  readonly onlyNear?: readonly string[];
}

/** The title in a card, as it reads: in bold, without what Markdown escapes. */
function titleOf({ markdown }: Card): string {
  return (/^\*\*(.*?)\*\*/u.exec(markdown)?.[1] ?? '').replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
}

/** The card on an agreement's name in a document of its own. */
async function cardFor(name: string): Promise<Card> {
  const { document } = await openDocument(`The ${name}.`);
  const card = await agreementCard(document, name);
  assert.exists(card, name);
  return card;
}

/** Clicks the first link with this text. */
async function follow(card: Card, text: string): Promise<void> {
  const link = linksOf(card).find((each) => each.text.replace(/^\$\(\S+\) /u, '') === text);
  assert.exists(link, text);
  const { command, argument } = commandOf(link);
  await vscode.commands.executeCommand(command, argument);
}
