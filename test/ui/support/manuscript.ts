import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/editor/paths.mjs';
import { article } from '../../host/support/article.js';

/** What a large document shall be like. */
export interface ManuscriptSize {
  /** UTF-16 units, about. */
  readonly length: number;
  readonly quotations: number;
}

/** Of so many quotations one has a word too many. */
const wrongOf = 10;
const wordsOfQuotation = 9;

/**
 * A large Markdown document: public-domain prose (test/corpus/prose.txt) over and over, with quotations
 * of the bundled article in it, each with its citation by key.
 */
export async function manuscript({ length, quotations }: ManuscriptSize): Promise<string> {
  const prose = await readFile(join(root, 'test', 'corpus', 'prose.txt'), 'utf8');
  const sentences = prose.split(/(?<=[.;:])\s+/u).filter((sentence) => sentence.length > 40);
  const quotable = runsOfWords();
  const perQuotation = length / quotations;
  const paragraphs: string[] = [];
  let next = 0;
  for (let count = 0; count < quotations; count++) {
    const run = quotable[(count * 7) % quotable.length];
    if (!run) throw new Error('The article has nothing to quote.');
    const words = count % wrongOf === 0 ? run.words.replace(' ', ' surely ') : run.words;
    let paragraph = `It was said that “${words}” [@${article().id}, para. ${run.paragraph}].`;
    while (paragraph.length < perQuotation - 60)
      paragraph += ` ${sentences[next++ % sentences.length] ?? ''}`;
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Runs of plain words, each within a paragraph of the White House's. */
function runsOfWords(): readonly { readonly words: string; readonly paragraph: number }[] {
  return article()
    .body.split(/\n\s*\n/u)
    .flatMap((text, index) => {
      const paragraph = index + 1;
      if (paragraph < 2 || paragraph > 4) return [];
      const words = text.split(' ');
      const starts = words.slice(0, -wordsOfQuotation).map((_, at) => at);
      return starts
        .map((at) => words.slice(at, at + wordsOfQuotation).join(' '))
        .filter((run) => /^[\p{L}\d' -]+$/u.test(run))
        .map((run) => ({ words: run, paragraph }));
    });
}
