import { assert } from 'chai';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { citationsOf } from '../../../../src/core/verify/citing/citationsOf';
import { finish } from '../../../../src/core/text/steps';
import { writtenCitations } from '../../../../src/core/verify/citing/writtenCitations';
import { writtenQuotations } from '../../../../src/core/verify/reading/writtenQuotations';
import { known } from './sources';

/** `the words → own citations; nearby ones` for each quotation of a document. */
function read(text: string, language: DocumentLanguage): readonly string[] {
  const opaque = opaqueSpans(text, language);
  const citations = finish(writtenCitations(text, language, opaque, known));
  const quotations = writtenQuotations(text, language, opaque, citations);
  const written = (
    each: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  ) => each.map(({ span }) => text.slice(span.start, span.end)).join(' ');
  return citationsOf(text, language, quotations, citations).map(({ own, nearby }, index) => {
    const span = quotations[index]?.span;
    const words = text.slice(span?.start, span?.end);
    return `${words} → ${written(own) || 'none'}${nearby.length > 0 ? `; near: ${written(nearby)}` : ''}`;
  });
}

type Case = readonly [title: string, document: string, ...quotations: string[]];

function table(title: string, language: DocumentLanguage, cases: readonly Case[]): void {
  suite(`the citations of quotations: ${title}`, () => {
    for (const [name, document, ...expected] of cases) {
      test(name, () => {
        assert.deepEqual(read(document, language), expected);
      });
    }
  });
}

table('by what stands round them', 'markdown', [
  ['in brackets after it', 'See (Doe 1992) (“one two”).', 'one two → (Doe 1992)'],
  [
    'a few words in the brackets',
    'See (Doe 1992) (noting that “one two”).',
    'one two → (Doe 1992)',
  ],
  [
    'a sentence after that of the words',
    'He says “one two” there. Doe, *A Book of Things* (1992).',
    'one two → Doe, *A Book of Things* (1992)',
  ],
  [
    'the cells of a row',
    '| a | b |\n|---|---|\n| (Doe 1992) | “one two” |\n| (Arms Control Law 2013) | “three four” |',
    'one two → (Doe 1992)',
    'three four → (Arms Control Law 2013)',
  ],
]);

table('in a sentence', 'markdown', [
  ['right after the mark', 'He says “one two” (Doe 1992).', 'one two → (Doe 1992)'],
  ['after a comma', 'He says “one two,” (Doe 1992) and so on.', 'one two, → (Doe 1992)'],
  [
    'after the full stop within',
    'He says “one two.” (Doe 1992). Then more.',
    'one two. → (Doe 1992)',
  ],
  [
    'after the full stop outside',
    'He says “one two”. (Doe 1992) Then more.',
    'one two → (Doe 1992)',
  ],
  [
    'a note after the full stop',
    'He says “one two.”[^1] Then.\n\n[^1]: Doe 1992.',
    'one two. → [^1]',
  ],
  ['later', 'He says “one two” in his book (Doe 1992). Then.', 'one two → (Doe 1992)'],
  ['before', 'According to @doe-1992 [p. 45], “one two.” Then.', 'one two. → @doe-1992 [p. 45]'],
  ['a year after the name', 'Doe and Müller (1992) say “one two” there.', 'one two → (1992)'],
  [
    'two in a row',
    'He says “one two” (Doe 1992).[^1] Then.\n\n[^1]: Arms Control Law 2013.',
    'one two → (Doe 1992) [^1]',
  ],
  [
    'of several quotations',
    'He says “one” and “two” (Doe 1992).',
    'one → (Doe 1992)',
    'two → (Doe 1992)',
  ],
  [
    'each its own',
    'He says “one” (Doe 1992) and “two” (Arms Control Law 2013).',
    'one → (Doe 1992); near: (Arms Control Law 2013)',
    'two → (Arms Control Law 2013); near: (Doe 1992)',
  ],
  [
    'a note at the end serves all',
    'He says “one,” then “two,” and “three” of it.[^1] But “four.”\n\n[^1]: Doe 1992.',
    'one, → [^1]',
    'two, → [^1]',
    'three → [^1]',
    'four. → none; near: [^1]',
  ],
  [
    'abbreviations and initials end no sentence',
    'He says “one” of the U.S. and Mr. Doe in sec. 3 of it (Doe 1992). “Two.”',
    'one → (Doe 1992)',
    'Two. → none; near: (Doe 1992)',
  ],
  [
    'the next sentence is not its own',
    'He says “one two.” They wrote more (Doe 1992).',
    'one two. → none; near: (Doe 1992)',
  ],
  [
    'a citation that begins the next sentence',
    'He says “one two.” @doe-1992 says that “three” follows.',
    'one two. → none; near: @doe-1992',
    'three → @doe-1992',
  ],
  [
    'a citation after it, though a sentence could begin',
    '“One two.” @doe-1992 [p. 45]. Then “three.”',
    'One two. → @doe-1992 [p. 45]',
    'three. → none; near: @doe-1992 [p. 45]',
  ],
  [
    'nearest first',
    'A (Doe 1992). B “one” here. C (Arms Control Law 2013). D (Doe 1992, p. 45).',
    'one → none; near: (Doe 1992) (Arms Control Law 2013) (Doe 1992, p. 45)',
  ],
  [
    'paragraphs and items of lists part',
    'A (Doe 1992).\n\nB “one” here.\n\n- C “two” (Doe 1992, p. 45)\n- D “three”',
    'one → none',
    'two → (Doe 1992, p. 45)',
    'three → none',
  ],
  [
    'an inner quotation',
    'He says “one ‘two three’ four” (Doe 1992).',
    'one ‘two three’ four → (Doe 1992)',
    'two three → (Doe 1992)',
  ],
  [
    'a link',
    'So [“one two”](https://doi.org/10.1234/silos.1992) it is.',
    'one two → https://doi.org/10.1234/silos.1992',
  ],
  [
    'lines that are wrapped',
    'He says “one\ntwo” in\nhis book\n(Doe 1992).',
    'one\ntwo → (Doe 1992)',
  ],
]);

const long = 'the seals were broken twice before anybody counted them';
table('in notes and brackets', 'markdown', [
  [
    'the note’s',
    `He is brief.[^1]\n\n[^1]: He only said: “${long}” [@doe-1992, p. 45].`,
    `${long} → [^1]`,
  ],
  [
    'the brackets’',
    `He is brief (Doe 1992, p. 45: “${long}”), as (Arms Control Law 2013) says.`,
    `${long} → (Doe 1992, p. 45: “${long}”); near: (Arms Control Law 2013)`,
  ],
  [
    'of a note in a quotation',
    `“One two^[See Doe 1992 (“${long}”).] three” (Arms Control Law 2013).`,
    `One two^[See Doe 1992 (“${long}”).] three → (Arms Control Law 2013)`,
    `${long} → ^[See Doe 1992 (“${long}”).]; near: (Arms Control Law 2013)`,
  ],
]);

table('blocks in Markdown', 'markdown', [
  [
    'right below the first line',
    'He says “one two.”\n> Three four. — Doe and Müller, 1992\n',
    'one two. → none',
    'Three four. → — Doe and Müller, 1992',
  ],
  [
    'two, of which one has an author',
    '> One two.\n>\n> — Doe\n\n> Three four.\n',
    'One two. → — Doe',
    'Three four. → none; near: — Doe',
  ],
  [
    'in a note',
    'So it is.[^1]\n\n[^1]: He says:\n\n    > One two. [@doe-1992, p. 45]\n\n    See Arms Control Law 2013.\n',
    'One two. → [@doe-1992, p. 45]',
  ],
  [
    'in a note that cites',
    'So it is.[^1]\n\n[^1]: He says:\n\n    > One two.\n\n    See Arms Control Law 2013.\n',
    'One two. → [^1]',
  ],
  [
    'in marks, cited by the next paragraph',
    '> “One two.”\n\n(Doe 1992)\n',
    'One two. → (Doe 1992)',
  ],
  [
    'at the end',
    'So:\n\n> One two. (Doe 1992)\n\nThen (Arms Control Law 2013).',
    'One two. → (Doe 1992)',
  ],
  ['a note at the end', 'So:\n\n> One two.[^1]\n\nThen.\n\n[^1]: Doe 1992.', 'One two. → [^1]'],
  [
    'an attribution',
    '> One two.\n>\n> — Doe and Müller, p. 45',
    'One two. → — Doe and Müller, p. 45',
  ],
  [
    'an attribution below',
    '> One two.\n\n— Doe and Müller, p. 45\n',
    'One two. → — Doe and Müller, p. 45',
  ],
  [
    'before what is said of the words',
    '> One two. (Doe 1992, p. 45) (emphasis added)\n\nThen.',
    'One two. → (Doe 1992, p. 45)',
  ],
  ['below', '> One two.\n\n(Doe 1992, p. 45)\n\nThen.', 'One two. → (Doe 1992, p. 45)'],
  [
    'what introduces it',
    'As they say (Doe 1992, p. 45):\n\n> One two.',
    'One two. → (Doe 1992, p. 45)',
  ],
  [
    'what introduces it, before the colon',
    'According to @doe-1992 this holds:\n\n> One two.',
    'One two. → @doe-1992',
  ],
  [
    'a paragraph that does not introduce',
    'They say this (Doe 1992).\n\n> One two.',
    'One two. → none; near: (Doe 1992)',
  ],
  [
    'its end before what introduces it',
    'As they say (Doe 1992):\n\n> One two. (Arms Control Law 2013)',
    'One two. → (Arms Control Law 2013); near: (Doe 1992)',
  ],
  [
    'words in marks',
    '> “One two.”\n>\n> — Doe and Müller, p. 45',
    'One two. → — Doe and Müller, p. 45',
  ],
]);

table('a citation that is the sentence after a block', 'markdown', [
  [
    'with more of the text after it',
    '> one two\n\nArms Control Law, “New US-Russia Cooperative Threat Reduction Agreement,” para. 4. Then more.',
    'one two → Arms Control Law, “New US-Russia Cooperative Threat Reduction Agreement,” para. 4',
  ],
  [
    'not one that says something',
    '> one two\n\nArms Control Law later disagreed with this, para. 4. Then more.',
    'one two → none',
  ],
  [
    'not one that names nothing known',
    '> one two\n\nJane Roe, *Nothing of the Kind*, para. 4. Then more.',
    'one two → none',
  ],
  [
    'not one in a later paragraph',
    '> one two\n\nMore.\n\nArms Control Law, *New US-Russia*, para. 4. Then more.',
    'one two → none',
  ],
]);

table('sentences that are nothing but citations', 'markdown', [
  [
    'after each quotation',
    'So “one two.” *Treaty on Open Skies*, art. I. And “three.” *Id.* art. II(1). See also Doe 1992, p. 45. Then “four.”',
    'one two. → *Treaty on Open Skies*, art. I; near: *Id.* art. II(1) See also Doe 1992, p. 45',
    'three. → *Id.* art. II(1) See also Doe 1992, p. 45; near: *Treaty on Open Skies*, art. I',
    'four. → none; near: See also Doe 1992, p. 45 *Id.* art. II(1) *Treaty on Open Skies*, art. I',
  ],
  [
    'not one that says something',
    'So “one two.” The Treaty on Open Skies lapsed. Then “three.” Doe, in 1992, said so.',
    'one two. → none',
    'three. → none',
  ],
  [
    'of something unknown',
    '“One two.” *Smith v. Jones*, 12 U.S. 3 (1990). So.',
    'One two. → *Smith v. Jones*, 12 U.S. 3 (1990)',
  ],
]);

table('after a dash', 'markdown', [
  [
    'to the paragraph’s end',
    'So “one two.” —Jane Doe, 1992\n\nThen.',
    'one two. → —Jane Doe, 1992',
  ],
  ['below', '“One two”\n— Doe and Müller, p. 45\n', 'One two → — Doe and Müller, p. 45'],
  ['not a sentence that goes on', 'So “one two” — Doe knew it — is well said.', 'one two → none'],
  ['not what names nothing known', 'So “one two.” —Winston Churchill', 'one two. → none'],
]);

table('LaTeX', 'latex', [
  [
    'in the command',
    '\\textquote[{\\autocite[45]{doe-1992}}]{one two} and \\cite{open-skies}.',
    'one two → [{\\autocite[45]{doe-1992}}]; near: \\cite{open-skies}',
  ],
  [
    'after TeX’s marks',
    "So ``one two.''\\footnote{Doe 1992.} Then.",
    'one two. → \\footnote{Doe 1992.}',
  ],
  [
    'before them',
    "As \\textcite[45]{doe-1992} say, ``one two.'' Then.",
    'one two. → \\textcite[45]{doe-1992}',
  ],
  [
    'of a block’s opening',
    '\\begin{displayquote}[Doe 1992, p.~45]\nOne two.\n\\end{displayquote}',
    'One two. → [Doe 1992, p.~45]',
  ],
  [
    'after a full stop within, though the sentence goes on',
    'As they say, \\enquote{one two.} \\autocite[45]{doe-1992}, and “three.” \\cite{open-skies} or so.',
    'one two. → \\autocite[45]{doe-1992}; near: \\cite{open-skies}',
    'three. → \\cite{open-skies}; near: \\autocite[45]{doe-1992}',
  ],
  [
    'before a sentence that begins with another',
    '\\enquote{One two.} \\textcite{doe-1992} say that it holds.',
    'One two. → none; near: \\textcite{doe-1992}',
  ],
  [
    'in a footnote',
    `So.\\footnote{As it says, \`\`${long}'' \\autocite[45]{doe-1992}.} \\cite{open-skies}`,
    `${long} → \\footnote{As it says, \`\`${long}'' \\autocite[45]{doe-1992}.}; near: \\cite{open-skies}`,
  ],
  [
    'in a block',
    'So:\n\\begin{quote}\nOne two. \\cite[45]{doe-1992}\n\\end{quote}\nThen.',
    'One two. → \\cite[45]{doe-1992}',
  ],
  [
    'after a block',
    '\\begin{quote}\nOne two.\n\\end{quote}\n\\cite[45]{doe-1992}\n\nThen.',
    'One two. → \\cite[45]{doe-1992}',
  ],
]);

table('Typst', 'typst', [
  [
    'after a full stop within, though the sentence goes on',
    'So “one two.” #cite(<doe-1992>, supplement: [p. 45]), and “three.” @open-skies and so on.',
    'one two. → #cite(<doe-1992>, supplement: [p. 45]); near: @open-skies',
    'three. → @open-skies; near: #cite(<doe-1992>, supplement: [p. 45])',
  ],
  [
    'before a sentence that begins with another',
    '“One two.” #cite(<doe-1992>, form: "prose") say that it holds.',
    'One two. → none; near: #cite(<doe-1992>, form: "prose")',
  ],
  ['a reference', 'So “one two” @doe-1992[p. 45]. Then.', 'one two → @doe-1992[p. 45]'],
  [
    'an attribution',
    '#quote(block: true, attribution: <doe-1992>)[\nOne two.\n]',
    'One two. → <doe-1992>',
  ],
]);

const address = 'https://doi.org/10.1234/silos.1992';
table('HTML', 'html', [
  [
    'of the tag',
    `<p>So <q cite="${address}">one two</q> (Doe 1992). Then.</p>`,
    `one two → <q cite="${address}"> (Doe 1992)`,
  ],
  [
    'a caption',
    `<figure>\n<blockquote cite="${address}"><p>One two.</p></blockquote>\n<figcaption>Doe and Müller, p. 45</figcaption>\n</figure>`,
    `One two. → <blockquote cite="${address}"> <figcaption>Doe and Müller, p. 45</figcaption>`,
  ],
]);

table('AsciiDoc', 'asciidoc', [
  [
    'attributes',
    'Text.\n\n[quote, Jane Doe, p. 45]\n____\nOne two.\n____\n',
    'One two. → [quote, Jane Doe, p. 45]',
  ],
]);

table('notes of HTML that are links', 'html', [
  [
    'in a list at the end',
    '<p>He says “one two.”<sup><a href="#fn1">1</a></sup> Then “three.”</p>\n<ol><li id="fn1"><p>Doe 1992, p. 45. <a href="#r1">↩</a></p></li></ol>',
    'one two. → <sup><a href="#fn1">1</a></sup>',
    'three. → none; near: <sup><a href="#fn1">1</a></sup>',
  ],
  [
    'as Pandoc writes them',
    '<p>“One two.”<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p>\n<ol><li id="fn1"><p>Doe 1992.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol>',
    'One two. → <a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>',
  ],
  [
    'not a link to another place of the page',
    '<p>“One two.”<a href="#top">1</a></p><h2 id="top">Doe 1992.</h2>',
    'One two. → none',
  ],
]);

const besideAnother = 'not the citation of a note beside it, that nothing marks';
table('notes in Markdown', 'markdown', [
  [
    besideAnother,
    'Text.\n\n[^8]: He says “one two.”\n[^9]: (Doe 1992) is brief.\n',
    'one two. → none',
  ],
]);

table('notes of Org', 'org', [
  [
    besideAnother,
    'Text.\n\n[fn:8] He says “one two.”\n[fn:9] (Doe 1992) is brief.\n',
    'one two. → none',
  ],
]);

table('notes of reStructuredText', 'restructuredtext', [
  [
    besideAnother,
    'Text.\n\n.. [8] He says “one two.”\n.. [9] (Doe 1992) is brief.\n',
    'one two. → none',
  ],
]);

table('numbered notes of plain text', 'plaintext', [
  [
    'at the end',
    'He says “one two.”[1] Then “three”[2].\n\nNotes\n\n[1] Doe 1992, p. 45.\n[2] Arms Control Law 2013,\npara. 3.\n',
    'one two. → [1]; near: [2]',
    'three → [2]; near: [1]',
  ],
  [
    'not a line of the text that begins with a number',
    'He says “one two.”\n[1] Doe 1992 has it. Then “three”[1] again.\n',
    'one two. → none',
    'three → none',
  ],
]);

table('links', 'html', [
  [
    'on the words',
    '<p>He says “<a href="https://doi.org/10.1234/silos.1992">one two</a>.”</p>',
    '<a href="https://doi.org/10.1234/silos.1992">one two</a>. → <a href="https://doi.org/10.1234/silos.1992">',
  ],
  [
    'on one of them',
    '<p>He says “one <a href="https://doi.org/10.1234/silos.1992">two</a> three.”</p>',
    'one <a href="https://doi.org/10.1234/silos.1992">two</a> three. → none; near: <a href="https://doi.org/10.1234/silos.1992">',
  ],
]);

table('links whose addresses stand apart', 'markdown', [
  [
    'by name',
    'The [book][b] says “one two.”\n\n[b]: https://doi.org/10.1234/silos.1992\n',
    'one two. → [b]',
  ],
  ['without one', 'The [book] says “one two.”\n\n[book]: https://example.org\n', 'one two. → none'],
]);

table('notes in plain text', 'plaintext', [
  ['numbers with full stops', 'A “b c”[1] d.\n\n1. Doe 1992.\n', 'b c → [1]'],
  ['raised', 'A “b c”¹ d.\n\n¹ Doe 1992.\n', 'b c → ¹'],
  ['that touch', 'A “b c.”1 D.\n\n1 Doe 1992.\n', 'b c. → 1'],
  ['in brackets', 'A “b c.” (1) D.\n\n(1) Doe 1992.\n', 'b c. → (1)'],
  ['signs', 'A “b c.”* D.\n\n* Doe 1992.\n\nE “f g.”*\n\n* Doe 1992.\n', 'b c. → *', 'f g. → *'],
  ['a list that is none', 'A “b c.”[1] D.\n\n1. Doe 1992.\n2. Roe 1993.\n', 'b c. → none'],
]);
