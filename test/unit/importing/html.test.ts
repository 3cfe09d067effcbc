import { assert } from 'chai';
import { assertTold, fixture, imported } from './support';

suite('importing a page', () => {
  test('takes the article of it, and tells what was left out', async () => {
    const text = await imported('html', fixture('page.html'));
    assert.equal(
      text.body,
      `Statement on Threat Reduction

The two sides signed the agreement on 14\u00A0June\u00A02013 — “a new framework” — in Washington.
It entered into force at once.

Radiation of 103 units was measured, and “nobody” was harmed.

b. notification

c. inspection

storage

1992

Umbrella Agreement

Weapons dismantled are weapons gone.

line one
line two
`,
    );
    for (const told of [
      /^Only what the page marks as its article was taken: 3 words outside/u,
      /page header \(3 words\), navigation \(3 words\), aside \(5 words\), hidden text \(2 words\)/u,
      /^1 raised reference to notes was left out/u,
      /^1 table was found; each cell became a paragraph/u,
      /^2 list numbers/u,
      /^2 quotation marks that browsers print/u,
    ]) {
      assertTold(text, told);
    }
  });

  test('takes what the page says of itself', async () => {
    const { work } = await imported('html', fixture('page.html'));
    assert.deepEqual(work, {
      title: 'Statement on Threat Reduction',
      author: [{ family: 'Smith', given: 'Jane' }, { literal: 'Ministry of Examples' }],
      issued: { 'date-parts': [[2013, 6, 19]] },
      'container-title': 'Example Ministry',
      language: 'en-GB',
      URL: 'https://example.org/statements/7',
    });
  });

  test('takes the names that libraries read before all others', async () => {
    const { work } = await imported(
      'html',
      `<title>Site</title><meta name="citation_title" content="An Article">
      <meta name="citation_author" content="Smith, Jane"><meta name="citation_author" content="Doe, John">
      <meta name="citation_date" content="2013/6/9"><meta name="citation_journal_title" content="Journal">
      <meta name="citation_volume" content="4"><meta name="citation_firstpage" content="7">
      <meta name="citation_lastpage" content="9"><link rel="canonical" href="javascript:alert(1)"><p>Words`,
    );
    assert.deepEqual(work, {
      title: 'An Article',
      author: [
        { family: 'Smith', given: 'Jane' },
        { family: 'Doe', given: 'John' },
      ],
      issued: { 'date-parts': [[2013, 6, 9]] },
      'container-title': 'Journal',
      volume: '4',
      page: '7-9',
    });
  });

  const bodies: readonly (readonly [what: string, html: string, body: string])[] = [
    ['without a main part is all of it', '<nav>Go</nav><p>One<p>Two', 'One\n\nTwo\n'],
    ['with a main part is that', '<p>Out</p><div role="main"><p>In</div><p>Out', 'In\n'],
    ['of several articles is all of them', '<article>One</article><article>Two', 'One\n\nTwo\n'],
    ['of ASP.NET is in a form', '<form><p>Words</p></form>', 'Words\n'],
    ['has entities', '&ZHcy;&amp;&#x2014;&hellip;&notaname;', 'Ж&—…¬aname;\n'],
    ['has white space that is none', '<p> a\n<b> b</b>\t c </p>', 'a b c\n'],
  ];
  for (const [what, html, body] of bodies) {
    test(`that ${what}`, async () => {
      assert.equal((await imported('html', html)).body, body);
    });
  }

  test('is decoded as it says', async () => {
    const page = '<meta charset="windows-1251"><p>';
    const bytes = Uint8Array.from([...new TextEncoder().encode(page), 0xcc, 0xe8, 0xf0]);
    const text = await imported('html', bytes);
    assert.equal(text.body, 'Мир\n');
    assertTold(text, /read as windows-1251, as the file itself says/u);
  });
});
