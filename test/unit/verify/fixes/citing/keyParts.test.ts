import { assert } from 'chai';
import { fixedDocument, type Extension } from '../fixedDocument';

const words = 'We must disenthrall ourselves, and then we shall save our country';

suite('a citation by the key of another work', () => {
  const cases: readonly (readonly [extension: Extension, document: string, after?: string])[] = [
    [
      'tex',
      `\\textquote[{\\cite[para.~4]{carter-1979}}]{${words}.}`,
      `\\textquote[{\\cite[para.~4]{lincoln-1862}}]{${words}.}`,
    ],
    [
      'tex',
      `\\foreigntextquote{english}[{\\autocite[see][4]{carter-1979}}]{${words}.}`,
      `\\foreigntextquote{english}[{\\autocite[see][para.~4]{lincoln-1862}}]{${words}.}`,
    ],
    [
      'tex',
      `\\begin{displaycquote}[para.~4]{carter-1979}\n${words}.\n\\end{displaycquote}`,
      `\\begin{displaycquote}[para.~4]{lincoln-1862}\n${words}.\n\\end{displaycquote}`,
    ],
    [
      'tex',
      `\\textcquote{carter-1979}{${words}.}`,
      `\\textcquote[para.~4]{lincoln-1862}{${words}.}`,
    ],
    [
      'tex',
      `\\enquote{${words}} \\parencite[see][]{carter-1979}.`,
      `\\enquote{${words}} \\parencite[see][para.~4]{lincoln-1862}.`,
    ],
    ['md', `@carter-1979 [para. 5] said “${words}.”`, `@lincoln-1862 [para. 4] said “${words}.”`],
    ['md', `“${words}” [see @carter-1979].`, `“${words}” [see @lincoln-1862, para. 4].`],
    [
      'typ',
      `#cite(<carter-1979>, form: "prose") said “${words}.”`,
      `#cite(<lincoln-1862>, supplement: [para.~4], form: "prose") said “${words}.”`,
    ],
    ['typ', `“${words}” @carter-1979.`, `“${words}” @lincoln-1862[para.~4].`],
    [
      'org',
      `[cite/t:@carter-1979 p. 4] said “${words}.”`,
      `[cite/t:@lincoln-1862 para. 4] said “${words}.”`,
    ],
    [
      'md',
      `“${words}” [see @carter-1979, para. 4, for the contrary].`,
      `“${words}” [@lincoln-1862, para. 4] [see @carter-1979, para. 4, for the contrary].`,
    ],
    ['md', `“${words}” [@carter-1979; @johnson-1867].`],
  ];
  for (const [extension, document, after] of cases) {
    test(after ?? `stays: ${document}`, async () => {
      const text = extension === 'tex' ? `\\usepackage{biblatex}\n${document}\n` : `${document}\n`;
      const fixed = await fixedDocument(text, extension, 'citation');
      assert.equal(fixed, after && text.replace(document, () => after));
    });
  }
});
