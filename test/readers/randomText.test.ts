import fc from 'fast-check';
import { bundledSources } from '../../src/core/bundled';
import { loadCitationEngine } from '../../src/core/cite/engine';
import { markups } from '../../src/core/markup/markups';
import { inserted } from './support/arbitraries';
import { assertReadBack, documentWith } from './support/insertions';
import { readersOf } from './support/readersOf';
import { citedWorks } from './support/works';

const { work } = bundledSources()[0]!;
/**
 * The same texts in every run, so that what fails is what was changed; others, and more, by
 * `FUZZ_SEED=… FUZZ_RUNS=…`.
 */
const seed = Number(process.env.FUZZ_SEED ?? 20130619);
/** Notes with American and with British marks, and brackets in the text. */
const styles = ['chicago-fullnote-bibliography', 'oscola', 'apa'] as const;

suite('random words and works are read back to the character, by', () => {
  for (const markup of Object.values(markups)) {
    for (const { name, reader } of readersOf(markup.name, citedWorks(work))) {
      // An older pandoc has faults of its own: it reads the passages, and the newest one reads this.
      if (!reader || isOther(name, markup.name) || /^pandoc \d/u.test(name)) continue;
      for (const id of styles) {
        test(`${name}: ${markup.title}, ${id}`, async () => {
          const engine = await loadCitationEngine(id);
          const style = { engine, markup, quoteMarkShape: 'curly' } as const;
          // A reader that starts slowly is given more insertions in a document.
          const isSlow = name.startsWith('pandoc');
          const readable = (text: string) => text.replace(unread(name, markup.name), '') || 'x';
          await fc.assert(
            fc.asyncProperty(
              fc.array(inserted(readable, markup.keyed && work), {
                minLength: 1,
                maxLength: isSlow ? 40 : 4,
              }),
              async (insertions) => {
                const document = documentWith(insertions, style);
                const read = await reader.read(document);
                try {
                  assertReadBack(read, insertions, style, ({ locator }) => [
                    work.title!,
                    `${locator?.value}`.replace('-', '–'),
                  ]);
                } catch (error) {
                  throw withDocument(error, document);
                }
              },
            ),
            { seed, numRuns: Number(process.env.FUZZ_RUNS ?? (isSlow ? 3 : 30)) },
          );
        });
      }
    }
  }
});

/**
 * Readers that take more for markup than the one that a markup is written for: Pandoc's Markdown of the
 * Markdown for everybody, and its Typst, which takes all of Unicode's spaces for one.
 */
function isOther(reader: string, markup: string): boolean {
  return reader.startsWith('pandoc') && /^(?:markdown|footnote|typst)$/u.test(markup);
}

/** What a reader gets wrong by itself. */
function unread(reader: string, markup: string): RegExp {
  // Pandoc takes an escaped double colon at a paragraph's end for one.
  if (markup === 'rst') return /::+/gu;
  // Pandoc cannot read any Org with a backslash that begins nothing.
  if (markup.startsWith('org')) return /\\/gu;
  // Pandoc knows no \textasciigrave, and makes its own of marks without partner. latex-utensils takes
  // [brackets] after any command for its arguments.
  if (markup.startsWith('latex')) return reader.startsWith('pandoc') ? /[`“”‘’"']/gu : /\[/gu;
  return /(?!)/gu;
}

/** A failure that shows what was read, and the document. */
function withDocument(error: unknown, document: string): Error {
  const { message, expected, actual } = error as Error & { expected?: string; actual?: string };
  return new Error(`${message}\nexpected: ${expected}\nread:     ${actual}\n${document}`);
}
