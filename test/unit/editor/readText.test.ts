import { assert } from 'chai';
import { Cancelled, Pace } from '../../../src/editor/host/sources/pace';
import { decodeUtf8 } from '../../../src/editor/host/sources/readText';

suite('Decoding UTF-8 in pieces', () => {
  const decode = (bytes: Uint8Array) => decodeUtf8(bytes, new Pace());
  const encode = (text: string) => new TextEncoder().encode(text);

  test('gives the text, without a byte order mark', async () => {
    for (const text of ['', 'a', 'a\r\n“ж” 👍', '\uFEFFa\uFEFF']) {
      assert.deepEqual(await decode(encode(text)), { text: text.replace(/^\uFEFF/u, '') });
    }
  });

  test('a character may lie across the end of a piece', async () => {
    for (let shift = 0; shift < 4; shift++) {
      const text = 'x'.repeat(1_000_000 - 4 + shift) + '👍'.repeat(3);
      assert.deepEqual(await decode(encode(text)), { text });
    }
  });

  test('what is no UTF-8 is told of with its line', async () => {
    const bad = [0x61, 0x0a, 0xe9, 0x0a];
    assert.deepEqual(await decode(Uint8Array.from(bad)), { line: 2 });
    const before = encode('line\n'.repeat(300_000));
    assert.deepEqual(await decode(Uint8Array.from([...before, ...bad])), { line: 300_002 });
    assert.deepEqual(await decode(Uint8Array.from([...encode('a\n'), 0xf0, 0x9f])), { line: 2 });
    assert.deepEqual(await decode(Uint8Array.from([0xff, 0xfe, 0x61, 0x00])), { line: 1 });
  });
});

suite('Work in slices', () => {
  function* busy(milliseconds: number) {
    for (let count = 0; count < milliseconds; count++) {
      const end = performance.now() + 1;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  }

  test('gives its result, and lets timers go off meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    assert.equal(await new Pace().finish(busy(120)), 'done');
    clearInterval(timer);
    assert.isAtLeast(ticks, 5);
  });

  test('stops where it is cancelled', async () => {
    const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose }) };
    const dispose = () => undefined;
    setTimeout(() => (token.isCancellationRequested = true), 20);
    const error: unknown = await new Pace(token).finish(busy(5000)).catch((each: unknown) => each);
    assert.instanceOf(error, Cancelled);
  });
});
