import { assert } from 'chai';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { finish } from '../../../../src/core/text/steps';
import { frameOf } from '../../../../src/core/verify/sections/frame';
import { KnownSections } from '../../../../src/core/verify/sections/knownSections';

suite('the sections of a document', () => {
  const sectionsOf = (text: string, language: DocumentLanguage) =>
    finish(
      new KnownSections().of(text, language, frameOf(text, language, opaqueSpans(text, language))),
    ).map(({ section }) => section.text);

  const cases: readonly (readonly [
    what: string,
    language: DocumentLanguage,
    sections: readonly string[],
  ])[] = [
    ['paragraphs', 'markdown', ['One of them.\n\n', 'Another of them.\n\n\n', 'A third one.\n']],
    [
      'paragraphs of Windows',
      'plaintext',
      ['One of them.\r\n\r\n', 'Another of them.\r\n\r\n', 'A third one.\r\n'],
    ],
    [
      'a list with the paragraphs round it',
      'markdown',
      ['One of them.\n\n', 'They are:\n\n- one\n- two\n\nAnd so on.\n\n', 'Another of them.\n'],
    ],
    [
      'a block with the paragraphs round it',
      'markdown',
      ['One of them.\n\n', 'He says:\n\n> Some words.\n\nAnd so on.\n\n', 'Another of them.\n'],
    ],
    [
      'a quotation of several paragraphs with what introduces it',
      'markdown',
      ['He says: “One thing.\n\n“And another.”\n\n', 'Another of them.\n'],
    ],
    [
      'the mark of a note with its text, and all between them, where another paragraph may go on with it',
      'markdown',
      [
        'One of them.\n\n',
        'Two of them.[^1]\n\nAnother of them.\n\n[^1]: Doe 2013.\n\n- and so on\n\nAnd so on.\n\n',
        'The last one.\n',
      ],
    ],
    [
      'a table of AsciiDoc',
      'asciidoc',
      ['|===\n|Cell\nof it\n\nIts end\n|===\n\nAnd so on.\n\n', 'Another of them.\n'],
    ],
    [
      'a table of LaTeX',
      'latex',
      [
        'One of them.\n\n',
        'So it is\n\\begin{tabular}{l}\nCell\n\nIts end &\n\\end{tabular}\n\nAnd so on.\n\n',
        'Another of them.\n',
      ],
    ],
    [
      'a note with all its marks',
      'markdown',
      [
        'One of them.\n\n',
        'Two of them.[^1]\n\nAnother of them.[^1]\n\n[^1]: Doe 2013.\n\n',
        'The last one.\n',
      ],
    ],
    [
      'a mark and the text of a note that an element goes over',
      'markdown',
      [
        'One of them.\n\n',
        'Two <q>of them.[^1]\n\nAnother of them.\n\n[^1]: Doe</q> 2013.\n\nAnd so on.\n\n',
        'The last one.\n',
      ],
    ],
    [
      'the text of plain notes, which are known by their marks alone',
      'plaintext',
      ['One of them. [1]\n\nAnother of them.\n\n[1] Doe 2013.\n'],
    ],
    [
      'code with the paragraphs round it',
      'markdown',
      [
        'One of them.\n\n',
        'The code:\n\n```\nA line.\n\nA line.\n```\n\nAnd so on.\n\n',
        'The last one.\n',
      ],
    ],
    [
      'a command as far as it goes',
      'latex',
      ['One of them.\n\n', 'So \\enquote{one\n\nAnother thing}.\n\n', 'The last one.\n'],
    ],
    [
      'an element as far as it goes',
      'markdown',
      ['One of them.\n\n', 'So <q>one\n\nAnother thing</q>.\n\n', 'The last one.\n'],
    ],
    [
      'a citation as far as it goes',
      'latex',
      ['One of them.\n\n', 'So \\cite[see\n\nAnother thing]{doe}.\n\n', 'The last one.\n'],
    ],
    [
      'brackets as far as they go',
      'typst',
      ['One of them.\n\n', 'So #quote[one\n\nAnother thing].\n\n', 'The last one.\n'],
    ],
    ['all that stands in HTML', 'html', ['<p>One.</p>\n\nAnother of them.\n\nThe last one.\n']],
  ];
  for (const [what, language, sections] of cases) {
    test(`${what}: ${language}`, () => {
      assert.deepEqual(sectionsOf(sections.join(''), language), sections);
    });
  }

  const withNotes: readonly (readonly [
    what: string,
    language: DocumentLanguage,
    document: string,
    sections: readonly string[],
  ])[] = [
    [
      'a paragraph with its notes',
      'markdown',
      'One.[^1] Two.[^3]\n\nAnother one.\n\nA third.[^2]\n\n[^1]: Doe.\n\n[^2]: Roe.\n\n[^3]: Poe.\n',
      [
        'One.[^1] Two.[^3]\n\n[^1]: Doe.\n\n[^3]: Poe.\n',
        'Another one.\n\n',
        'A third.[^2]\n\n[^2]: Roe.\n\n',
      ],
    ],
    [
      'notes with no blank lines between them',
      'org',
      'One.[fn:1]\n\nAnother one.[fn:2]\n\n[fn:1] Doe.\n[fn:2] Roe.\n',
      ['One.[fn:1]\n\n[fn:1] Doe.\n', 'Another one.[fn:2]\n\n[fn:2] Roe.\n'],
    ],
    [
      'notes of two chapters',
      'restructuredtext',
      'One [#a]_.\n\nAnother one.\n\n.. [#a] Doe.\n\nA chapter\n\nThird [#b]_.\n\n.. [#b] Roe.\n',
      [
        'One [#a]_.\n\n.. [#a] Doe.\n\n',
        'Another one.\n\n',
        'A chapter\n\n',
        'Third [#b]_.\n\n.. [#b] Roe.\n',
      ],
    ],
    [
      'a note that comes before its mark, and one that has several paragraphs',
      'markdown',
      '[^1]: Doe.\n\n    More.\n\nOne of them.\n\nAnother one.[^1]\n',
      ['One of them.\n\n', '[^1]: Doe.\n\n    More.\n\nAnother one.[^1]\n'],
    ],
    [
      'a line that notes come right after, for it would else be a paragraph, and with them',
      'markdown',
      'One of them.[^1]\n\nTwo of them.\n\n— The White House\n[^1]: Doe.\n',
      ['One of them.[^1]\n\nTwo of them.\n\n— The White House\n[^1]: Doe.\n'],
    ],
    [
      'a list of notes that is one, for one of them closes what another opens',
      'org',
      'One.[fn:1] Two.[fn:2]\n\nAnother one.\n\n[fn:1] See [x\n[fn:2] of]\n',
      ['One.[fn:1] Two.[fn:2]\n\nAnother one.\n\n[fn:1] See [x\n[fn:2] of]\n'],
    ],
    [
      'a note that nothing marks by itself',
      'markdown',
      'One of them.[^1]\n\nAnother one.[^2]\n\n[^1]: Doe.\n\n[^9]: Poe.\n\n[^2]: Roe.\n',
      ['One of them.[^1]\n\n[^1]: Doe.\n\n', 'Another one.[^2]\n\n[^2]: Roe.\n', '[^9]: Poe.\n\n'],
    ],
  ];
  for (const [what, language, document, sections] of withNotes) {
    test(`${what}: ${language}`, () => {
      assert.deepEqual(sectionsOf(document, language), sections);
    });
  }

  /** Whether each section of the second document is one of the first. */
  function kept(...documents: readonly [string, string]): readonly boolean[] {
    const known = new KnownSections();
    const [before = [], after = []] = documents.map((text) =>
      finish(known.of(text, 'markdown', frameOf(text, 'markdown', []))).map(
        ({ section }) => section,
      ),
    );
    return after.map((section) => before.includes(section));
  }

  test('are the same objects after a change elsewhere', () => {
    const known = kept(
      'One of them.\n\nAnother of them.\n\nA third one.\n',
      'One of them.\n\nAnother and more of them.\n\nA third one.\n',
    );
    assert.deepEqual(known, [true, false, true]);
  });

  test('are others where what is code changed', () => {
    const known = new KnownSections();
    const text = 'One of them.\n\nAnother of them.\n';
    const [before = [], after = []] = [[], [{ start: 4, end: 6 }]].map((opaque) =>
      finish(known.of(text, 'markdown', frameOf(text, 'markdown', opaque))).map(
        ({ section }) => section,
      ),
    );
    assert.deepEqual(
      after.map((section) => before.includes(section)),
      [false, true],
    );
  });

  test('are others where the text of one of their notes changed', () => {
    const known = kept(
      'One of them.[^1]\n\nAnother one.[^2]\n\n[^1]: Doe.\n\n[^2]: Roe.\n',
      'One of them.[^1]\n\nAnother one.[^2]\n\n[^1]: Poe.\n\n[^2]: Roe.\n',
    );
    assert.deepEqual(known, [false, true]);
  });
});
