import { citationWriter } from '../../../src/core/quote/citationWriter';
import { assert } from 'chai';
import fc from 'fast-check';
import { bundledSources } from '../../../src/core/bundled';
import { loadCitationEngine } from '../../../src/core/cite/engine';
import { closingMark, openQuotation } from '../../../src/core/complete/openQuotation';
import { PassageLookup } from '../../../src/core/complete/passageLookup';
import {
  ghostOffers,
  quotationOffers,
  writeOffer,
} from '../../../src/core/complete/quotationOffers';
import { shelfOf } from '../../../src/core/index/shelfOf';
import { markups } from '../../../src/core/markup/markups';

const source = bundledSources()[0]!;
const lookup = new PassageLookup(shelfOf([source]));
const words = (offer: {
  excerpt: { spans: readonly [{ start: number; end: number }, ...unknown[]] };
}) => source.body.slice(offer.excerpt.spans[0].start, offer.excerpt.spans[0].end);

suite('quotationOffers', () => {
  const cases: readonly (readonly [what: string, typed: string, first: string, reaches: number])[] =
    [
      [
        'the start of a sentence',
        'As long-time partners',
        'As long-time partners with a mutual interest in promoting nuclear security',
        3,
      ],
      [
        'the middle of a sentence',
        'securing and elim',
        'securing and eliminating WMD-related materials and technology',
        3,
      ],
      [
        'in small letters',
        'as long-time partners',
        'As long-time partners with a mutual interest in promoting nuclear security',
        3,
      ],
      [
        'with typos',
        'successfuly partnerd on a brod',
        'successfully partnered on a broad range',
        3,
      ],
      [
        'over a line break',
        'remain committed\nto nuclear',
        'remain committed to nuclear security and other',
        1,
      ],
      [
        'a letter that stands in brackets',
        'what exactly U.S. nonprolif',
        '[w]hat exactly U.S. nonproliferation programs',
        1,
      ],
      [
        'with straight marks',
        'the statement that "[w]hat',
        'the statement that “[w]hat exactly',
        1,
      ],
    ];
  for (const [what, typed, first, reaches] of cases) {
    test(what, () => {
      const offers = quotationOffers(typed, lookup);
      const [best] = offers;
      assert.isDefined(best);
      assert.isTrue(words(best).startsWith(first), words(best));
      assert.lengthOf(
        offers.filter(({ match }) => match === best.match),
        reaches,
      );
    });
  }

  test('goes to the end of the clause, the sentence and the paragraph', () => {
    assert.deepEqual(
      quotationOffers('This accord replaces', lookup).map((offer) => [
        offer.extent,
        words(offer).slice(-30),
      ]),
      [
        ['clause', 'perative Threat Reduction Program'.slice(-30)],
        ['sentence', 'own as the Nunn-Lugar program.'.slice(-30)],
        ['paragraph', ' new agreement, which reads:'.padStart(30, 'e').slice(-30)],
      ].map(([extent, end]) => [
        extent,
        extent === 'paragraph' ? 'he new agreement, which reads:' : end,
      ]),
    );
  });

  test('offers a sentence that is typed to its end, for its mark and citation', () => {
    const offers = quotationOffers('and accounting for nuclear materials.', lookup);
    assert.deepEqual(
      offers.map((offer) => [offer.extent, words(offer)]),
      [['sentence', 'and accounting for nuclear materials.']],
    );
  });

  test('words in the case that was typed come before words in another', () => {
    const begins = quotationOffers('the United States', lookup).map((offer) => words(offer)[0]);
    assert.deepEqual(begins, [...begins].sort().reverse());
    assert.includeMembers(begins, ['t', 'T']);
  });

  test('leaves out a mark whose partner stands before the first word', () => {
    const [offer] = quotationOffers('will be able to do in Russia', lookup);
    assert.isDefined(offer);
    assert.match(words(offer), /remains unclear\[\.\]$/u);
  });

  for (const typed of ['', 'a', 'th', 'xylophone zeppelin', '…']) {
    test(`nothing for ${JSON.stringify(typed)}`, () => {
      assert.isEmpty(quotationOffers(typed, lookup));
    });
  }
});

suite('ghostOffers', () => {
  for (const typed of ['The', 'the signing of', 'The signign of', 'Xylophone of', 'The  ']) {
    test(`nothing for ${JSON.stringify(typed)}`, () => {
      assert.isEmpty(ghostOffers(typed, lookup));
    });
  }

  test('half an ellipsis is typed exactly too', () => {
    assert.isNotEmpty(ghostOffers('nonproliferation programs . .', lookup));
  });

  test('from the second word on, to the end of the sentence first', () => {
    const [offer] = ghostOffers('The sig', lookup);
    assert.isDefined(offer);
    assert.equal(offer.extent, 'sentence');
    assert.match(words(offer), /^The signing .* objectives\.$/u);
  });

  test('what was typed and what is offered are together the source’s words', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const paragraph = source.paragraphs.at(a % source.paragraphs.length);
        assert.isDefined(paragraph);
        const text = source.body.slice(paragraph.start, paragraph.end);
        const starts = [...text.matchAll(/(?<=^|\s)\w+\s\w/gu)].map(
          ({ index, 0: found }) => [index, index + found.length] as const,
        );
        const [start, shortest] = starts[b % starts.length] ?? [0, 0];
        const typed = text.slice(start, shortest + (b % 40));
        // A mark without the one that opens it, typed too: nothing is left to offer.
        if (typed.endsWith('”')) return;
        const offers = ghostOffers(typed, lookup);
        assert.isNotEmpty(offers, typed);
        for (const { match, excerpt } of offers) {
          assert.equal(source.body.slice(match.start, match.typedEnd).trim(), typed.trim());
          assert.isAtLeast(excerpt.spans[0].end, match.typedEnd);
        }
      }),
    );
  });
});

suite('writeOffer', () => {
  async function written(before: string, after: string, from: 'start' | 'typed'): Promise<string> {
    const engine = await loadCitationEngine('apa');
    const language = before.includes('\\') || before.includes('``') ? 'latex' : 'markdown';
    const markup = language === 'latex' ? markups.latex : markups.markdown;
    const open = openQuotation(before, language)!;
    const [offer] = quotationOffers(open.typed, lookup).filter(
      ({ extent }) => extent === 'sentence',
    );
    assert.isDefined(offer);
    const at = from === 'start' ? offer.match.start : offer.match.typedEnd;
    const style = { engine, markup, quoteMarkShape: 'curly' } as const;
    const citations = citationWriter(style, { label: 1 });
    return writeOffer(offer, at, open, closingMark(after, open), style.markup, citations).text;
  }
  const fourth =
    'The signing of the new bilateral framework demonstrates that the United States and the Russian Federation remain committed to nuclear security and other mutual nonproliferation objectives.';
  const cited =
    '(The White House, 2013, as cited in “New US-Russia Cooperative Threat Reduction Agreement,” 2013, para. 4)';

  const citedInTex = cited.replace('“', '``').replace('”', "''");

  const cases: readonly (readonly [
    what: string,
    before: string,
    after: string,
    from: 'start' | 'typed',
    written: string,
  ])[] = [
    ['closes a straight mark', '"the signing of', '', 'start', `${fourth}" ${cited}`],
    [
      'closes the mark that the editor put there',
      '"the signing of',
      '"',
      'start',
      `${fourth}" ${cited}`,
    ],
    ['closes a curly mark', '“The signing', '', 'start', `${fourth}” ${cited}`],
    ['closes TeX’s marks', '``The signing', '', 'start', `${fourth}'' ${citedInTex}`],
    ['closes a command', '\\enquote{The signing', '', 'start', `${fourth}} ${citedInTex}`],
    ['closes an element', '<q>The signing', '', 'start', `${fourth}</q> ${cited}`],
    ['closes nothing in a block', '> The signing', '', 'start', `${fourth} ${cited}`],
    [
      'writes what follows the typed words',
      '“The signing of the',
      '',
      'typed',
      `${fourth.slice('The signing of the'.length)}” ${cited}`,
    ],
    [
      'adds no second citation inside a quotation that is closed',
      '“The signing of',
      ' it”',
      'start',
      fourth,
    ],
  ];
  for (const [what, before, after, from, expected] of cases) {
    test(what, async () => {
      assert.equal(await written(before, after, from), expected);
    });
  }

  test('marks inside a quotation follow the mark that the writer opened', async () => {
    assert.match(
      await written('"which included the statement', '', 'start'),
      /that '\\\[w\\\]hat .* unclear\\\[\.\\\]'" \(“New/u,
    );
    assert.match(
      await written('\\enquote{which included the statement', '', 'start'),
      /that \\enquote\{\[w\]hat .* unclear\[\.\]\}\} \(``New/u,
    );
  });
});
