// Makes strangers.txt and prose.txt, as sources/make.mjs makes the sources:
//   node strangers.mjs package/data
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sourcesFolder = new URL('sources/', import.meta.url);
const prose = ['1800_john_adams_f.txt', '1932_herbert_hoover_r.txt'];
const every = 4;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** @param {string} text */
const fours = (text) => {
  const words = wordsOf(text);
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
};

const [, , folder = ''] = process.argv;
const sources = readdirSync(sourcesFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, sourcesFolder), 'utf8'));
const bundled = new URL('../../data/sources/new-us-russia-ctr-agreement.md', import.meta.url);
const known = new Set([...sources, readFileSync(bundled, 'utf8')].flatMap(fours));

const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !prose.includes(name))
  .filter((_, index) => index % every === 0)
  .flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8').slice(2000, 6000);
    const fitting = [...segmenter.segment(text)]
      .slice(1, -1)
      .map(({ segment }) => segment.trim())
      .filter((sentence) => /^[A-Z][A-Za-z ,]+\.$/u.test(sentence))
      .filter((sentence) => wordsOf(sentence).length >= 10 && wordsOf(sentence).length <= 25)
      .filter((sentence) => !fours(sentence).some((each) => known.has(each)));
    return fitting.slice(0, 1);
  });
writeFileSync(new URL('strangers.txt', import.meta.url), `${sentences.join('\n')}\n`);

const texts = prose.map((name) => readFileSync(join(folder, name), 'utf8').trim());
const paragraphs = texts.flatMap((text) => {
  const all = [...segmenter.segment(text)].map(({ segment }) => segment);
  return all.flatMap((_, at) =>
    at % 4 === 0
      ? [
          all
            .slice(at, at + 4)
            .join('')
            .trim(),
        ]
      : [],
  );
});
writeFileSync(new URL('prose.txt', import.meta.url), `${paragraphs.join('\n\n')}\n`);
