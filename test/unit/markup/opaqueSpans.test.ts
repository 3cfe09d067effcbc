import { assert } from 'chai';
import { documentLanguage, type DocumentLanguage } from '../../../src/core/markup/language';
import { opaqueSpans } from '../../../src/core/markup/opaqueSpans';

/** In the texts of these tables ⟦ and ⟧ enclose what is opaque; neighbouring spans count as one. */
const cases: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  markdown: [
    '',
    'prose *with* “marks” and [brackets]',
    '⟦---\ntitle: MNEPR\n---⟧\nprose',
    '⟦---\n---⟧\nprose',
    '---\nno front matter, since it has no end',
    'prose\n---\ntitle: a rule and a line\n---\n',
    'a\n⟦```js\ncode\n```⟧\nprose',
    'a\n⟦~~~\ncode\n```\n~~~⟧\nprose',
    '- list\n\n⟦  ````\n  ```\n  ````⟧\nprose',
    '⟦> ```\n> code\n> ```⟧\nprose',
    'a\n⟦```\nnever closed\n\nto the end⟧',
    'the ⟦`code`⟧ and ⟦``a`b``⟧ but not ` alone',
    'code ⟦`over\none line`⟧',
    'no code ` over\n\na blank line ` here',
    'escaped \\`prose\\` here',
    'math ⟦$x = y$⟧ and ⟦$$\nx\n$$⟧, $5 million and $6 million',
    '[text](⟦https://example.org/MNEPR⟧) [a](⟦<b c> "title"⟧) ![a](⟦b \'it’s\'⟧) [x](⟦y(z)⟧)',
    '⟦[label]: https://example.org "title"⟧\n[^1]: a footnote is prose',
    'see ⟦https://example.org/a_b⟧, ⟦<https://example.org>⟧ or ⟦www.example.org⟧',
    'cited [⟦@mnepr2003⟧, p. 3; ⟦-@ctr⟧] and ⟦@{a-key}⟧',
    '[span]⟦{.class #id}⟧ and ⟦{{< include MNEPR >}}⟧',
    'a ⟦<b title="MNEPR > x">⟧bold⟦</b>⟧ b ⟦<!-- MNEPR -->⟧ c ⟦<code>x</code>⟧ and 1 < 2',
    '⟦<script>\nlet a = "</p>";\n</script>⟧ b',
    '⟦<!-- never closed\n\nto the end⟧',
    'a\r\n⟦```\r\ncode\r\n```⟧\r\nprose',
    'So:\n\n⟦    code = "a"\n\n    more⟧\n\nprose',
    '- an item\nthat goes on\n\n    its next paragraph\n\nprose',
    '1. an item\n\n   its next paragraph\n\n    another one',
    '[^1]: a note\n\n    its next paragraph',
    'a paragraph\n    that goes on',
    'see ⟦https://example.org/?q="a"&r=1⟧ and "⟦https://example.org⟧"',
  ],
  latex: [
    '',
    'prose, 5\\% and \\& of \\$5',
    'prose ⟦% comment⟧\nprose \\% prose',
    '⟦\\begin{verbatim}\n\\end{x} MNEPR\n\\end{verbatim}⟧ prose',
    '⟦\\begin{equation*}x\\end{equation*}⟧ prose',
    '⟦\\begin{quote}⟧MNEPR⟦\\end{quote}⟧',
    'a ⟦\\verb|MNEPR|⟧ b ⟦\\lstinline[language=C]{x}⟧ c',
    'a ⟦\\url{https://example.org/%20}⟧ b ⟦\\href{https://a.org/x_y}⟧{MNEPR} c',
    'a⟦\\footnote⟧{b}',
    'as~⟦\\cite[see][3]{mnepr,ctr}⟧ and ⟦\\textcite{x}⟧ and ⟦\\footcites(see)()[3]{y}⟧',
    'math ⟦$x$⟧, ⟦\\(y\\)⟧, ⟦\\[z\\]⟧ and ⟦$$w$$⟧; $ not over\n\na blank line $',
    '⟦\\textbf⟧{MNEPR} ⟦\\label{MNEPR}⟧ ⟦\\CTR⟧',
    '⟦\\begin{lstlisting}\nnever closed⟧',
    '⟦\\iffalse\nMNEPR\n\\fi⟧ prose ⟦\\iffalse a\\else⟧ prose ⟦\\fi⟧ ⟦\\iffalsely⟧',
    'prose ⟦\\iffalse never closed⟧',
    'prose\n⟦\\end{document}\nMNEPR⟧',
    '⟦\\newcommand{\\a}[1][b]{MNEPR {#1 {c}}}⟧ prose ⟦\\renewenvironment{d}{MNEPR}\n{e}⟧ {prose}',
  ],
  typst: [
    '',
    '= MNEPR\n*prose* and _prose_',
    'see ⟦https://example.org/a//b⟧ ⟦// comment⟧\nprose ⟦/* MNEPR */⟧ prose',
    '⟦`raw`⟧ and ⟦```typ\nMNEPR ` x\n```⟧ prose',
    '⟦$ x = "MNEPR" $⟧ prose \\$5 and \\$6',
    '⟦#let mnepr = [MNEPR]⟧\n⟦#emph⟧[MNEPR]⟦#footnote⟧[CTR]',
    'a ⟦#link("https://example.org/)")⟧[MNEPR] b ⟦#cite(<mnepr>)⟧',
    'a⟦<label>⟧ and ⟦@mnepr⟧[p. 3]. 1 < 2 > 1',
    '⟦```\nnever closed⟧',
  ],
  html: [
    '',
    '⟦<!DOCTYPE html>⟧\n⟦<p class="a > b">⟧MNEPR &amp; prose⟦</p>⟧',
    '⟦<!-- a\n-->⟧ b ⟦<script>MNEPR</script>⟧⟦<style>\np {}</style>⟧ c ⟦<pre>x</pre>⟧',
    "a ⟦<code>CTR <b>x</b></code>⟧ b ⟦<a href='https://example.org'>⟧https⟦</a>⟧",
    '1 < 2 and 3 > 2, a<, ⟦https://example.org⟧',
    '⟦<pre>never closed⟧',
  ],
  plaintext: ['', 'prose `x` $y$ <b>', 'see ⟦https://example.org/MNEPR⟧ or ⟦mailto:a@b.org⟧.'],
  asciidoc: [
    '',
    '= MNEPR\nprose *bold* _italic_',
    '⟦:toc: MNEPR⟧\n⟦// comment⟧\nprose',
    '[source]\n⟦----\nMNEPR\n----⟧\nprose',
    'prose\n\n⟦....\nMNEPR\n....⟧\nprose',
    'A heading\n---------\n\nprose',
    'the ⟦`code`⟧ and ⟦+pass+⟧ and ⟦stem:[x]⟧ but 1 + 2 + 3',
    'see ⟦https://example.org/MNEPR⟧[MNEPR], ⟦link:a.html⟧[CTR], ⟦<<mnepr⟧,MNEPR>>',
    '⟦[[mnepr]]⟧\nprose ⟦cite:[mnepr]⟧\n⟦image::MNEPR.png⟧[MNEPR]',
    '\n\n⟦----\nnever closed⟧',
  ],
  restructuredtext: [
    '',
    'MNEPR\n=====\nprose *a* **b**',
    '⟦.. code-block:: python\n\n   MNEPR = 1\n\n   x⟧\n\nprose',
    '⟦.. a comment\n   MNEPR⟧\n\nprose',
    '⟦  .. a comment\n     MNEPR⟧\n  prose\n\n  prose',
    '⟦.. note::⟧ MNEPR\n\n   prose',
    '.. [1] MNEPR is prose',
    'for example⟦::\n\n   MNEPR⟧\n\nprose',
    'the ⟦``code``⟧, ⟦:cite:`mnepr`⟧ and `MNEPR ⟦<https://example.org>⟧`_',
    '⟦.. _mnepr: https://example.org⟧\nprose',
  ],
  org: [
    '',
    '* MNEPR\nprose *a* /b/',
    '#+title: MNEPR\n⟦#+author: x⟧\nprose',
    '⟦#+begin_src js\nMNEPR\n#+end_src⟧\nprose',
    '⟦#+begin_quote⟧\nMNEPR\n⟦#+end_quote⟧',
    '⟦# comment⟧\nprose\n⟦: fixed⟧',
    'the ⟦=code=⟧ and ⟦~MNEPR~⟧, 1 = 2 = 3',
    'see [[⟦https://example.org/MNEPR⟧][MNEPR]] and ⟦[cite:@mnepr]⟧ and ⟦[fn:1]⟧',
    '⟦#+begin_example\nnever closed⟧',
  ],
};

const LENGTH = 50_000;

suite('opaque spans', () => {
  for (const [language, texts] of Object.entries(cases)) {
    suite(language, () => {
      for (const marked of texts) {
        test(JSON.stringify(marked), () => {
          assert.equal(
            mark(marked.replace(/[⟦⟧]/g, ''), language as DocumentLanguage),
            joined(marked),
          );
        });
      }
    });
  }

  suite('spans are in order, do not overlap and are not empty', () => {
    for (const [language, texts] of Object.entries(cases)) {
      test(language, () => {
        let last = 0;
        for (const { start, end } of opaqueSpans(
          texts.join('\n\n'),
          language as DocumentLanguage,
        )) {
          assert.isAtLeast(start, last);
          assert.isAbove(end, start);
          last = end;
        }
      });
    }
  });

  suite('long texts of what opens and never closes', () => {
    // prettier-ignore
    const openers = [
      '`', '``', '`a', '`a ``b ', '```\n', '~~~\n', '$', '$$', '$a', '$a$$', '[', '](', '](a(', '[a]:',
      '<', '<a', '<a "', '<a "\'', '<!-', '<!--', '<code>', '<pre>', '</', '{', '{{<', '{#', '@', '@{',
      '\\', '\\(', '\\[', '\\begin{', '\\verb', '\\verb|', '\\cite[', '\\cite{', '\\url{', '%', '\\a',
      '/*', '//', '#let', '#cite(', '#cite("', '<a.', '<<', '[[', '[[a', '+a ', ' +a', 'stem:a[', ':a:`',
      '::\n\n a', '\n.. ', '\n.. code::\n ', '|a', ' =a', ' ~a', '#+begin_src\n', '\n:PROPERTIES:\n:a\n',
      '---\n', '\n----\n\n', '\n.a\n----', ':a', 'http:', 'www.', ' ', '\n', '\r\n', '> ', 'a', 'é', '😀',
    ];
    for (const language of Object.keys(cases)) {
      // All take about 0.1 s; a single one in quadratic time would take 50,000² steps, which are seconds.
      test(language, () => {
        for (const opener of openers) {
          opaqueSpans(opener.repeat(LENGTH / opener.length), language as DocumentLanguage);
        }
      }).timeout(3000);
    }
  });

  test('VS Code’s language ids', () => {
    const ids = [
      'markdown',
      'quarto',
      'rmd',
      'latex',
      'tex',
      'typst',
      'html',
      'plaintext',
      'asciidoc',
    ];
    for (const id of [...ids, 'restructuredtext', 'org'])
      assert.isDefined(documentLanguage(id), id);
    assert.equal(documentLanguage('quarto'), 'markdown');
    for (const id of ['javascript', '', '__proto__']) assert.isUndefined(documentLanguage(id));
  });
});

function mark(text: string, language: DocumentLanguage): string {
  let marked = '';
  let last = 0;
  for (const { start, end } of opaqueSpans(text, language)) {
    marked += `${text.slice(last, start)}⟦${text.slice(start, end)}⟧`;
    last = end;
  }
  return joined(marked + text.slice(last));
}

function joined(marked: string): string {
  return marked.replaceAll('⟧⟦', '');
}
