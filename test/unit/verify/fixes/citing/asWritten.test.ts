import { assert } from 'chai';
import { fixedDocument, type Extension } from '../fixedDocument';

const words = 'We must disenthrall ourselves, and then we shall save our country.';
const carter =
  'Jimmy Carter, The State of the Union Address Delivered Before a Joint Session of the Congress';
const lincoln = 'Abraham Lincoln, “Second Annual Message,” para. 4';

suite('an attribution that names another work', () => {
  const cases: readonly (readonly [
    what: string,
    extension: Extension,
    document: string,
    after: string,
  ])[] = [
    [
      'LaTeX’s epigraph',
      'tex',
      `\\epigraph{${words}}{${carter}}`,
      `\\epigraph{${words}}{Abraham Lincoln, \`\`Second Annual Message,'' para. 4}`,
    ],
    [
      'pushed to the right',
      'tex',
      `\\begin{quote}\n${words}\n\n\\hfill ---${carter}\n\\end{quote}`,
      `\\begin{quote}\n${words}\n\n\\hfill ---Abraham Lincoln, \`\`Second Annual Message,'' para. 4\n\\end{quote}`,
    ],
    [
      'in an environment of its own',
      'tex',
      `\\begin{quote}\n${words}\n\\begin{flushright}\nJimmy Carter, 1979\n\\end{flushright}\n\\end{quote}`,
      `\\begin{quote}\n${words}\n\\begin{flushright}\nAbraham Lincoln, 1862\n\\end{flushright}\n\\end{quote}`,
    ],
    [
      'a figure’s caption',
      'html',
      `<figure><blockquote><p>${words}</p></blockquote><figcaption>— ${carter}</figcaption></figure>`,
      `<figure><blockquote><p>${words}</p></blockquote><figcaption>— ${lincoln}</figcaption></figure>`,
    ],
    [
      'a footer',
      'html',
      `<blockquote><p>${words}</p><footer>— <cite>${carter}</cite></footer></blockquote>`,
      `<blockquote><p>${words}</p><footer>— ${lincoln}</footer></blockquote>`,
    ],
    [
      'AsciiDoc’s attributes',
      'adoc',
      `[quote, ${carter}]\n${words}`,
      `[quote, Abraham Lincoln, "“Second Annual Message,” para. 4"]\n${words}`,
    ],
    [
      'Typst’s argument',
      'typ',
      `#quote(block: true, attribution: [${carter}])[${words}]`,
      `#quote(block: true, attribution: [${lincoln}])[${words}]`,
    ],
    [
      'Typst’s argument, a label',
      'typ',
      `#bibliography("a.bib")\n#quote(block: true, attribution: <carter-1979>)[${words}]`,
      `#bibliography("a.bib")\n#quote(block: true, attribution: [#cite(<lincoln-1862>, supplement: [para.~4])])[${words}]`,
    ],
    [
      'Typst’s argument, a reference',
      'typ',
      `#bibliography("a.bib")\n#quote(block: true, attribution: [@carter-1979])[${words}]`,
      `#bibliography("a.bib")\n#quote(block: true, attribution: [@lincoln-1862[para.~4]])[${words}]`,
    ],
    [
      'Typst’s argument, a string',
      'typ',
      `#quote(block: true, attribution: "Jimmy Carter, 1979")[${words}]`,
      `#quote(block: true, attribution: [Abraham Lincoln, 1862])[${words}]`,
    ],
    [
      'Typst’s argument, a name with a year',
      'typ',
      `#quote(block: true, attribution: [Jimmy Carter, 1979])[${words}]`,
      `#quote(block: true, attribution: [Abraham Lincoln, 1862])[${words}]`,
    ],
    [
      'AsciiDoc’s attributes, a name and a year',
      'adoc',
      `[quote, Jimmy Carter, 1979]\n${words}`,
      `[quote, Abraham Lincoln, 1862]\n${words}`,
    ],
    [
      'Typst’s argument among others, with a year',
      'typ',
      `#quote(attribution: [Jimmy Carter, *A Speech*, 1979], block: true)[${words}]`,
      `#quote(attribution: [${lincoln}], block: true)[${words}]`,
    ],
    [
      'after a dash',
      'md',
      `> ${words}\n>\n> —Jimmy Carter, 1979`,
      `> ${words}\n>\n> —Abraham Lincoln, 1862`,
    ],
    ['in italics', 'md', `> ${words}\n> — *${carter}*`, `> ${words}\n> — *${lincoln}*`],
    ['in plain text', 'txt', `“${words}” —Jimmy Carter, 1979`, `“${words}” —Abraham Lincoln, 1862`],
    [
      'in reStructuredText',
      'rst',
      `So:\n\n    ${words}\n\n    -- ${carter}`,
      `So:\n\n    ${words}\n\n    -- ${lincoln}`,
    ],
    [
      'in Org',
      'org',
      `#+begin_quote\n${words}\n\n--- ${carter}\n#+end_quote`,
      `#+begin_quote\n${words}\n\n--- ${lincoln}\n#+end_quote`,
    ],
  ];
  for (const [what, extension, document, after] of cases) {
    test(`${what}: all that stands round it stays`, async () => {
      assert.equal(await fixedDocument(`${document}\n`, extension, 'citation'), `${after}\n`);
    });
  }

  const note = 'Jimmy Carter, <i>State of the Union Address</i>, 1979, para. 4.';
  for (const number of ['1. ', '<a href="#r1">1.</a> ', '<sup><a href="#r1">1</a></sup> ']) {
    test(`a note of HTML keeps its number: ${number}`, async () => {
      const text = `<p>“${words}”<a href="#n1" id="r1">1</a></p>\n<p id="n1">${number}${note}</p>\n`;
      const after = await fixedDocument(text, 'html', 'citation');
      assert.equal(after, text.replace(note, `${lincoln}.`));
    });
  }

  test('square brackets stay square', async () => {
    const after = await fixedDocument(`“${words}” [Carter 1979]\n`, 'md', 'citation', 'apa');
    assert.equal(after, `“${words}” [Lincoln, 1862, para. 4]\n`);
  });
});
