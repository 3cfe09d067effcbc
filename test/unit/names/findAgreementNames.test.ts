import { assert } from 'chai';
import fc from 'fast-check';
import { findAgreementNames } from '../../../src/core/names/findAgreementNames';
import type { Span } from '../../../src/core/text/span';
import { fold } from '../../../src/core/text/fold';
import { agreements } from './agreements';
import article from '../../../data/sources/new-us-russia-ctr-agreement.md';

/** Ids with what stands in the text, as `id: words`. */
function found(text: string, opaque: readonly Span[] = []): string[] {
  return findAgreementNames(text, agreements, opaque).map((mention) => {
    assert.equal(text.slice(mention.start, mention.end), mention.text);
    assert.equal(mention.title, mention.agreement.title);
    return `${mention.agreement.id}: ${mention.text}`;
  });
}

const UMBRELLA = 'ctr-umbrella-agreement-1992';
const MNEPR = 'mnepr-framework-agreement-2003';
const CLAIMS = 'mnepr-claims-protocol-2003';
const BILATERAL = 'mnepr-bilateral-protocol-2013';
const COOPERATION = 'mnepr-cooperation-agreement-2013';
const PROGRAM = 'ctr-program';

suite('agreement names in a text', () => {
  suite('every title and name, each in a paragraph of its own that says what it must', () => {
    for (const agreement of agreements) {
      for (const name of [{ text: agreement.title }, ...agreement.names]) {
        const { text, onlyNear } = name;
        test(text, () => {
          const lead = onlyNear ? `About “${onlyNear[0]}”: it is the ` : 'It is the ';
          const document = `First.\n\n${lead}${text}, as one says.\n\nLast.`;
          const mention = findAgreementNames(document, agreements, []).at(-1);
          const start = document.indexOf(text, lead.length);
          assert.deepInclude(mention, { agreement, text, start, end: start + text.length });
        });
      }
    }
  });

  test('the bundled article', () => {
    assert.deepEqual(found(article.slice(article.indexOf('\n---\n'))), [
      `${PROGRAM}: Cooperative Threat Reduction Program`,
      `${PROGRAM}: Nunn-Lugar program`,
      `${UMBRELLA}: Agreement between the United States of America and the Russian Federation Concerning the Safe and Secure Transportation, Storage and Destruction of Weapons and the Prevention of Weapons Proliferation`,
      `${UMBRELLA}: Nunn-Lugar Cooperative Threat Reduction (CTR) Umbrella Agreement`,
      `${MNEPR}: Framework Agreement on a Multilateral Nuclear Environmental Programme in the Russian Federation`,
      `${MNEPR}: MNEPR`,
      `${BILATERAL}: bilateral Protocol`,
    ]);
  });

  suite('the protocols of 2003 and 2013 are never mixed up', () => {
    const cases: readonly [text: string, ...expected: string[]][] = [
      ['MNEPR and a related Protocol', `${MNEPR}: MNEPR`, `${BILATERAL}: Protocol`],
      ['Bilateral Protocol to MNEPR', `${BILATERAL}: Bilateral Protocol`, `${MNEPR}: MNEPR`],
      ['In 2013 the Protocol was signed', `${BILATERAL}: Protocol`],
      ['The new agreement has a Protocol.', `${BILATERAL}: Protocol`],
      ['The Protocol was signed.'],
      ['The Protocol was signed.\n\nMNEPR', `${MNEPR}: MNEPR`],
      ['MNEPR, signed in 2003, has a Protocol', `${MNEPR}: MNEPR`],
      ['MNEPR and its Protocol on liability', `${MNEPR}: MNEPR`],
      ['MNEPR; claims fall under the Protocol', `${MNEPR}: MNEPR`],
      ['MNEPR and the Additional Protocol', `${MNEPR}: MNEPR`],
      ['MNEPR and the Kyoto Protocol', `${MNEPR}: MNEPR`],
      ['MNEPR has a protocol', `${MNEPR}: MNEPR`],
      ['MNEPR has Protocols', `${MNEPR}: MNEPR`],
      ['the MNEPR Protocol', `${CLAIMS}: MNEPR Protocol`],
      ['the MNEPR Protocol of 2013', `${MNEPR}: MNEPR`],
      ['the bilateral MNEPR Protocol', `${MNEPR}: MNEPR`],
      ['The 2003 Protocol to MNEPR', `${CLAIMS}: 2003 Protocol`, `${MNEPR}: MNEPR`],
      ['The 2013 Protocol to MNEPR', `${BILATERAL}: 2013 Protocol`, `${MNEPR}: MNEPR`],
      [
        'MNEPR has a 2003 Protocol and a 2013 Protocol.',
        `${MNEPR}: MNEPR`,
        `${CLAIMS}: 2003 Protocol`,
        `${BILATERAL}: 2013 Protocol`,
      ],
      [
        'MNEPR: the Protocol on Claims, Legal Proceedings and Indemnification, then a Protocol',
        `${MNEPR}: MNEPR`,
        `${CLAIMS}: Protocol on Claims, Legal Proceedings and Indemnification`,
      ],
      [`MNEPR.${' word'.repeat(100)} The Protocol.`, `${MNEPR}: MNEPR`],
    ];
    for (const [text, ...expected] of cases) {
      test(text.slice(0, 80), () => {
        assert.deepEqual(found(text), expected);
      });
    }
  });

  suite('names that need their context', () => {
    const cases: readonly [text: string, ...expected: string[]][] = [
      ['The Umbrella Agreement on data protection; CTR of weapons', `${PROGRAM}: CTR`],
      [
        'Nunn-Lugar and its Umbrella Agreement',
        `${PROGRAM}: Nunn-Lugar`,
        `${UMBRELLA}: Umbrella Agreement`,
      ],
      ['The click-through rate (CTR) in Russia'],
      ['A CTR of 3 per cent'],
      ['The Framework Agreement'],
      [
        'The 1999 Protocol to the CTR Umbrella Agreement',
        'ctr-umbrella-protocol-1999: 1999 Protocol',
        `${UMBRELLA}: CTR Umbrella Agreement`,
      ],
      [
        'MNEPR and the Agreement on Cooperation',
        `${MNEPR}: MNEPR`,
        `${COOPERATION}: Agreement on Cooperation`,
      ],
    ];
    for (const [text, ...expected] of cases) {
      test(text, () => {
        assert.deepEqual(found(text), expected);
      });
    }
  });

  suite('whole words, any typography', () => {
    const cases: readonly [what: string, text: string, ...expected: string[]][] = [
      [
        'Program is not in Programme',
        'Cooperative Threat Reduction Programmes',
        `${PROGRAM}: Cooperative Threat Reduction`,
      ],
      ['letters of any script go on', 'MNEPRы and éMNEPR and MNEPR2'],
      [
        'possessive and punctuation',
        'MNEPR’s, “MNEPR”; (MNEPR)',
        `${MNEPR}: MNEPR`,
        `${MNEPR}: MNEPR`,
        `${MNEPR}: MNEPR`,
      ],
      ['emphasis', '_MNEPR_ **MNEPR** a_MNEPR MNEPR_b', `${MNEPR}: MNEPR`, `${MNEPR}: MNEPR`],
      ['soft line break', 'Nunn-Lugar\n  Program', `${PROGRAM}: Nunn-Lugar\n  Program`],
      ['CRLF', 'Nunn-Lugar\r\nProgram', `${PROGRAM}: Nunn-Lugar\r\nProgram`],
      ['blank line', 'Nunn-Lugar\n \nProgram', `${PROGRAM}: Nunn-Lugar`],
      ['CRLF blank line', 'Nunn-Lugar\r\n\r\nProgram', `${PROGRAM}: Nunn-Lugar`],
      ['no-break space, en dash', 'Nunn–Lugar\u00A0program', `${PROGRAM}: Nunn–Lugar\u00A0program`],
      ['soft hyphen', 'Nunn-Lugar Pro\u00ADgram', `${PROGRAM}: Nunn-Lugar Pro\u00ADgram`],
      ['titles in any case', 'NUNN-LUGAR PROGRAM', `${PROGRAM}: NUNN-LUGAR PROGRAM`],
      ['one-word names by their capitals', 'nunn-lugar, mnepr'],
      [
        'the longest name',
        'the Nunn-Lugar CTR Umbrella Agreement',
        `${UMBRELLA}: Nunn-Lugar CTR Umbrella Agreement`,
      ],
      [
        'the longest name, though another begins before it',
        'The 2013 Protocol on Claims, Legal Proceedings and Indemnification under MNEPR',
        `${CLAIMS}: Protocol on Claims, Legal Proceedings and Indemnification`,
        `${MNEPR}: MNEPR`,
      ],
      ['nothing', ''],
    ];
    for (const [what, text, ...expected] of cases) {
      test(what, () => {
        assert.deepEqual(found(text), expected);
      });
    }
  });

  test('not in opaque spans, which say nothing for other names either', () => {
    const text = 'MNEPR `MNEPR` and the Protocol';
    assert.lengthOf(found(text, [{ start: 6, end: 13 }]), 2);
    assert.deepEqual(found(text, [{ start: 0, end: 13 }]), []);
  });

  test('offsets always slice to text that folds to a name', () => {
    const names = agreements.flatMap(({ title, names: others }) => [
      title,
      ...others.map((n) => n.text),
    ]);
    const folded = new Set(names.map((name) => fold(name).text.toLowerCase()));
    const words = names.flatMap((name) => name.split(' '));
    const gap = fc.constantFrom(
      ' ',
      '\n',
      '\r\n',
      '\u00A0',
      '\n\n',
      '  ',
      ', ',
      '\u00AD',
      '-',
      ' – ',
    );
    const piece = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...words), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap)), (pieces) => {
        const text = pieces.flat().join('');
        let last = 0;
        for (const mention of findAgreementNames(text, agreements, [])) {
          assert.equal(text.slice(mention.start, mention.end), mention.text);
          assert.isTrue(folded.has(fold(mention.text).text.toLowerCase()), mention.text);
          assert.isAtLeast(mention.start, last);
          last = mention.end;
        }
      }),
    );
  });

  suite('large texts', () => {
    const MEGABYTE = 1_000_000;
    const cases: readonly [what: string, text: string, mentions: number][] = [
      ['5 MB of prose', `${'word '.repeat(95)}MNEPR and a Protocol. `.repeat(10_000), 20_000],
      ['one line of 1 MB', 'x'.repeat(MEGABYTE), 0],
      ['1 MB of a name’s first word', 'Protocol '.repeat(MEGABYTE / 9), 0],
      ['1 MB of line breaks', '\n'.repeat(MEGABYTE), 0],
      ['1 MB of white space in a name', `Nunn-Lugar${' '.repeat(MEGABYTE)}Program`, 1],
    ];
    for (const [what, text, mentions] of cases) {
      // Mocha's time limit is the bound; a text that took quadratic time would be far beyond it.
      test(what, () => {
        assert.lengthOf(findAgreementNames(text, agreements, []), mentions);
      });
    }
  });
});
