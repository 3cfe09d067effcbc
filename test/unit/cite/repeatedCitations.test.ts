import { assert } from 'chai';
import type { Citation } from '../../../src/core/cite/citation';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import type { CitationPosition, Place, Position } from '../../../src/core/cite/position';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import type { CslItem, Locator } from '../../../src/core/csl/item';
import { article, bilateralTreaty, factSheet, show, statute, treaty, wireStory } from './works';

const paragraph: Locator = { label: 'paragraph', value: '5' };

/** Neither a name nor a title: a description and where it appeared. */
const leaflet: CslItem = {
  id: 'leaflet',
  type: 'webpage',
  genre: 'leaflet',
  'container-title': 'State.gov',
  issued: { 'date-parts': [[2013]] },
};

const book: CslItem = {
  id: 'book',
  type: 'book',
  author: [{ family: 'Joyner', given: 'Dan' }],
  title: 'Interpreting the Treaty',
  issued: { 'date-parts': [[2011]] },
};

const citations = {
  article: { work: article, locator: paragraph },
  factSheet: { work: factSheet, quotedIn: article, locator: paragraph },
  wireStory: { work: wireStory, quotedIn: article, locator: paragraph },
  treaty: { work: bilateralTreaty, locator: paragraph },
  longTreaty: { work: treaty, locator: { label: 'article', value: '2' } },
  statute: { work: statute, locator: paragraph },
  leaflet: { work: leaflet, locator: paragraph },
  book: { work: book, locator: { label: 'page', value: '5' } },
} satisfies Record<string, Citation>;

type Name = keyof typeof citations;
type Forms = Readonly<Record<Name, string>>;

/** How a style repeats each citation: in a later note, in a later text without notes, and at once. */
interface Repeated {
  readonly subsequent: Forms;
  /** Where they differ from `subsequent`. */
  readonly withoutNotes?: Partial<Forms>;
  readonly ibid: string | Forms;
  readonly ibidWithLocator: Partial<Forms> & { readonly others?: string };
}

const title = 'New US-Russia Cooperative Threat Reduction Agreement';
const framework = treaty.title ?? '';
const umbrella = bilateralTreaty.title ?? '';
const act = 'Soviet Nuclear Threat Reduction Act of 1991';

// Chicago 14.30: name and short title. Legal works stand under their names, without quotation marks.
const chicago: Forms = {
  article: `“${title},” para. 5`,
  factSheet: `The White House, fact sheet, quoted in “${title},” para. 5`,
  wireStory: `Global Security Newswire, quoted in “${title},” para. 5`,
  treaty: 'CTR Umbrella Agreement, para. 5',
  longTreaty: `${framework}, art. 2`,
  statute: `${act}, para. 5`,
  leaflet: 'leaflet, para. 5',
  book: 'Joyner, *Interpreting the Treaty*, 5',
};

// Author-date and author-page styles repeat a citation as it is.
const authorDate: Forms = {
  article: `“${title}” 2013, para. 5`,
  factSheet: `The White House 2013, quoted in “${title}” 2013, para. 5`,
  wireStory: `Global Security Newswire 2013, quoted in “${title}” 2013, para. 5`,
  treaty: `${umbrella} 1992, para. 5`,
  longTreaty: `${framework} 2003, art. 2`,
  statute: `${act}, para. 5`,
  leaflet: 'Leaflet 2013, para. 5',
  book: 'Joyner 2011, 5',
};
const apa: Forms = {
  article: `“${title},” 2013, para. 5`,
  factSheet: `The White House, 2013, as cited in “${title},” 2013, para. 5`,
  wireStory: `Global Security Newswire, 2013, as cited in “${title},” 2013, para. 5`,
  treaty: `${umbrella}, 1992, para. 5`,
  longTreaty: `${framework}, 2003, Article 2`,
  statute: `${act}, 1991, para. 5`,
  leaflet: '[Leaflet], 2013, para. 5',
  book: 'Joyner, 2011, p. 5',
};
const mla: Forms = {
  article: `“${title},” par. 5`,
  factSheet: `The White House, qtd. in “${title},” par. 5`,
  wireStory: `Global Security Newswire, qtd. in “${title},” par. 5`,
  treaty: `*${umbrella}*, par. 5`,
  longTreaty: `*${framework}*, art. 2`,
  statute: `“${act},” par. 5`,
  leaflet: 'Leaflet, par. 5',
  book: 'Joyner 5',
};

const repeated: Readonly<Record<StyleId, Repeated>> = {
  'chicago-fullnote-bibliography': {
    subsequent: chicago,
    // 14.34: no "ibid."; the title is left out right after the same work, where a name remains.
    ibid: { ...chicago, book: 'Joyner, 5' },
    ibidWithLocator: { ...chicago, book: 'Joyner, 5' },
  },
  'chicago-author-date': { subsequent: authorDate, ibid: authorDate, ibidWithLocator: authorDate },
  apa: { subsequent: apa, ibid: apa, ibidWithLocator: apa },
  'modern-language-association': { subsequent: mla, ibid: mla, ibidWithLocator: mla },
  'bluebook-law-review': {
    subsequent: {
      // Rule 4.2(a): a work without a name by its title, set as before; a comma, and no "at", before ¶.
      article: `*${title}*, *supra* note 7, ¶ 5`,
      factSheet: `*${title}*, *supra* note 7, ¶ 5 (quoting The White House, *supra* note 7)`,
      wireStory: `*${title}*, *supra* note 7, ¶ 5 (quoting Global Security Newswire, *supra* note 7)`,
      // Rule 4.2(b): by the name that "hereinafter" gave it.
      treaty: 'CTR Umbrella Agreement, *supra* note 7, ¶ 5',
      longTreaty: `${framework}, *supra* note 7, art. 2`,
      // Rules 4.2 and 12.10(b): statutes have short forms of their own, never "supra".
      statute: `${act} ¶ 5`,
      leaflet: 'leaflet, *supra* note 7, ¶ 5',
      book: '^Joyner^, *supra* note 7, at 5',
    },
    withoutNotes: {
      article: `*${title}*, *supra*, ¶ 5`,
      factSheet: `*${title}*, *supra*, ¶ 5 (quoting The White House, *supra*)`,
      wireStory: `*${title}*, *supra*, ¶ 5 (quoting Global Security Newswire, *supra*)`,
      treaty: 'CTR Umbrella Agreement, *supra*, ¶ 5',
      longTreaty: `${framework}, *supra*, art. 2`,
      leaflet: 'leaflet, *supra*, ¶ 5',
      book: '^Joyner^, *supra*, at 5',
    },
    // Rule 4.1; "at" before a page alone.
    ibid: '*Id.*',
    ibidWithLocator: { others: '*Id.* ¶ 5', longTreaty: '*Id.* art. 2', book: '*Id.* at 5' },
  },
  oscola: {
    subsequent: {
      // 1.2.1: the author's name, else the title, and the note.
      article: `‘${title}’ (n 7) para 5`,
      factSheet: `The White House (n 7) (as cited in ‘${title}’ (n 7) para 5)`,
      wireStory: `Global Security Newswire (n 7) (as cited in ‘${title}’ (n 7) para 5)`,
      treaty: 'CTR Umbrella Agreement (n 7) para 5',
      longTreaty: `${framework} (n 7) art 2`,
      // 1.2.1: legislation without a note.
      statute: `${act} para 5`,
      leaflet: 'leaflet (n 7) para 5',
      book: 'Joyner (n 7) 5',
    },
    withoutNotes: {
      article: `‘${title}’ para 5`,
      factSheet: `The White House (as cited in ‘${title}’ para 5)`,
      wireStory: `Global Security Newswire (as cited in ‘${title}’ para 5)`,
      treaty: 'CTR Umbrella Agreement para 5',
      longTreaty: `${framework} art 2`,
      leaflet: 'leaflet para 5',
      book: 'Joyner 5',
    },
    // 1.2.1
    ibid: 'ibid',
    ibidWithLocator: { others: 'ibid para 5', longTreaty: 'ibid art 2', book: 'ibid 5' },
  },
};

suite('repeated citations in six styles', () => {
  for (const { id } of citationStyles) {
    const { subsequent, withoutNotes, ibid, ibidWithLocator } = repeated[id];
    const ways: readonly [string, Place, number | undefined, (name: Name) => string | undefined][] =
      [
        ['in a later note', 'subsequent', 7, (name) => subsequent[name]],
        [
          'later, without notes',
          'subsequent',
          undefined,
          (name) => withoutNotes?.[name] ?? subsequent[name],
        ],
        ['at once', 'ibid', 7, (name) => (typeof ibid === 'string' ? ibid : ibid[name])],
        [
          'at once, at another place',
          'ibid-with-locator',
          7,
          (name) => ibidWithLocator[name] ?? ibidWithLocator.others,
        ],
      ];
    for (const [way, place, note, expected] of ways) {
      suite(`${id}, ${way}`, () => {
        for (const [name, citation] of Object.entries<Citation>(citations)) {
          test(name, async () => {
            const engine = await loadCitationEngine(id);
            const position = positionOf(citation, place, note);
            assert.equal(show(engine.cite(citation, position)), expected(name as Name));
          });
        }
      });
    }
  }

  test('"ibid." with a place that is not there is "ibid."', async () => {
    for (const [style, expected] of [
      ['bluebook-law-review', '*Id.*'],
      ['oscola', 'ibid'],
    ] as const) {
      const engine = await loadCitationEngine(style);
      const position: CitationPosition = { work: { place: 'ibid-with-locator' } };
      assert.equal(show(engine.cite({ work: article }, position)), expected);
    }
  });

  test('the Bluebook repeats a statute by the page of its session laws', async () => {
    const engine = await loadCitationEngine('bluebook-law-review');
    const citation = { work: statute, locator: { label: 'page', value: '1693' } };
    assert.equal(
      show(engine.cite(citation, { work: { place: 'subsequent' } })),
      `${act}, 105 Stat. at 1693`,
    );
  });
});

suite('what leads to the work where words were read', () => {
  const expected: Readonly<Record<StyleId, string>> = {
    'chicago-fullnote-bibliography': 'The White House, fact sheet, June 17, 2013, quoted in',
    'chicago-author-date': 'The White House 2013, quoted in',
    apa: 'The White House, 2013, as cited in',
    'modern-language-association': 'The White House, qtd. in',
    'bluebook-law-review': 'The White House, fact sheet (June 17, 2013), *quoted in*',
    oscola: 'The White House, fact sheet (17 June 2013), as cited in',
  };
  for (const { id } of citationStyles) {
    test(id, async () => {
      assert.equal(show((await loadCitationEngine(id)).leadIn(factSheet)), expected[id]);
    });
  }
});

function positionOf(citation: Citation, place: Place, note: number | undefined): CitationPosition {
  const at = (of: Place): Position => ({
    place: of,
    nearNote: true,
    ...(note !== undefined && { firstNote: note }),
  });
  if (!citation.quotedIn) return { work: at(place) };
  const whole = place === 'ibid' || place === 'ibid-with-locator' ? place : undefined;
  return { work: at('subsequent'), quotedIn: at('subsequent'), ...(whole && { whole }) };
}
