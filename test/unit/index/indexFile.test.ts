import { assert } from 'chai';
import { decodeIndex, encodeIndex } from '../../../src/core/index/indexFile';
import { indexSource } from '../../../src/core/index/sourceIndex';
import { finish } from '../../../src/core/text/steps';
import { sourceWith } from '../support/sourceWith';

suite('an index file', () => {
  const source = sourceWith(
    'The Parties agree. They “shall” cooperate.\n\nÉlan vital, in Ukraine’s U.S. talks.',
  );
  const index = finish(indexSource(source));
  const bytes = finish(encodeIndex(source.paragraphs, index));

  test('gives back what was written', () => {
    const read = finish(decodeIndex(bytes));
    assert.deepEqual(read?.index, index);
    assert.deepEqual([...(read?.paragraphs ?? [])], [...source.paragraphs]);
  });

  test('also from the middle of a larger buffer, at an odd place', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    assert.deepEqual(finish(decodeIndex(larger.subarray(3)))?.index, index);
  });

  test('is refused when any byte of it was damaged', () => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x11;
      assert.isUndefined(finish(decodeIndex(damaged)), `byte ${at} of ${bytes.length}`);
    }
  });

  test('is refused when it was cut off or is something else', () => {
    for (let length = 0; length < bytes.length; length += 7) {
      assert.isUndefined(finish(decodeIndex(bytes.slice(0, length))));
    }
    assert.isUndefined(finish(decodeIndex(new TextEncoder().encode('no index'.repeat(100)))));
  });
});
