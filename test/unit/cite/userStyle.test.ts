import { assert } from 'chai';
import type { CitationPosition } from '../../../src/core/cite/position';
import { plainText } from '../../../src/core/cite/richText';
import { loadUserStyle, parseCslStyle, type UserStyle } from '../../../src/core/cite/userStyle';
import { formatProblem } from '../../../src/core/source/dataProblem';
import { asXml, publishedTree } from './cslFixtures';
import { article, factSheet, show } from './works';

const journal = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <!-- Our own -->
  <info><title>The Journal</title></info>
  <macro name="author">
    <names variable="author"><substitute><text variable="title" quotes="true"/></substitute></names>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" : "><text macro="author"/><text variable="locator" prefix="§&#160;"/></group>
    </layout>
  </citation>
</style>
`;

const beside = (files: Readonly<Record<string, string>>) => (name: string) =>
  Promise.resolve(files[name]);

async function load(
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<UserStyle> {
  const loaded = await loadUserStyle('journal.csl', text, beside(files));
  assert(loaded.ok, loaded.ok ? '' : loaded.problems.map(formatProblem).join('\n'));
  return loaded.value;
}

async function problemsOf(text: string, files: Readonly<Record<string, string>> = {}) {
  const loaded = await loadUserStyle('journal.csl', text, beside(files));
  return loaded.ok ? [] : loaded.problems.map(formatProblem);
}

const dependent = (parent: string, more = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"${more}>
  <info>
    <title>Annals of Treaties</title>
    <link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/>
  </info>
</style>`;

suite('a citation style of the writer’s own', () => {
  const broken: readonly (readonly [what: string, text: string, problem: string])[] = [
    ['nothing', '', 'journal.csl: is empty'],
    [
      'no XML',
      'A style',
      'journal.csl:1: is not well-formed XML: root element is missing or invalid',
    ],
    [
      'a start tag without its end',
      journal.replace('</group>', ''),
      'journal.csl:11: is not well-formed XML: missing end tag for element group',
    ],
    [
      'a bare ampersand',
      journal.replace('The Journal', 'War & Peace'),
      'journal.csl:4: is not well-formed XML: unterminated reference (a reference must end with `;`)',
    ],
    [
      'a web page',
      '<html><body>Not found</body></html>',
      'journal.csl:1: begins with <html>, where a CSL style begins with <style>',
    ],
    [
      'a locale',
      '<locale xml:lang="de-DE"/>',
      'journal.csl:1: is a locale, where a style is needed',
    ],
    [
      'an old style',
      journal.replace('version="1.0">', 'version="0.8.1">'),
      'journal.csl:2: is written in CSL 0.8.1, where CSL 1.0 is needed',
    ],
    [
      'no class',
      journal.replace(' class="in-text"', ''),
      'journal.csl:2: <style> needs a class: “note” or “in-text”',
    ],
    [
      'no citation',
      journal.replace(/<citation>[^]*<\/citation>/u, ''),
      'journal.csl:2: has no <citation>, which says what a citation is',
    ],
    [
      'no layout',
      journal.replace(/<layout[^]*<\/layout>/u, ''),
      'journal.csl:8: <citation> has no <layout>',
    ],
    [
      'an element that is not known',
      journal.replace('<group', '<grup').replace('</group', '</grup'),
      'journal.csl:10: the element <grup> is not known to CSL',
    ],
    [
      'a macro that is not there, after letters of several bytes and Windows’ line breaks',
      journal
        .replace('Our own', 'Für „uns“')
        .replaceAll('\n', '\r\n')
        .replace('macro="author"/', 'macro="autor"/'),
      'journal.csl:10: calls the macro “autor”, which the style does not define',
    ],
    [
      'a macro that calls itself',
      journal.replace('<text variable="title" quotes="true"/>', '<text macro="author"/>'),
      'journal.csl: cannot be used: citeproc, which renders styles, fails on it (“CSL processor error: call to macro "author" would cause an infinite loop”)',
    ],
    [
      'nothing to print',
      journal.replace('<text macro="author"/>', '').replace('"locator"', '"DOI"'),
      'journal.csl: prints nothing of any work: its <citation> has nothing to say',
    ],
  ];
  for (const [what, text, problem] of broken) {
    test(`${what}: ${problem}`, async () => {
      assert.deepEqual(await problemsOf(text), [problem]);
    });
  }

  test('every problem is told, in the order of the lines', async () => {
    const text = journal.replace(/<text macro="author"\/>/u, '<grup/><text macro="a"/>');
    assert.deepEqual(await problemsOf(text.replace(' class="in-text"', '')), [
      'journal.csl:2: <style> needs a class: “note” or “in-text”',
      'journal.csl:10: the element <grup> is not known to CSL',
      'journal.csl:10: calls the macro “a”, which the style does not define',
    ]);
  });

  test('a style is rendered as it is written, without the brackets that a markup adds', async () => {
    const { engine, notes } = await load(journal);
    const paragraph = { label: 'paragraph', value: '4' };
    assert.equal(
      show(engine.cite({ work: factSheet, quotedIn: article, locator: paragraph })),
      'The White House, quoted in “New US-Russia Cooperative Threat Reduction Agreement” : §\u00A04',
    );
    assert.isEmpty(notes);
    assert.deepInclude(engine.style, {
      id: 'journal.csl',
      title: 'The Journal',
      class: 'in-text',
      locale: 'en-US',
      quotationMarks: 'double-first',
      punctuationInQuote: true,
    });
  });

  test('a style without a title is called by its file', async () => {
    const parsed = await parseCslStyle('/styles/My Own.csl', journal.replace('The Journal', ' '));
    assert.equal(parsed.ok && parsed.value.title, 'My Own');
  });

  test('British English is bundled', async () => {
    const { engine, notes } = await load(
      journal.replace('class=', 'default-locale="en-GB" class='),
    );
    assert.isEmpty(notes);
    assert.deepInclude(engine.style, { quotationMarks: 'single-first', punctuationInQuote: false });
  });

  suite('in another language', () => {
    let german: string;
    suiteSetup(async () => {
      german = asXml(await publishedTree('locale/de-DE'));
    });

    const inGerman = journal.replace('class=', 'default-locale="de" class=');

    test('takes its words from the locale beside it', async () => {
      const { engine, notes } = await load(inGerman, { 'locales-de-DE.xml': german });
      assert.isEmpty(notes);
      assert.equal(engine.style.locale, 'de-DE');
      assert.equal(
        show(engine.cite({ work: factSheet, quotedIn: { ...article, title: 'Titel' } })),
        'The White House, zitiert nach „Titel“',
      );
    });

    test('a country’s own variety falls back on the main one', async () => {
      const { engine, notes } = await load(inGerman.replace('"de"', '"de-AT"'), {
        'locales-de-DE.xml': german,
      });
      assert.isEmpty(notes);
      assert.equal(show(engine.cite({ work: { ...article, title: 'Titel' } })), '„Titel“');
    });

    test('is in English without it, and says so', async () => {
      const { engine, notes } = await load(inGerman);
      assert.deepEqual(notes, [
        'its words are in English, because locales-de-DE.xml is not beside it; the file is at https://github.com/citation-style-language/locales',
      ]);
      assert.equal(
        show(engine.cite({ work: factSheet, quotedIn: { ...article, title: 'Title' } })),
        'The White House, quoted in “Title”',
      );
    });

    test('a locale that cannot be read is told by its own name', async () => {
      const files = { 'locales-de-DE.xml': '<locale>' };
      assert.deepEqual(await problemsOf(inGerman, files), [
        'locales-de-DE.xml:1: is not well-formed XML: missing end tag for element locale',
      ]);
      assert.deepEqual(await problemsOf(inGerman, { 'locales-de-DE.xml': '<terms/>' }), [
        'locales-de-DE.xml:1: is no CSL locale: it begins with no <locale>',
      ]);
    });
  });

  suite('that depends on another', () => {
    test('a bundled style renders it as amended, under its own name', async () => {
      const { engine } = await load(dependent('bluebook-law-review'));
      assert.equal(engine.style.title, 'Annals of Treaties');
      assert.equal(engine.style.blockQuotationWords, 50);
      const repeated: CitationPosition = { work: { place: 'ibid-with-locator' } };
      assert.equal(
        show(engine.cite({ work: article, locator: { label: 'paragraph', value: '3' } }, repeated)),
        '*Id.* ¶ 3',
      );
    });

    test('a style beside it renders it', async () => {
      const { engine } = await load(dependent('the-journal'), { 'the-journal.csl': journal });
      assert.equal(engine.style.title, 'Annals of Treaties');
      assert.equal(engine.style.class, 'in-text');
      assert.equal(show(engine.cite({ work: factSheet })), 'The White House');
    });

    test('its own language wins', async () => {
      const { engine } = await load(dependent('oscola', ' default-locale="en-US"'));
      assert.equal(engine.style.locale, 'en-US');
      assert.include(plainText(engine.cite({ work: article })), 'June 19, 2013');
    });

    test('a parent that is missing is named, and where to put it', async () => {
      assert.deepEqual(await problemsOf(dependent('the-journal')), [
        'journal.csl: depends on the style “the-journal”, which is neither bundled nor beside it: put the-journal.csl into the same folder',
      ]);
    });

    test('a parent that is broken is told by its own name', async () => {
      const files = { 'the-journal.csl': journal.replace(/<layout[^]*<\/layout>/u, '') };
      assert.deepEqual(await problemsOf(dependent('the-journal'), files), [
        'the-journal.csl:8: <citation> has no <layout>',
      ]);
    });

    test('a parent that depends in its turn is refused', async () => {
      const files = { 'a.csl': dependent('b'), 'b.csl': journal };
      assert.deepEqual(await problemsOf(dependent('a'), files), [
        'journal.csl: depends on a.csl, which depends on yet another style: name that one',
      ]);
    });
  });

  test('a style that numbers works gives the work in place of its number', async () => {
    const { engine, notes } = await load(asXml(await publishedTree('style/nature')));
    assert.deepEqual(notes, [
      'numbers the works cited; each citation gives the work in place of its number',
    ]);
    const title = 'New US-Russia Cooperative Threat Reduction Agreement';
    const rest = '*Arms Control Law* <https://armscontrollaw.com/2013/06/19/agreement/> (2013)';
    assert.equal(
      show(engine.cite({ work: article, locator: { label: 'paragraph', value: '3' } })),
      `${title}. ${rest}, para. 3`,
    );
    assert.equal(show(engine.reference(article)), `${title}. ${rest}.`);
  });
});
