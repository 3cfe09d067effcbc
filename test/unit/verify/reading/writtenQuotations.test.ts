import { assert } from 'chai';
import { bundledSources } from '../../../../src/core/bundled';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import type { Source } from '../../../../src/core/source/source';
import { writtenQuotations } from '../../../../src/core/verify/reading/writtenQuotations';

const [source] = bundledSources() as [Source];

/** The quotations as "inline 0: words"; `cited` are the citations that somebody has read. */
function read(text: string, language: DocumentLanguage, cited: readonly string[] = []) {
  const citations = cited.map((each) => {
    const start = text.indexOf(each);
    const span = { start, end: start + each.length };
    return { kind: 'brackets', span, content: span, cited: [{ source, speakers: [] }] } as const;
  });
  return writtenQuotations(text, language, opaqueSpans(text, language), citations);
}

function listed(text: string, language: DocumentLanguage, cited: readonly string[] = []) {
  return read(text, language, cited).map(
    ({ form, depth, prose }) => `${form} ${depth}: ${prose.text}`,
  );
}

type Case = readonly [what: string, text: string, quotations: readonly string[], cited?: string];

const everywhere: readonly Case[] = [
  ['straight marks', 'He said "the signing" and left.', ['inline 0: the signing']],
  ['curly marks', 'He said “the signing”.', ['inline 0: the signing']],
  ['British marks', 'He said ‘the signing’.', ['inline 0: the signing']],
  ['straight British marks', "He said 'the signing'.", ['inline 0: the signing']],
  ['an apostrophe inside', "He said 'I don't'.", ["inline 0: I don't"]],
  [
    'a possessive inside',
    "So 'the states' parties agreed'.",
    ["inline 0: the states' parties agreed"],
  ],
  ['one that ends in s', "The 'new frameworks' of it.", ['inline 0: new frameworks']],
  [
    'German marks',
    'Er: „Das ‚neue‘ Abkommen“.',
    ['inline 0: Das ‚neue‘ Abkommen', 'inline 1: neue'],
  ],
  [
    'guillemets',
    'Il dit « oui », «non» et ‹si›.',
    ['inline 0: oui', 'inline 0: non', 'inline 0: si'],
  ],
  ['turned guillemets', 'Er sagt: »ja«.', ['inline 0: ja']],
  ['Swedish marks', 'Han sade ”a b” och (”c”).', ['inline 0: a b', 'inline 0: c']],
  ['marks within marks', '“a ‘b’ c”', ['inline 0: a ‘b’ c', 'inline 1: b']],
  ['over lines', 'He said “the\nsigning”.', ['inline 0: the\nsigning']],
  ['a year before the mark', 'He said "in 1992" and left.', ['inline 0: in 1992']],
  ['inches inside', 'He said "a 12" pipe burst" then.', ['inline 0: a 12" pipe burst']],
  ['marked edits', '“[w]hat . . . is […] [sic]”', ['inline 0: [w]hat . . . is […] [sic]']],
  [
    'several paragraphs, of which the last closes',
    '“The first one.\n\n“The second.\n\n“The third.” Done.',
    ['inline 0: The first one.\n\nThe second.\n\nThe third.'],
  ],
  ['a mark that nobody closed', 'So “the\n\nHe said “no”.', ['inline 0: no']],
  ['a stray mark before others', 'So "this is, "Well," he said.', ['inline 0: Well,']],
  [
    'longer than any paragraph',
    `So “a ${'b '.repeat(15_000)}c” d.`,
    [`inline 0: a ${'b '.repeat(15_000)}c`],
  ],
  ['a line of marks', `"${'"'.repeat(40)} "a b"`, ['inline 0: a b']],
  [
    'no deeper than three in others',
    '“a ‘b “c ‘d “e”’”’”',
    [
      'inline 0: a ‘b “c ‘d “e”’”’',
      'inline 1: b “c ‘d “e”’”',
      'inline 2: c ‘d “e”’',
      'inline 3: d “e”',
    ],
  ],
  ['a title in a citation', 'A “b” (“Title,” 2013).', ['inline 0: b'], '(“Title,” 2013)'],
  ['a citation inside', 'A “b (S 2013). C.”', ['inline 0: b. C.'], '(S 2013)'],
];

const nothing: readonly (readonly [what: string, text: string])[] = [
  ['apostrophes', "It's the states' own; 'tis rock 'n' roll of the '90s, don't you think?"],
  ['curly apostrophes', 'It’s the states’ own, ’tis rock ’n’ roll of the ’90s.'],
  ['feet and inches', `A man of 5'10" with a 12" pipe and 6' of rope.`],
  ['an empty pair', 'Nothing "" at all.'],
  ['an address', `See https://a.b/-'c'/d.`],
];

const clause = '1. Each Party shall\n    have the right to conduct observation flights.'.replace(
  '\n    ',
  ' ',
);

const cases: Readonly<Partial<Record<DocumentLanguage, readonly Case[]>>> = {
  markdown: [
    ['emphasis, links, code', '“A *b* __c__ [d *e*](https://f.g) `h`”', ['inline 0: A b c d e h']],
    ['a lone asterisk', '“5* hotel_room”', ['inline 0: 5* hotel_room']],
    ['footnotes', '“A[^1] b^[c [d]].”', ['inline 0: A b.']],
    ['citation keys', '“A [@b, p. 3] c [see @d].”', ['inline 0: A c.']],
    ['escapes', '“\\[w\\]hat \\*a\\*”', ['inline 0: [w]hat *a*']],
    ['entities', '&ldquo;a &amp; b&rdquo;, &#8220;c&#8221;', ['inline 0: a & b', 'inline 0: c']],
    ['escaped marks', '\\"a b\\"', ['inline 0: a b']],
    ['code and math', '`"a"` $"b"$ “c”', ['inline 0: c']],
    ['the titles of links', '[a](b "c d")\n\n[e]: https://f.g "h i"', []],
    ['a block', 'So:\n\n> The *a*\n> b\n\nAfter.', ['block 0: The a\nb']],
    ['lazy lines', '> The\nsigning\n\nAfter.', ['block 0: The\nsigning']],
    ['blocks of paragraphs', '> The a.\n>\n> The b.', ['block 0: The a.\n\nThe b.']],
    [
      'a block and what is said of its words',
      '> The *a*. (S, para. 3) (emphasis added)\n',
      ['block 0: The a.'],
      '(S, para. 3)',
    ],
    ['a block in a block', '> The a:\n>\n> > The b.\n>\n> The c.', ['block 0: The b.']],
    ['a block in a block alone', '> > The a.\n> > — S', ['block 0: The a.']],
    [
      'a block with one that it quotes',
      `> The ${'a '.repeat(100)}b.\n>\n> > The c.`,
      [`block 0: The ${'a '.repeat(100)}b.\n\nThe c.`, 'block 1: The c.'],
    ],
    [
      'a block of somebody who quotes',
      '> He: “A b” (S), and then he said “c d”.',
      ['inline 0: A b', 'inline 0: c d'],
      '(S)',
    ],
    [
      'a block that quotes and is cited',
      '> So “a b” (S) (emphasis added)',
      ['block 0: So “a b”', 'inline 1: a b'],
      '(S)',
    ],
    ['a block in marks in emphasis', '> *“A b”*\n>\n> — S', ['inline 0: A b']],
    ['a block in a list', '1. So:\n\n   > The a\n   > b.', ['block 0: The a\nb.']],
    ['a block with its author', '> The a.\n>\n> — The White House', ['block 0: The a.']],
    ['a block and its citation', '> The a. (S, para. 3)\n', ['block 0: The a.'], '(S, para. 3)'],
    ['a block in marks', '> “The a” (S)\n', ['inline 0: The a'], '(S)'],
    ['an alert', '> [!NOTE]\n> Read “this”.', ['inline 0: this']],
    ['a block of code', '```\n> a\n```\n', []],
    ['marks in two notes', 'A[^1] b[^2].\n\n[^1]: c “d\n[^2]: e” f “g”\n', ['inline 0: g']],
    [
      'HTML',
      '<q>a <b>b</b></q>\n\n<blockquote>\nc\n</blockquote>',
      ['inline 0: a b', 'block 0: c'],
    ],
  ],
  latex: [
    [
      'TeX’s marks',
      "So ``the `new' \\emph{frame}work''.",
      ["inline 0: the ‘new' framework", 'inline 1: new'],
    ],
    [
      'TeX’s marks that meet',
      "``a `b'\\,'' ``a `b'''",
      ["inline 0: a ‘b'", 'inline 1: b', "inline 0: a ‘b'", 'inline 1: b'],
    ],
    ['German marks', '"`ja"\'', ['inline 0: ja']],
    [
      'babel’s commands',
      'Il dit \\og{}oui\\fg{} et \\og si \\glqq ja\\grqq{}\\fg.',
      ['inline 0: oui', 'inline 0: si „ja“', 'inline 1: ja'],
    ],
    ['csquotes', '\\enquote{a \\enquote*{b}}', ['inline 0: a “b”', 'inline 1: b']],
    [
      'csquotes with citations',
      '\\textquote[{\\cite{k}}]{a} \\textcquote[see][3]{k}{b} \\foreignquote{german}{c}',
      ['inline 0: a', 'inline 0: b', 'inline 0: c'],
    ],
    ['csquotes’ edits', '\\enquote{\\textins{w}hat \\textelp{} is}', ['inline 0: [w]hat […] is']],
    [
      'csquotes’ edits with words',
      '\\enquote{a \\textelp{b} c \\textelp*{d} program\\textdel{s} \\textins*{E}}',
      ['inline 0: a […] [b] c [d] […] program[] [E]'],
    ],
    [
      'csquotes with languages',
      '\\hybridblockquote{english}[c]{a} \\foreigntextcquote*{english}[see][3]{k}[.]{b} \\hyphenblockcquote{english}{k}{c}',
      ['inline 0: a', 'inline 0: b', 'inline 0: c'],
    ],
    ['dirtytalk', '\\say{a \\say{b}}', ['inline 0: a “b”', 'inline 1: b']],
    [
      'marks by commands',
      '\\lq\\lq a\\rq\\rq{} \\frqq b\\flqq{} \\flqq c\\frqq\\ {\\textquotedblleft}d{\\textquotedblright} \\glq e\\grq.',
      ['inline 0: a', 'inline 0: b', 'inline 0: c', 'inline 0: d', 'inline 0: e'],
    ],
    ['an apostrophe by a command', '\\lq a\\rq s b\\rq{}', ['inline 0: a’s b']],
    [
      'marks by ligatures',
      ",,a `b'`` ,,c'' <<d>> \"<e\">",
      ["inline 0: a ‘b'", 'inline 1: b', 'inline 0: c', 'inline 0: d', 'inline 0: e'],
    ],
    ['straight marks by commands', '\\textquotedbl a\\textquotedbl\\ b', ['inline 0: a']],
    ['what a command is to do', "\\newcommand{\\a}[1]{``#1 b''} ``c''", ['inline 0: c']],
    ['commas by mistake', "a,,b, c,, ``d''", ['inline 0: d']],
    [
      'what sets something',
      "``a\\setlength{\\parindent}{0pt} \\textcolor{red}{b} \\fcolorbox{x}{y}{c}\\vspace*{\\stretch{1}}\\kern0pt d\\hskip 1em plus 1fill\\fontsize{1}{2}\\selectfont e''",
      ['inline 0: a b cd e'],
    ],
    [
      'room between words',
      "``a\\hspace{1em}b \\hspace{1em} c \\hspace{1em}d''",
      ['inline 0: a b c d'],
    ],
    [
      'numbers and signs',
      "``\\SI{2}{\\percent} \\qty[x=y]{3}{percent} \\num{4} U.S.\\@ a 5,\\!6 b\\hyp{}c''",
      ['inline 0: 2\u2009% 3\u2009percent 4 U.S. a 5,6 b-c'],
    ],
    [
      'notes of all kinds',
      "``a\\endnote{b} c\\sidenote[1]{d}.\\marginpar{e}''",
      ['inline 0: a c.'],
    ],
    ['slides', "``\\alert<2>{a} \\only<3->{b}\\pause''", ['inline 0: a b']],
    [
      'environments of other packages',
      '\\begin{quoting}[a=b]\nA\n\\end{quoting}\\begin{savequote}[3cm]\nB\n\\end{savequote}\\begin{chapquote}{C}D\\end{chapquote}',
      ['block 0: A', 'block 0: B', 'block 0: D'],
    ],
    [
      'an epigraph',
      '\\epigraph{a}{b} \\dictum[c]{d} \\qitem{e}{f}',
      ['block 0: a', 'block 0: d', 'block 0: e'],
    ],
    ['words in a holder', "\\begin{quote}\\textit{``a''}\\end{quote}", ['inline 0: a']],
    [
      'accents and escapes',
      String.raw`“\"Uber 5\% \& caf\'e~na\"{i}ve”`,
      ['inline 0: Über 5% & café\u00A0naïve'],
    ],
    [
      'notes and citations',
      "``a\\footnote{b ``c''} d \\autocite[3]{k}.''",
      ['inline 0: a d.', 'inline 1: c'],
    ],
    ['comments', "``a % b\n  c''", ['inline 0: a c']],
    [
      'links',
      '\\enquote{a \\href{https://b.c/d%20e}{f \\emph{g}} \\hyperref[h]{i} \\url{j} \\ref{k}}',
      ['inline 0: a f g i j'],
    ],
    ['a group', "``{\\em a} {b}''", ['inline 0: a b']],
    ['over paragraphs', '\\enquote{a\n\nb}', ['inline 0: a\n\nb']],
    ['an environment', '\\begin{quote}\nThe\\\\ a.\n\nb\n\\end{quote}', ['block 0: The\na.\n\nb']],
    [
      'an environment with its citation',
      '\\begin{displayquote}[{\\cite{k}}]{}[w]hat\\end{displayquote}',
      ['block 0: [w]hat'],
    ],
    [
      'an environment with its author',
      '\\begin{quote}\nThe a. \\attrib{S}\n\\end{quote}',
      ['block 0: The a.'],
    ],
    ['a poem', '\\begin{verse}\nThe\\\\ a.\n\\end{verse}', ['block 0: The\na.']],
    ['a brace that is missing', "\\enquote{a\n\n``b''", ['inline 0: b']],
  ],
  html: [
    ['elements', '<p><q cite="x">the <em>a</em></q></p>', ['inline 0: the a']],
    [
      'entities',
      '<p>&ldquo;it&rsquo;s&rdquo; &quot;a &#8220;b&#8221;&quot;</p>',
      ['inline 0: it’s', 'inline 0: a “b”', 'inline 1: b'],
    ],
    ['attributes', '<p title="a">It’s <a href="b" title=\'c d\'>e</a></p>', []],
    [
      'a block',
      '<blockquote>\n  <p>A &amp; b.</p>\n  <p>C<sup><a href="#f">1</a></sup>.</p>\n</blockquote>',
      ['block 0: A & b.\n\nC.'],
    ],
    [
      'a block with its author',
      '<blockquote>The a.<br>\n— <cite>S</cite></blockquote>',
      ['block 0: The a.'],
    ],
    [
      'a block with a footer',
      '<blockquote><p>The a.</p><footer>S</footer></blockquote>',
      ['block 0: The a.'],
    ],
    ['a mark that its paragraph did not close', '<p>So “the</p><p>He: “no”</p>', ['inline 0: no']],
  ],
  typst: [
    ['a function', '#quote[a *b* #emph[c] [w]hat]', ['inline 0: a b c [w]hat']],
    [
      'a block',
      '#quote(block: true, attribution: [S])[\nA #footnote[b] @c.\n\nD~e\n]',
      ['block 0: A.\n\nD\u00A0e'],
    ],
    ['escapes', '“\\[w\\]hat \\u{41}”', ['inline 0: [w]hat A']],
    ['strings of functions', '#figure(image("a b.png"), caption: [So "c"])', ['inline 0: c']],
    ['comments', '“a // "b"\nc”', ['inline 0: a\nc']],
    ['comments between spaces', '“a /* b\nc */ d/* e */ f /* g */h”', ['inline 0: a d f h']],
    ['symbols', '“a#sym.dash.em;b #sym.dots.h c#sym.unknown”', ['inline 0: a—b … c']],
    ['room', '“a#h(1em)b #h(1em) c”', ['inline 0: a b c']],
    [
      'strings that are printed',
      '“#emph("a") #text(fill: red, "b") #link("https://c.d")”',
      ['inline 0: a b https://c.d'],
    ],
    [
      'rules and room about the words',
      '#quote(block: true)[\n#set text(size: 9pt)\n#v(1em)\na \\\n b // c\n#v(1em)\n]',
      ['block 0: a \nb'],
    ],
    ['a block by another function', '#blockquote(by: [S])[a]', ['block 0: a']],
    ['an attribution that is a string', '#quote(block: true, attribution: "S")[a]', ['block 0: a']],
  ],
  asciidoc: [
    ['its marks', '"`the `a` b`" and \'`c`\'', ['inline 0: the a b', 'inline 0: c']],
    ['references', '&#8220;a &#42;b&#8221;', ['inline 0: a *b']],
    [
      'a block',
      '[quote, "S, T"]\n____\nA *b* c.footnote:[e]\n\nD\n____\n',
      ['block 0: A b c.\n\nD'],
    ],
    ['quoted lines', '> The a\n> b.\n> -- S\n\nC.', ['block 0: The a\nb.']],
    ['a paragraph', '[quote]\nA\nb.\n\nAfter.', ['block 0: A\nb.']],
    ['air quotes', '""\nA b.\n""\n', ['block 0: A b.']],
    ['links', '“a link:b[c d] https://e.f[g]”', ['inline 0: a c d g']],
    ['a note right after a single mark', 'He: ‘it’s a.’footnote:[S]', ['inline 0: it’s a.']],
    ['a straight one', "He: 'it's a'footnote:[S] b", ["inline 0: it's a"]],
    [
      'a link right after it',
      '‘a b’link:c[d] and ‘e f’https://g.h[i]',
      ['inline 0: a b', 'inline 0: e f'],
    ],
  ],
  org: [
    [
      'a block',
      '#+begin_quote\nA /b/ \\dollar{}5[fn:1] [[https://c.d][e]].\n#+end_quote\n',
      ['block 0: A b $5 e.'],
    ],
    ['capitals', '#+BEGIN_QUOTE\nA\n#+END_QUOTE\n', ['block 0: A']],
    ['citations', '“a [cite:@b p. 3]”', ['inline 0: a']],
    ['brackets', '“[w]hat [a [b]]”', ['inline 0: [w]hat [a [b]]']],
    ['marks in two notes', 'A[fn:1] b[fn:2].\n\n[fn:1] c “d\n[fn:2] e” f “g”\n', ['inline 0: g']],
  ],
  restructuredtext: [
    ['markup', '“A *b* ``c`` [1]_ `d <https://e.f>`_”', ['inline 0: A b c d']],
    ['a block', 'So:\n\n    A\n    b.\n\n    C.\n\n    -- S\n\nAfter.', ['block 0: A\nb.\n\nC.']],
    ['a directive', '.. epigraph::\n\n   A b.\n\n   -- S\n', ['block 0: A b.']],
    [
      'other directives, lists and notes',
      '.. note::\n\n   A\n\n- b\n\n  c\n\n.. [1] d\n\n   e\n',
      [],
    ],
    ['a block in a list', '- b\n\n  c\n\n      D\n', ['block 0: D']],
    ['marks in two notes', 'A [#a]_ b [#b]_.\n\n.. [#a] c “d\n.. [#b] e” f “g”\n', ['inline 0: g']],
    [
      'a clause with its number',
      `So:\n\n    ${clause}\n\n    -- S\n\nAfter.`,
      [`block 0: ${clause}`],
    ],
  ],
  plaintext: [
    ['a block', 'So:\n\n    A\n    b.\n\n    C.\n\nAfter.', ['block 0: A\nb.\n\nC.']],
    ['a paragraph whose first line is indented', 'So.\n\n    A\nb.\n', []],
    ['paragraphs that begin so', 'So\n\n    A b.\n\n    C “d”.\n\nE\n\n    F.\n', ['inline 0: d']],
    [
      'blocks under headings, with citations or authors',
      'So\n\n    A b. (C 1992)\n\nSo\n\n    D e.\n\n    -- F\n\n    G h.\n\n    -- F\n',
      ['block 0: A b. (C 1992)', 'block 0: D e.', 'block 0: G h.'],
    ],
    [
      'a block that quotes',
      'So:\n\n    He said “a b” then.\n',
      ['block 0: He said “a b” then.', 'inline 1: a b'],
    ],
    ['lines of e-mail', 'So:\n> The a\n> b.\n>\n> The c.\nNo.', ['block 0: The a\nb.\n\nThe c.']],
    ['e-mail that was answered', '> > The a\n> > b.\n> No.\n\nYes.', ['block 0: The a\nb.']],
    [
      'clauses with their numbers',
      `So:\n\n    ${clause}\n\n    (b) ${clause.slice(3)}\n\nAfter.`,
      [`block 0: ${clause}\n\n(b) ${clause.slice(3)}`],
    ],
    ['a list', `So:\n\n    1. one\n    2. two\n\n    - ${clause}\n\nAfter.`, []],
    ['a list of longer items', `So:\n\n    ${clause}\n    2. ${clause.slice(3)}\n\nAfter.`, []],
  ],
};

suite('writtenQuotations', () => {
  for (const language of Object.keys(cases) as DocumentLanguage[]) {
    suite(language, () => {
      for (const [what, text, quotations, cited] of [...everywhere, ...(cases[language] ?? [])]) {
        // Lines that begin with spaces, or with what some languages reserve, are in the tables of each.
        test(what, () => {
          assert.deepEqual(listed(text, language, cited === undefined ? [] : [cited]), [
            ...quotations,
          ]);
        });
      }
      for (const [what, text] of nothing) {
        test(`no quotation: ${what}`, () => {
          assert.isEmpty(listed(text, language));
        });
      }
    });
  }

  const long = 'the seals were broken twice before anybody counted them';
  const citations: readonly (readonly [what: string, citation: string, found: boolean])[] = [
    ['many words in a note', `He wrote: “${long}.”`, true],
    ['many words in brackets', `See id. para. 3 (“${long}”).`, true],
    ['a few words that brackets hold', 'See id. para. 3 (“seals were broken twice”).', true],
    ['a few words that a key follows', 'He said “seals were broken twice” [@doe].', true],
    ['a few words that somebody said', 'He only said: “Seals were broken twice.”', true],
    ['a short title', 'Doe, “Seals that were broken,” 1992.', false],
    ['a word', 'The so-called “seals” (Doe 1992).', false],
    ['a headline', 'Doe, “The Seals Were Broken Twice before Anybody Counted Them,” 1992.', false],
    [
      'a known title',
      'Doe, “Silos and their seals: a history of dismantlement and of arms,” 1992.',
      false,
    ],
  ];
  for (const [what, citation, found] of citations) {
    test(`in a citation: ${what}`, () => {
      const text = `A (${citation})`;
      const span = { start: 2, end: text.length };
      const quotations = writtenQuotations(
        text,
        'markdown',
        [],
        [{ kind: 'note', span, content: span }],
        (words) => words.startsWith('Silos and their seals'),
      );
      assert.lengthOf(quotations, found ? 1 : 0);
    });
  }

  test('gives the marks as they are written, and where all of it stands', () => {
    const text = 'So \\textquote[x]{ a b } now.';
    const [quotation] = read(text, 'latex');
    assert.isDefined(quotation);
    assert.deepEqual(quotation.marks, { open: '\\textquote[x]{', close: '}' });
    assert.equal(text.slice(quotation.span.start, quotation.span.end), 'a b');
    assert.equal(text.slice(quotation.outer.start, quotation.outer.end), '\\textquote[x]{ a b }');
  });

  const ranges: readonly (readonly [text: string, language: DocumentLanguage])[] = [
    ['\\begin{quote}\\small\n\\setlength{\\parindent}{0pt}⟦a b⟧\\\\[2pt]\n\\end{quote}', 'latex'],
    [
      '\\begin{quote}\\begin{otherlanguage}{english}%x\n⟦a b⟧~\\par\n\\end{otherlanguage}\\end{quote}',
      'latex',
    ],
    ['\\begin{quote}{\\itshape ⟦a b.⟧\\,}\\vspace*{\\fill}\\end{quote}', 'latex'],
    ['\\enquote{\\noindent ⟦a b⟧\\newline}', 'latex'],
    ["``⟦a 5\\% b⟧% c\n''", 'latex'],
    ["``⟦a \\ldots{}⟧''", 'latex'],
    ['#quote(block: true)[#set par(leading: 1em)\n⟦a b⟧ \\\n]', 'typst'],
    ['#quote(block: true)[#emph[⟦a b⟧]~#v(1em) // c\n]', 'typst'],
    ['"⟦a \\\\⟧"', 'typst'],
  ];
  for (const [marked, language] of ranges) {
    test(`only the words: ${marked}`, () => {
      const text = marked.replace(/[⟦⟧]/gu, '');
      const start = marked.indexOf('⟦');
      const [quotation] = read(text, language);
      assert.deepEqual(quotation?.span, { start, end: marked.indexOf('⟧') - 1 });
    });
  }

  test('a block ends before its author and has no marks', () => {
    const text = 'So:\n\n> The a.\n>\n> — S\n';
    const [quotation] = read(text, 'markdown');
    assert.isDefined(quotation);
    assert.isUndefined(quotation.marks);
    assert.equal(text.slice(quotation.outer.start, quotation.outer.end), '> The a.');
  });

  test('finds none in ordinary prose with apostrophes', () => {
    const paragraph =
      "The states' parties didn't meet in the '90s, for they'd no one's leave; 'twas the ministers' own doing, wasn't it? The Joneses' and the Smiths' houses weren't theirs, and o'clock's no word of ours' either. A 5' board, a 10\" nail: don't ask 'em.";
    const text = Array.from({ length: 20 }, () => paragraph).join('\n\n');
    for (const written of [text, text.replaceAll("'", '’')]) {
      for (const language of Object.keys(cases) as DocumentLanguage[]) {
        assert.isEmpty(listed(written, language), language);
      }
    }
  });
});
