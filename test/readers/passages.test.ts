import { bundledSources } from '../../src/core/bundled';
import { plainText } from '../../src/core/cite/richText';
import { citationStyles } from '../../src/core/cite/styles';
import { markups } from '../../src/core/markup/markups';
import { excerptOf } from '../../src/core/quote/excerpt';
import { passagesOf } from '../../src/core/source/passages';
import { rememberingEngine } from '../unit/support/rememberingEngine';
import { assertReadBack, documentWith, type Inserted } from './support/insertions';
import { readersOf } from './support/readersOf';
import { citedWorks } from './support/works';

const source = bundledSources()[0]!;
const insertions = [...passagesOf(source, 'sentence'), ...passagesOf(source, 'paragraph')].flatMap(
  (each): Inserted[] =>
    (['inline', 'block'] as const).map((form) => ({ excerpt: excerptOf(source, each), form })),
);

suite('every passage is read back to the character, with its citation, by', () => {
  for (const markup of Object.values(markups)) {
    for (const { name, reader } of readersOf(markup.name, citedWorks(source.work))) {
      if (!reader) test(`${name}: ${markup.title}`);
      else {
        for (const style of citationStyles) {
          test(`${name}: ${markup.title}, ${style.title}`, async () => {
            const engine = await rememberingEngine(style.id);
            const given = { engine, markup, quoteMarkShape: 'curly' } as const;
            const read = await reader.read(documentWith(insertions, given));
            assertReadBack(read, insertions, given, ({ work, quotedIn, locator }) => [
              source.work.title!,
              `para. ${locator?.value}`,
              // Whose words they are, where the work only quotes them.
              ...(quotedIn ? [plainText(engine.cite({ work }))] : []),
            ]);
          });
        }
      }
    }
  }
});
