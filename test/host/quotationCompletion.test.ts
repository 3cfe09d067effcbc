import { assert } from 'chai';
import * as vscode from 'vscode';
import { accept, completions, offer, quotationOffers } from './support/completion.js';
import { address, articleNote, whiteHouseNote } from './support/article.js';
import { closeAllEditors, openDocument } from './support/document.js';
import { activeExtension } from './support/extension.js';
import { configure, resetSettings } from './support/settings.js';

suite('Quotation completion', () => {
  suiteSetup(activeExtension);
  teardown(closeAllEditors);

  suite('offers clause, sentence and paragraph', () => {
    const all = ['clause', 'sentence', 'paragraph'];
    const cases: readonly (readonly [language: string, text: string])[] = [
      ['markdown', 'They say "As long-time partners|'],
      ['markdown', 'They say “As long-time partners|'],
      ['markdown', 'They say ‘As long-time partners|'],
      ['markdown', 'They say « As long-time partners|'],
      ['markdown', '> As long-time partners|'],
      ['markdown', '> As long-time\n> partners|'],
      ['markdown', 'They say <q>As long-time partners|'],
      ['markdown', 'They say "As long-time\npartners|'],
      ['markdown', 'They say "as long-time partners|'],
      ['markdown', 'They say "long-tme partnrs with|'],
      ['latex', 'They say ``As long-time partners|'],
      ['latex', 'They say \\enquote{As long-time partners|}'],
      ['latex', 'They say \\textquote[\\cite{key}]{As long-time partners|}'],
      ['latex', '\\begin{quote}\n  As long-time partners|\n\\end{quote}'],
      ['latex', 'They say “As long-time partners|'],
      ['html', '<p>They say <q>As long-time partners|</q></p>'],
      ['html', '<p>They say "As long-time partners|</p>'],
      ['html', '<blockquote>\n  <p>As long-time partners|</p>\n</blockquote>'],
      ['plaintext', 'They say "As long-time partners|'],
      ['plaintext', 'They say “As long-time partners|'],
    ];
    for (const [language, text] of cases) {
      test(`${language}: ${JSON.stringify(text)}`, async () => {
        const editor = await openDocument(text, language);
        assert.deepEqual(await quotationOffers(editor), all);
      });
    }
  });

  suite('offers nothing', () => {
    const cases: readonly (readonly [where: string, language: string, text: string])[] = [
      ['outside a quotation', 'markdown', 'They say As long-time partners|'],
      ['after a quotation', 'markdown', 'They say "yes" As long-time partners|'],
      ['in fenced code', 'markdown', '```\n"As long-time partners|\n```'],
      ['in inline code', 'markdown', 'They say `"As long-time partners|`'],
      ['in front matter', 'markdown', '---\ntitle: "As long-time partners|\n---\n'],
      ['in verbatim text', 'latex', '\\begin{verbatim}\n``As long-time partners|\n\\end{verbatim}'],
      ['in a comment', 'latex', '% ``As long-time partners|'],
      ['in an attribute', 'html', '<p title="As long-time partners|">'],
      ['in a script', 'html', '<script>\n"As long-time partners|\n</script>'],
      ['for two letters', 'markdown', 'They say "As|'],
      ['for words of nobody', 'markdown', 'They say "nobody ever wrote such words|'],
    ];
    for (const [where, language, text] of cases) {
      test(`${where}, ${language}`, async () => {
        const editor = await openDocument(text, language);
        assert.isEmpty(await quotationOffers(editor));
      });
    }

    test('after a space where ghost text goes on with exact words', async () => {
      const editor = await openDocument('They say "As long-time |');
      assert.isEmpty(await quotationOffers(editor, ' '));
    });

    test('but after a space where words are mistyped', async () => {
      const editor = await openDocument('They say "As long-tme partnrs |');
      assert.isNotEmpty(await quotationOffers(editor, ' '));
    });
  });

  suite('accepted, the words are exact, the mark is closed once, the citation is there', () => {
    const end = 'nuclear security and other mutual nonproliferation objectives.';
    const note = (number: number) => `[^${number}]: ${whiteHouseNote(4)}.\n`;
    const cases: readonly {
      readonly what: string;
      readonly language?: string;
      readonly text: string;
      readonly extent?: string;
      readonly becomes: string;
    }[] = [
      {
        what: 'a straight mark',
        text: 'They "remain committed to nuc|',
        becomes: `They "remain committed to ${end}"[^1]\n\n${note(1)}`,
      },
      {
        what: 'a mark that the editor closed',
        text: 'They "remain committed to nuc|" since.',
        becomes: `They "remain committed to ${end}"[^1] since.\n\n${note(1)}`,
      },
      {
        what: 'curly marks',
        text: 'They “remain committed to nuc|” since.',
        becomes: `They “remain committed to ${end}”[^1] since.\n\n${note(1)}`,
      },
      {
        what: 'typos and small letters',
        text: 'They "the singing of the new bilaterl framwork|"',
        extent: 'sentence',
        becomes: `They "The signing of the new bilateral framework demonstrates that the United States and the Russian Federation remain committed to ${end}"[^1]\n\n${note(1)}`,
      },
      {
        what: 'words on two lines',
        text: 'They "remain\ncommitted to nuc|" since.',
        becomes: `They "remain committed to ${end}"[^1] since.\n\n${note(1)}`,
      },
      {
        what: 'a quotation that is finished further on',
        text: 'They "remain committed to nuc| and so on" since.',
        becomes: `They "remain committed to ${end} and so on" since.`,
      },
      {
        what: 'footnotes that are there',
        text: 'One.[^7]\n\nThey "remain committed to nuc|"\n\n[^7]: Seven.\n',
        becomes: `One.[^7]\n\nThey "remain committed to ${end}"[^8]\n\n[^7]: Seven.\n${note(8)}`,
      },
      {
        what: 'to the end of the clause',
        text: 'They worked on "securing and elim|", they say.',
        extent: 'clause',
        becomes: `They worked on "securing and eliminating WMD-related materials and technology"[^1], they say.\n\n[^1]: ${whiteHouseNote(3)}.\n`,
      },
      {
        what: 'to the end of the paragraph',
        text: '“This accord replaces|”',
        extent: 'paragraph',
        becomes: `“This accord replaces the now-expired agreement that supported the long-running Cooperative Threat Reduction Program, otherwise known as the Nunn-Lugar program. On June 17, the White House released a fact sheet on the new agreement, which reads:”[^1]\n\n[^1]: ${articleNote(1)}.\n`,
      },
      {
        what: 'brackets, which Markdown reserves',
        text: 'Newswire: "what exactly U.S. nonprolif|"',
        becomes:
          'Newswire: "\\[w\\]hat exactly U.S. nonproliferation programs . . . will be able to do in Russia under the new agreement remains unclear\\[.\\]"[^1]\n\n' +
          `[^1]: Global Security Newswire, June 2013, quoted in ${articleNote(5)}.\n`,
      },
      {
        what: 'a quotation in the quotation',
        text: '"which included the stat|"',
        becomes:
          '"which included the statement that \'\\[w\\]hat exactly U.S. nonproliferation programs . . . will be able to do in Russia under the new agreement remains unclear\\[.\\]\'"[^1]\n\n' +
          `[^1]: ${articleNote(5)}.\n`,
      },
      {
        what: 'a quoted line',
        text: 'They say:\n\n> remain committed to nuc|\n\nAfter.\n',
        becomes: `They say:\n\n> remain committed to ${end}[^1]\n\nAfter.\n\n${note(1)}`,
      },
      {
        what: 'LaTeX',
        language: 'latex',
        text: "They ``remain committed to nuc|''.",
        becomes: `They \`\`remain committed to ${end}''\\footnote{The White House, fact sheet, June 17, 2013, quoted in \`\`New US-Russia Cooperative Threat Reduction Agreement,'' \\emph{Arms Control Law} (blog), June 19, 2013, para. 4, ${address}.}.`,
      },
      {
        what: 'LaTeX, csquotes',
        language: 'latex',
        text: 'They \\enquote{remain committed to nuc|}.',
        becomes: `They \\enquote{remain committed to ${end}}\\footnote{The White House, fact sheet, June 17, 2013, quoted in \`\`New US-Russia Cooperative Threat Reduction Agreement,'' \\emph{Arms Control Law} (blog), June 19, 2013, para. 4, ${address}.}.`,
      },
      {
        what: 'HTML',
        language: 'html',
        text: '<p>They <q>remain committed to nuc|</q></p>',
        becomes: `<p>They <q>remain committed to ${end}</q> (The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” <cite>Arms Control Law</cite> (blog), June 19, 2013, para. 4, <a href="${address}#:~:text=remain%20committed%20to%20nuclear,other%20mutual%20nonproliferation%20objectives.">${address}</a>)</p>`,
      },
      {
        what: 'plain text',
        language: 'plaintext',
        text: 'They "remain committed to nuc|',
        becomes: `They "remain committed to ${end}" (The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” Arms Control Law (blog), June 19, 2013, para. 4, ${address})`,
      },
    ];
    for (const { what, language, text, extent = 'sentence', becomes } of cases) {
      test(what, async () => {
        const editor = await openDocument(text, language);
        assert.equal(await accept(editor, await offer(editor, extent)), becomes);
      });
      if (!text.includes('\n')) continue;
      test(`${what}, in a document with CRLF`, async () => {
        const editor = await openDocument(text.replaceAll('\n', '\r\n'), language);
        assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
        const withCrlf = becomes.replaceAll('\n', '\r\n');
        assert.equal(await accept(editor, await offer(editor, extent)), withCrlf);
      });
    }
  });

  test('an item shows the paragraph, whose words it is, and the citation', async () => {
    const editor = await openDocument('They "remain committed to nuc|');
    const { detail, documentation } = await offer(editor, 'sentence');
    assert.equal(detail, 'The White House, fact sheet, para. 4');
    assert.instanceOf(documentation, vscode.MarkdownString);
    const { value } = documentation;
    assert.include(
      value,
      '> The signing of the new bilateral framework demonstrates that the United States and the Russian Federation **remain committed to nuclear security and other mutual nonproliferation objectives.**',
    );
    assert.include(value, '**The White House, fact sheet, quoted in Arms Control Law**, para. 4');
    assert.include(value, 'quoted in “New US-Russia Cooperative Threat Reduction Agreement,”');
  });

  test('the list keeps our order and survives typing that does not match letter for letter', async () => {
    const editor = await openDocument('They "remian comitted to nuclar|');
    const items = await completions(editor);
    assert.isNotEmpty(items);
    for (const { filterText } of items) {
      assert.match(filterText ?? '', /^remian comitted to nuclar/u);
    }
  });

  suite('settings', () => {
    teardown(resetSettings);

    const words =
      'They "remain committed to nuclear security and other mutual nonproliferation objectives."';
    const cases: readonly (readonly [settings: Record<string, unknown>, becomes: string])[] = [
      [
        { citationStyle: 'apa' },
        `${words} (The White House, 2013, as cited in “New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 4)`,
      ],
      [
        { citationStyle: 'oscola' },
        `${words}[^1]\n\n[^1]: The White House, fact sheet (17 June 2013) (as cited in ‘New US-Russia Cooperative Threat Reduction Agreement’ (*Arms Control Law*, 19 June 2013) para 4 \\<<${address}>>).\n`,
      ],
      [{ markup: { markdown: 'markdown' } }, `${words} (${whiteHouseNote(4)})`],
      [{ markup: { latex: 'plaintext' } }, `${words}[^1]\n\n[^1]: ${whiteHouseNote(4)}.\n`],
    ];
    for (const [settings, becomes] of cases) {
      test(JSON.stringify(settings), async () => {
        await configure(settings);
        const editor = await openDocument('They "remain committed to nuc|');
        assert.equal(await accept(editor, await offer(editor, 'sentence')), becomes);
      });
    }

    test('languages: none offers nothing, and offers again when it is back', async () => {
      const editor = await openDocument('They "remain committed to nuc|');
      await configure({ languages: [] });
      assert.isEmpty(await quotationOffers(editor));
      await configure({ languages: ['markdown'] });
      assert.isNotEmpty(await quotationOffers(editor));
    });
  });
});
