import { assert } from 'chai';
import type { DocumentLanguage } from '../../../../src/core/markup/language';
import { opaqueSpans } from '../../../../src/core/markup/opaqueSpans';
import { finish } from '../../../../src/core/text/steps';
import { writtenCitations } from '../../../../src/core/verify/citing/writtenCitations';
import { shownCitation } from './shown';
import { known } from './sources';

/** `[@key, p. 3] → source, p. 3`, each citation of a document. */
function read(text: string, language: DocumentLanguage): readonly string[] {
  return finish(writtenCitations(text, language, opaqueSpans(text, language), known)).map(
    (citation) =>
      `${text.slice(citation.span.start, citation.span.end)} → ${shownCitation(citation)}`,
  );
}

type Case = readonly [document: string, ...citations: string[]];

function table(title: string, language: DocumentLanguage, cases: readonly Case[]): void {
  suite(title, () => {
    for (const [document, ...expected] of cases) {
      test(document, () => {
        assert.deepEqual(read(document, language), expected);
      });
    }
  });
}

/** What brackets in plain text name. */
function brackets(title: string, cases: readonly (readonly [string, string])[]): void {
  const written = cases.map(([inside, named]): Case => [
    `So (${inside}).`,
    `(${inside}) → ${named}`,
  ]);
  table(title, 'plaintext', written);
}

const ctr = 'armscontrollaw-2013-ctr';
const ofWhiteHouse = `${ctr}, of white-house-2013-fact-sheet`;
const ofNewswire = `${ctr}, of global-security-newswire-2013`;

brackets('citations in brackets, in the manner of APA, MLA and Chicago', [
  ['Doe & Müller, 1992, p. 45', 'doe-1992, p. 45'],
  ['Doe and Müller 1992, 45', 'doe-1992, p. 45'],
  ['Doe and Mueller 1992, 45–46', 'doe-1992, pp. 45–46'],
  ['Doe and Müller 45', 'doe-1992, p. 45'],
  ['Doe 1992a, pp. 46 f.', 'doe-1992, p. 46 f'],
  ['see Doe et al. 1992', 'doe-1992'],
  ['Jane Doe, Silos and Seals, 1992', 'doe-1992'],
  ['DOE 1992, p. 45', 'doe-1992, p. 45'],
  ['“New US–Russia Cooperative Threat Reduction Agreement,” 2013, para. 3', `${ctr}, para. 3`],
  ['“New US-Russia Cooperative,” par. 3', `${ctr}, para. 3`],
  ['new us-russia cooperative threat reduction agreement, ¶ 3', `${ctr}, para. 3`],
  ['Arms Control Law, 2013', ctr],
  ['Arms Control Law, para. 2', `${ctr}, para. 2`],
  [
    'https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement',
    ctr,
  ],
  ['https://doi.org/10.1234/SILOS.1992, p. 47', 'doe-1992, p. 47'],
  ['doi:10.1234/silos.1992', 'doe-1992'],
  ['Treaty on Open Skies, art. II(1)', 'open-skies, art. II(1)'],
  ['Open Skies, art. I', 'open-skies, art. I'],
  ['Doe 1992, p. 45; Arms Control Law 2013, para. 3', `doe-1992, p. 45 + ${ctr}, para. 3`],
]);

brackets('places in other forms than the source has', [
  ['Treaty on Open Skies, Article 2', 'open-skies, art. 2'],
  ['Treaty on Open Skies, art. 2(1)', 'open-skies, art. 2(1)'],
  ['Treaty on Open Skies, art. 2.1', 'open-skies, art. 2.1'],
  ['Treaty on Open Skies, art. II-2', 'open-skies, art. II-2'],
  ['Treaty on Open Skies, arts. 1-2', 'open-skies, arts. 1–2'],
  ['Treaty on Open Skies, Article 2, paragraph 1', 'open-skies, art. 2(1)'],
  ['Treaty on Open Skies, art. II, lid 2', 'open-skies, art. II(2)'],
  ['Treaty on Open Skies, art. II ust. 2', 'open-skies, art. II(2)'],
  ['Treaty on Open Skies, art. 3', 'open-skies, art. 3 (not there)'],
  ['Treaty on Open Skies, Article 9, paragraph 1', 'open-skies, art. 9 (not there)'],
  ['Doe 1992, page XLV', 'doe-1992, p. XLV (not there)'],
]);

table('names that the writer gives', 'markdown', [
  [
    'The Treaty on Open Skies (the “Flight Treaty”) is old. A (Flight Treaty, art. II).',
    '(Flight Treaty, art. II) → open-skies, art. II',
  ],
  [
    'A Treaty on Open Skies, signed March 24, 1992 [hereinafter *Flight Treaty*]. A “word.” Flight Treaty art. I.',
    'Flight Treaty art. I → open-skies, art. I',
  ],
  [
    'The Treaty on Open Skies (“Treaty”). Article I of the Treaty provides: “so”.',
    'Article I of the Treaty provides → open-skies, art. I',
  ],
  // It is not given to what is known; it is a part of another name.
  [
    'The Treaty on Open Seas (the “Flight Treaty”). A (Flight Treaty, art. II).',
    '(Flight Treaty, art. II) → ?Flight Treaty, art. II',
  ],
  [
    'The Treaty on Open Skies (the “Treaty”). A (Versailles Treaty, art. II) and (Treaty of Rome, art. I).',
    '(Versailles Treaty, art. II) → ?Versailles Treaty, art. II',
    '(Treaty of Rome, art. I) → ?Treaty of Rome, art. I',
  ],
]);

table('sentences that lead to the words', 'plaintext', [
  [
    'Article I of the Treaty on Open Skies provides that the regime “is so”.',
    'Article I of the Treaty on Open Skies provides that the regime → open-skies, art. I',
  ],
  [
    'The Treaty on Open Skies puts it plainly: “so”.',
    'The Treaty on Open Skies puts it plainly → open-skies',
  ],
  ['The Treaty on Open Skies is older than what Smith wrote: “so”.'],
  [
    'Laut Art. 2 des Treaty on Open Skies gilt: „so“.',
    'Laut Art. 2 des Treaty on Open Skies gilt → open-skies, art. 2',
  ],
]);

brackets('speakers', [
  [
    'The White House, fact sheet, June 17, 2013, quoted in “New US-Russia Cooperative Threat Reduction Agreement,” para. 4',
    `${ofWhiteHouse}, para. 4`,
  ],
  ['White House, 2013, as cited in Arms Control Law, 2013, para. 2', `${ofWhiteHouse}, para. 2`],
  ['Arms Control Law 2013, para. 5 (quoting Global Security Newswire)', `${ofNewswire}, para. 5`],
  ['The White House, fact sheet', ofWhiteHouse],
  ['White House 2013', ofWhiteHouse],
  ['The White House, para. 2', `${ofWhiteHouse}, para. 2`],
  ['Global Security Newswire, June 2013', ofNewswire],
  ['Bush, zit. nach Arms Control Law 2013', `${ctr}, of ?Bush`],
  ['Bush, cité dans Arms Control Law 2013', `${ctr}, of ?Bush`],
  ['Bush, citado en Arms Control Law 2013', `${ctr}, of ?Bush`],
  ['George Bush, quoted in Arms Control Law 2013, para. 4', `${ctr}, of ?George Bush, para. 4`],
  ['see Bush, letter to Doe, as cited in Arms Control Law 2013', `${ctr}, of ?Bush`],
  ['Arms Control Law 2013, para. 4 (quoting George Bush)', `${ctr}, of ?George Bush, para. 4`],
  ['George Bush, ed., quoted in Arms Control Law 2013', `${ctr} + ?George Bush, ed.`],
]);

brackets('several places', [
  ['Doe 1992, pp. 45, 47', 'doe-1992, pp. 45, 47'],
  ['Doe 1992, pp. 45–46 and 47', 'doe-1992, pp. 45–46 and 47'],
  ['Doe 1992, p. 45, and again p. 47', 'doe-1992, pp. 45, 47'],
  ['Doe 1992, 45, 47', 'doe-1992, pp. 45, 47'],
  ['Doe 45, 46–47', 'doe-1992, pp. 45, 46–47'],
  ['Doe 1992, at 45, 47', 'doe-1992, pp. 45, 47'],
  ['Doe, Silos and Seals, 45 and 47', 'doe-1992, pp. 45 and 47'],
  ['Doe 1992, p. 45 ff.', 'doe-1992, p. 45 ff'],
  ['Doe 1992, p. 45, 12 May', 'doe-1992, p. 45'],
  ['Doe 1992, p. 45, 1999', 'doe-1992, p. 45'],
  ['Treaty on Open Skies, arts. I, II(2)', 'open-skies, arts. I, II(2)'],
  ['Treaty on Open Skies, art. II(1) and (2)', 'open-skies, arts. II(1) and (2)'],
  ['Treaty on Open Skies, art. II(1), 12 U.N.T.S. 300', 'open-skies, art. II(1)'],
  ['Articles I and II of the Treaty on Open Skies', 'open-skies, arts. I and II'],
]);

brackets('places that a source has not, or that are of another kind', [
  ['Arms Control Law 2013, para. 99', `${ctr}, para. 99 (not there)`],
  ['Arms Control Law 2013, p. 3', ctr],
  ['Doe 1992, p. 99', 'doe-1992, p. 99 (not there)'],
  ['Doe 1992, 99', 'doe-1992'],
]);

brackets('what names nothing that is known', [
  ['Smith 2014', '?Smith 2014'],
  ['Smith and Jones, 2014, p. 3', '?Smith and Jones, 2014, p. 3'],
  ['Smith, p. 3', '?Smith, p. 3'],
  ['see Smith 2014; Doe 1992, p. 45', 'doe-1992, p. 45 + ?Smith 2014'],
  ['Doe 2014, p. 45', '?Doe 2014, p. 45'],
  ['Arms Control Law 2012', '?Arms Control Law 2012'],
]);

suite('brackets that are no citations', () => {
  const cases = [
    'CTR',
    'see below',
    'in 1992',
    '1992',
    'since June 2013',
    'June 17, 2013',
    'signed in 1992',
    'WMD',
    'the White House',
    'Doe',
    'as the White House said',
    'Article 5',
    'a treaty',
    '45',
    'para. 3',
    'MNEPR',
    'the CTR Umbrella Agreement',
    'and Russia',
    'see Figure 3',
    'e.g., in May 1992',
  ];
  for (const inside of cases) {
    test(inside, () => {
      assert.deepEqual(read(`The agreement (${inside}) of it.`, 'plaintext'), []);
    });
  }
});

table('square brackets', 'markdown', [
  ['“A” [Doe 1992, p. 45].', '[Doe 1992, p. 45] → doe-1992, p. 45'],
  ['"A." [Doe and Müller, p. 45] B.', '[Doe and Müller, p. 45] → doe-1992, p. 45'],
  ['A [see Doe 1992; Smith 2014] B.', '[see Doe 1992; Smith 2014] → doe-1992 + ?Smith 2014'],
  ['“A” (Doe 1992). “B” [p. 46].', '(Doe 1992) → doe-1992', '[p. 46] → doe-1992, p. 46'],
  ['“A” (Doe 1992). “B [p. 46] C”.', '(Doe 1992) → doe-1992'],
  ['“A [the Treaty on Open Skies] B [1992]” C [Smith 2014].'],
  ['“A”, [Smith 2014].', '[Smith 2014] → ?Smith 2014'],
  ['A [Doe 1992](https://example.org), [Doe 1992][1].\n\n[Doe 1992]: https://example.org'],
  ['- [x] A [^1] [sic] array[Doe 1992]'],
]);

table('square brackets that are arguments', 'latex', [
  ["``A'' [Doe 1992, p.~45].", '[Doe 1992, p.~45] → doe-1992, p. 45'],
  ['\\item[Doe 1992] \\caption[Doe 1992]{A} \\foo{a}[Doe 1992]'],
]);

table('sentences that lead to a quotation', 'plaintext', [
  ...[
    ['The Treaty on Open Skies provides', ': “A”', 'open-skies'],
    ['Article II(1) of the Treaty on Open Skies provides that', ' “a”', 'open-skies, art. II(1)'],
    ['The Treaty on Open Skies (art. I) says', ', “A”', 'open-skies, art. I'],
    ['Open Skies provides in article I', ', “A”', 'open-skies, art. I'],
    ['Under article I of Open Skies', ', “A”', 'open-skies, art. I'],
    ['Under article I of Open Skies, each Party', ' “a”', 'open-skies, art. I'],
    ['As Doe put it in her Silos and Seals', ': “A”', 'doe-1992'],
    ['In Silos and Seals she wrote', ': “A”', 'doe-1992'],
  ].map(([sentence = '', rest = '', named = '']): Case => [
    `They met. ${sentence}${rest}.`,
    `${sentence} → ${named}`,
  ]),
  ['Doe wrote: “A”.'],
  ['A critic of Silos and Seals wrote: “A”.'],
  ['As Roe put it in her Silos and Seals: “A”.'],
  ['In Silos and Seals one critic found: “A”.'],
  ['Silos and Seals is, as Roe wrote, “a”.'],
  ['See article II of another; Open Skies provides: “A”.'],
]);

table('a name before the brackets', 'plaintext', [
  ['Doe and Müller (1992, p. 45) say so.', '(1992, p. 45) → doe-1992, p. 45'],
  ['As Doe and Müller (1992) say so.', '(1992) → doe-1992'],
  ['Doe’s (1992) view.', '(1992) → doe-1992'],
  [
    'In “New US-Russia Cooperative Threat Reduction Agreement” (para. 2) it says.',
    `(para. 2) → ${ctr}, para. 2`,
  ],
  ['Somebody (1992) says so.'],
]);

table('brackets that repeat', 'plaintext', [
  [
    'One (Doe 1992, p. 45), two (p. 46), three (ibid.), four (Arms Control Law 2013), five (para. 3), six (Article 5).',
    '(Doe 1992, p. 45) → doe-1992, p. 45',
    '(p. 46) → doe-1992, p. 46',
    '(ibid.) → doe-1992, p. 46',
    `(Arms Control Law 2013) → ${ctr}`,
    `(para. 3) → ${ctr}, para. 3`,
  ],
]);

table('places in other languages', 'plaintext', [
  [
    'Eins (Doe 1992, S. 45), zwei (ebd., S. 46), drei (vgl. ebd.), vier (Arms Control Law 2013, Abs. 3).',
    '(Doe 1992, S. 45) → doe-1992, p. 45',
    '(ebd., S. 46) → doe-1992, p. 46',
    '(vgl. ebd.) → doe-1992, p. 46',
    `(Arms Control Law 2013, Abs. 3) → ${ctr}, para. 3`,
  ],
  [
    'Un (Doe 1992, págs. 45-46), deux (ibidem), trois (Arms Control Law 2013, paragraphe 3), «Там же» (там же, абз. 4).',
    '(Doe 1992, págs. 45-46) → doe-1992, pp. 45–46',
    '(ibidem) → doe-1992, pp. 45–46',
    `(Arms Control Law 2013, paragraphe 3) → ${ctr}, para. 3`,
    `(там же, абз. 4) → ${ctr}, para. 4`,
  ],
  [
    'Raz (Doe 1992, str. 45), dwa (tamże, str. 46), tre (ivi, pag. 45), vier (a. a. O., S. 46).',
    '(Doe 1992, str. 45) → doe-1992, p. 45',
    '(tamże, str. 46) → doe-1992, p. 46',
    '(ivi, pag. 45) → doe-1992, p. 45',
    '(a. a. O., S. 46) → doe-1992, p. 46',
  ],
]);

/** Footnotes in Markdown: each with its text and what it names. */
function notes(title: string, cases: readonly (readonly [string, string])[]): void {
  test(title, () => {
    const marks = cases.map((_, index) => `Words.[^${index + 1}]`).join(' ');
    const texts = cases.map(([text], index) => `[^${index + 1}]: ${text}`).join('\n');
    const citations = finish(writtenCitations(`${marks}\n\n${texts}\n`, 'markdown', [], known));
    assert.deepEqual(
      citations.map(shownCitation),
      cases.map(([, named]) => named),
    );
  });
}

suite('notes, with their short forms', () => {
  notes('Chicago', [
    [
      'Jane Doe and Karl Müller, *Silos and Seals: A History of Dismantlement* (London: Ploughshare Press, 1992), 45.',
      'doe-1992, p. 45',
    ],
    ['Ibid., 46.', 'doe-1992, p. 46'],
    ['Ibid.', 'doe-1992, p. 46'],
    [
      '“New US-Russia Cooperative Threat Reduction Agreement,” *Arms Control Law* (blog), June 19, 2013, para. 3, <https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/>.',
      `${ctr}, para. 3`,
    ],
    ['Doe and Müller, *Silos and Seals*, 47.', 'doe-1992, p. 47'],
    [
      'John Smith, *Another Book* (New York: Nobody, 2001), 3.',
      '?John Smith, Another Book (New York: Nobody, 2001), 3',
    ],
    ['Ibid., 5.', '?John Smith, Another Book (New York: Nobody, 2001), 3'],
    [
      'The White House, fact sheet, quoted in “New US-Russia Cooperative,” para. 4.',
      `${ofWhiteHouse}, para. 4`,
    ],
    ['Ibid.', `${ofWhiteHouse}, para. 4`],
  ]);
  notes('Bluebook', [
    [
      '*New US-Russia Cooperative Threat Reduction Agreement*, Arms Control Law ¶ 4 (June 19, 2013) (quoting The White House, fact sheet (June 17, 2013)).',
      `${ofWhiteHouse}, para. 4`,
    ],
    ['*Id.* ¶ 2.', `${ofWhiteHouse}, para. 2`],
    [
      'Jane Doe & Karl Müller, Silos and Seals: A History of Dismantlement 45 (1992).',
      'doe-1992, p. 45',
    ],
    ['*Id.* at 46.', 'doe-1992, p. 46'],
    [
      '*New US-Russia Cooperative Threat Reduction Agreement*, *supra* note 1, ¶ 5.',
      `${ctr}, para. 5`,
    ],
    ['Doe & Müller, *supra* note 3, at 47.', 'doe-1992, p. 47'],
    ['Treaty on Open Skies art. II(2), Mar. 24, 1992.', 'open-skies, art. II(2)'],
  ]);
  notes('OSCOLA', [
    [
      'Jane Doe and Karl Müller, *Silos and Seals: A History of Dismantlement* (Ploughshare Press 1992) 45.',
      'doe-1992, p. 45',
    ],
    ['ibid 46.', 'doe-1992, p. 46'],
    [
      '‘New US-Russia Cooperative Threat Reduction Agreement’ (*Arms Control Law*, 19 June 2013) para 4.',
      `${ctr}, para. 4`,
    ],
    ['Doe and Müller (n 1) 47.', 'doe-1992, p. 47'],
    [
      'The White House (n 3) (as cited in ‘New US-Russia Cooperative Threat Reduction Agreement’ (n 3) para 2).',
      `${ofWhiteHouse}, para. 2`,
    ],
  ]);
});

table('notes that are no citations, and marks that come twice', 'markdown', [
  [
    'A.[^1] B.[^2] C.[^1]\n\n[^1]: Doe 1992, p. 45.\n[^2]: Emphasis added.',
    '[^1] → doe-1992, p. 45',
    '[^1] → doe-1992, p. 45',
  ],
  ['A.^[Doe 1992, p. 45.]', '^[Doe 1992, p. 45.] → doe-1992, p. 45'],
  ['A.[^1]\n\n[^1]: See @doe-1992, p. 45 (and 1992).', '[^1] → doe-1992, p. 45'],
]);

table('keys in Markdown', 'markdown', [
  [
    'A [@doe-1992, p. 45; see @nobody2000, pp. 3-4].',
    '[@doe-1992, p. 45; see @nobody2000, pp. 3-4] → doe-1992, p. 45 + ?nobody2000',
  ],
  ['@doe-1992 [p. 45] says.', '@doe-1992 [p. 45] → doe-1992, p. 45'],
  ['As -@doe-1992 says.', '-@doe-1992 → doe-1992'],
  ['As @{doe-1992} [46] says.', '@{doe-1992} [46] → doe-1992, p. 46'],
  [
    'A [see @doe-1992, 46; @open-skies, art. I].',
    '[see @doe-1992, 46; @open-skies, art. I] → doe-1992, p. 46 + open-skies, art. I',
  ],
  [
    'A [The White House, quoted in @armscontrollaw-2013-ctr, para. 4].',
    `[The White House, quoted in @armscontrollaw-2013-ctr, para. 4] → ${ofWhiteHouse}, para. 4`,
  ],
  ['A `[@doe-1992]` and me@doe-1992.org, in @fig-one.'],
  ['A [link to @doe-1992](https://example.org).', '@doe-1992 → doe-1992'],
  [
    'A\\_B [the post](https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/), [other](https://example.org).',
    `https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/ → ${ctr}`,
  ],
  ['A \\(Doe 1992, p. 45\\).', '(Doe 1992, p. 45\\) → doe-1992, p. 45'],
]);

table('LaTeX', 'latex', [
  ['A \\autocite[45]{doe-1992}.', '\\autocite[45]{doe-1992} → doe-1992, p. 45'],
  [
    'A \\parencite[see][p.~45--46]{doe-1992}.',
    '\\parencite[see][p.~45--46]{doe-1992} → doe-1992, pp. 45–46',
  ],
  [
    'A \\cites[45]{doe-1992}[art.~I]{open-skies}.',
    '\\cites[45]{doe-1992}[art.~I]{open-skies} → doe-1992, p. 45 + open-skies, art. I',
  ],
  ['A \\cite{doe-1992,nobody}.', '\\cite{doe-1992,nobody} → doe-1992 + ?nobody'],
  ['A \\nocite{doe-1992} \\citestyle{plain} % \\cite{doe-1992}'],
  [
    'A\\footnote{Jane Doe and Karl M\\"uller, \\emph{Silos and Seals} (1992), 45.}.',
    '\\footnote{Jane Doe and Karl M\\"uller, \\emph{Silos and Seals} (1992), 45.} → doe-1992, p. 45',
  ],
  [
    'A\\footnote{\\cite[p.~45]{doe-1992}}\\footnote{\\emph{Ibid.}, 46.}',
    '\\footnote{\\cite[p.~45]{doe-1992}} → doe-1992, p. 45',
    '\\footnote{\\emph{Ibid.}, 46.} → doe-1992, p. 46',
  ],
  [
    '\\textcquote[para.~3]{armscontrollaw-2013-ctr}{words}',
    `\\textcquote[para.~3]{armscontrollaw-2013-ctr} → ${ctr}, para. 3`,
  ],
  [
    '\\textquote[{\\autocite[The White House, quoted in][para.~4]{armscontrollaw-2013-ctr}}]{words}',
    `[{\\autocite[The White House, quoted in][para.~4]{armscontrollaw-2013-ctr}}] → ${ofWhiteHouse}, para. 4`,
  ],
  [
    '\\begin{displayquote}[Doe 1992, p.~45]\nWords.\n\\end{displayquote}',
    '[Doe 1992, p.~45] → doe-1992, p. 45',
  ],
  [
    '\\begin{quote}\nWords.\n\n\\hfill --- The White House, fact sheet\n\\end{quote}',
    `\\hfill --- The White House, fact sheet → ${ofWhiteHouse}`,
  ],
  [
    '\\begin{quote}\nWords.\n\\begin{flushright}\nDoe, \\emph{Silos and Seals}, 1992\n\\end{flushright}\n\\end{quote}',
    '\\begin{flushright}\nDoe, \\emph{Silos and Seals}, 1992 → doe-1992',
  ],
  [
    '\\begin{quote}\nWords.\\\\[2pt]\n\\raggedleft{\\small ---~Doe 1992, 45}\n\\end{quote}',
    '\\raggedleft{\\small ---~Doe 1992, 45} → doe-1992, p. 45',
  ],
  ["\\begin{quote}\\emph{``Words.''} --- Jane Doe\\end{quote}", '--- Jane Doe → doe-1992'],
  ['\\begin{quote}Words.\\end{quote}\n--- Jane Doe, 1992\n\nA.', '--- Jane Doe, 1992 → doe-1992'],
  [
    '\\epigraph{Words {of} it.}{%\n  \\textsc{Jane Doe}, 1992}',
    '{%\n  \\textsc{Jane Doe}, 1992} → doe-1992',
  ],
  ['\\dictum[Jane Doe]{Words.}', '[Jane Doe] → doe-1992'],
  [
    '\\foreigntextcquote{english}[p.~45]{doe-1992}{words} \\begin{hyphendisplaycquote}{english}{doe-1992}',
    '\\foreigntextcquote{english}[p.~45]{doe-1992} → doe-1992, p. 45',
    '\\begin{hyphendisplaycquote}{english}{doe-1992} → doe-1992',
  ],
  // What goes on, and what is all of a block, is no attribution.
  ['\\begin{quote}We went there. --- And so did they, as Doe has it in 1992.\\end{quote}'],
  ['\\begin{quote}\\raggedleft Doe was there in 1992.\\end{quote}'],
  ['\\begin{verse}Words of\\\\\nthe day that Doe saw.\\end{verse}'],
]);

table('Typst', 'typst', [
  ['A @doe-1992[p. 45].', '@doe-1992[p. 45] → doe-1992, p. 45'],
  [
    'A #cite(<doe-1992>, supplement: [p.~45]).',
    '#cite(<doe-1992>, supplement: [p.~45]) → doe-1992, p. 45',
  ],
  ['A #cite(<nobody>), @intro.', '#cite(<nobody>) → ?nobody'],
  [
    '"Words" @nobody, “words.” @fig-one, A @nobody[p. 3], @nobody[Section 3].',
    '@nobody → ?nobody',
    '@nobody[p. 3] → ?nobody',
  ],
  ['#quote(attribution: "Doe, 1992")[words]', '"Doe, 1992" → doe-1992'],
  [
    '#quote(block: true)[Words. #align(right)[--- Jane Doe]] #align(center + right, [Doe, 1992])',
    '#align(right)[--- Jane Doe] → doe-1992',
    '#align(center + right, [Doe, 1992]) → doe-1992',
  ],
  ['#quote(block: true)[Words. #h(1fr) --- Jane Doe \\\n]', '#h(1fr) --- Jane Doe → doe-1992'],
  ['#quote(block: true)[_Words._ --- Jane Doe]', '--- Jane Doe → doe-1992'],
  ['#quote(attribution: <doe-1992>)[words]', '<doe-1992> → doe-1992'],
  [
    '#quote(block: true, attribution: [The White House, in @armscontrollaw-2013-ctr[para. 4]])[words]',
    `[The White House, in @armscontrollaw-2013-ctr[para. 4]] → ${ofWhiteHouse}, para. 4`,
  ],
  [
    'A#footnote[Doe and Müller, #emph[Silos and Seals], 45.].',
    '#footnote[Doe and Müller, #emph[Silos and Seals], 45.] → doe-1992, p. 45',
  ],
]);

table('Org', 'org', [
  ['A [cite:@doe-1992 p. 45].', '[cite:@doe-1992 p. 45] → doe-1992, p. 45'],
  [
    'A [cite/t:see @doe-1992 p. 45; @nobody].',
    '[cite/t:see @doe-1992 p. 45; @nobody] → doe-1992, p. 45 + ?nobody',
  ],
]);

table('AsciiDoc', 'asciidoc', [
  [
    'A cite:[doe-1992(45), open-skies].',
    'cite:[doe-1992(45), open-skies] → doe-1992, p. 45 + open-skies',
  ],
  ['A <<doe-1992>>, <<introduction>>.', '<<doe-1992>> → doe-1992'],
  [
    '[quote, The White House, fact sheet]\n____\nWords.\n____',
    `[quote, The White House, fact sheet] → ${ofWhiteHouse}`,
  ],
]);

table('reStructuredText', 'restructuredtext', [
  [
    'A [doe-1992]_ and :cite:p:`doe-1992,nobody`.',
    '[doe-1992]_ → doe-1992',
    ':cite:p:`doe-1992,nobody` → doe-1992 + ?nobody',
  ],
]);

const address =
  'https://armscontrollaw.com/2013/06/19/new-us-russia-cooperative-threat-reduction-agreement/';
table('HTML', 'html', [
  [
    `<q cite="${address}#:~:text=x">words</q> (<cite>Arms Control Law</cite> 2013, &para; 3)`,
    `<q cite="${address}#:~:text=x"> → ${ctr}`,
    `(<cite>Arms Control Law</cite> 2013, &para; 3) → ${ctr}, para. 3`,
  ],
  [
    '<figcaption>The White House, quoted in <cite>New US-Russia Cooperative</cite>, para. 4</figcaption>',
    `<figcaption>The White House, quoted in <cite>New US-Russia Cooperative</cite>, para. 4</figcaption> → ${ofWhiteHouse}, para. 4`,
  ],
  [
    'In <cite>Silos and Seals</cite> and <cite>Moby-Dick</cite>.',
    '<cite>Silos and Seals</cite> → doe-1992',
  ],
]);

table('lines under a block', 'markdown', [
  [
    '> Words.\n>\n> — The White House, fact sheet',
    `— The White House, fact sheet → ${ofWhiteHouse}`,
  ],
  ['> Words.\n> -- Winston Churchill', '-- Winston Churchill → ?Winston Churchill'],
  ['> Words.\n\n— Doe and Müller, p. 45', '— Doe and Müller, p. 45 → doe-1992, p. 45'],
  ['He says\n— The White House agrees —\nthat it is so.'],
]);

table(
  'a citation that quotes names no work and no place in the words that it quotes',
  'plaintext',
  [
    [
      'So (Doe 1992, p. 45: “the Treaty on Open Skies says so in article II, and on page 46 again”).',
      '(Doe 1992, p. 45: “the Treaty on Open Skies says so in article II, and on page 46 again”) → doe-1992, p. 45',
    ],
  ],
);
