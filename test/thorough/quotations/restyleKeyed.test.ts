import { assert } from 'chai';
import { bundledSources } from '../../../src/core/bundled';
import { citationStyles, type StyleId } from '../../../src/core/cite/styles';
import { markups } from '../../../src/core/markup/markups';
import { citableWorks } from '../../../src/core/quotations/citableWorks';
import { restyleKeyed } from '../../../src/core/quotations/restyleKeyed';
import { writeKeyed } from '../../../src/core/quote/citationWriter';
import { applyChanges } from '../../../src/core/quote/textChange';
import { attribute } from '../../../src/core/source/attribution';
import { passagesOf } from '../../../src/core/source/passages';
import { rememberingEngine } from '../../unit/support/rememberingEngine';

const source = bundledSources()[0]!;
const works = citableWorks([source], []);
const styleOf = async (id: StyleId, markup: (typeof markups)['pandoc']) => ({
  engine: await rememberingEngine(id),
  markup,
  quoteMarkShape: 'curly' as const,
});

suite('a document that cites by keys, in another style', () => {
  for (const markup of Object.values(markups).filter(({ keyed }) => keyed)) {
    test(`${markup.title}: what stands before a key changes, and changes back, to the byte`, async () => {
      const styles = await Promise.all(citationStyles.map(({ id }) => styleOf(id, markup)));
      const documents = styles.map((style) =>
        passagesOf(source, 'paragraph')
          .map(
            (each) => `It says so${writeKeyed(attribute(source, each), 'a-key', style)}, it does.`,
          )
          .join('\n\n'),
      );
      for (const [index, text] of documents.entries()) {
        const to = (index + 1) % styles.length;
        const there = restyleKeyed(text, styles, styles[to]!, works);
        assert.equal(applyChanges(text, there.changes), documents[to]);
        // Paragraphs 2 to 4: the others have nothing before the key.
        assert.equal(there.known, 3);
        const back = restyleKeyed(documents[to]!, styles, styles[index]!, works);
        assert.equal(applyChanges(documents[to]!, back.changes), text);
      }
    });
  }

  test('somebody else’s keys stay as they are', async () => {
    const [chicago, apa] = await Promise.all([
      styleOf('chicago-fullnote-bibliography', markups.pandoc),
      styleOf('apa', markups.pandoc),
    ]);
    const text = 'So [see @smith, para. 4] and [The White House, as said in @doe].';
    assert.deepEqual(restyleKeyed(text, [chicago, apa], apa, works), { changes: [], known: 0 });
  });
});
