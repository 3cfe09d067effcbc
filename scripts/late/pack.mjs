import { compress } from 'lzma1';
import { unpackLzma } from './lzma.mjs';

/**
 * The texts packed, the way `texts.mjs` reads them. Those of one group make one pack: what is alike
 * is packed once, but unpacked together.
 * @param {readonly { readonly name: string, readonly group: string, readonly text: string }[]} parts
 * @param {boolean} small takes longer
 * @returns {import('./texts.mjs').Packed}
 */
export function pack(parts, small) {
  /** @type {Record<string, [pack: number, start: number, end: number]>} */
  const texts = {};
  const packs = [...new Set(parts.map(({ group }) => group))].map((name, index) => {
    let at = 0;
    const bytes = parts
      .filter(({ group }) => group === name)
      .map(({ name, text }) => {
        const each = Buffer.from(text);
        texts[name] = [index, at, (at += each.length)];
        return each;
      });
    return packBytes(Buffer.concat(bytes), small);
  });
  return { packs, texts };
}

/**
 * @param {Uint8Array} bytes
 * @param {boolean} small
 */
function packBytes(bytes, small) {
  const packed = Buffer.from(compress(bytes, small ? 9 : 1));
  if (!unpackLzma(packed).every((byte, at) => byte === bytes[at])) {
    throw new Error('lzma.mjs does not unpack what lzma1 has packed');
  }
  return packed.toString('base64');
}
