// Runs in the extension: unpacks what `late-modules.mjs` has packed.
import { unpackLzma } from './lzma.mjs';

/**
 * @typedef {object} Packed texts
 * @property {readonly string[]} packs LZMA in base64, each of one text or more
 * @property {Readonly<Record<string, readonly [pack: number, start: number, end: number]>>} texts
 * where the bytes of each stand in its pack when unpacked, by their names
 */

/**
 * @param {Packed} packed
 * @param {string} name
 * @returns {string}
 */
export function lateText({ packs, texts }, name) {
  const [pack, start, end] = texts[name] ?? [0, 0, 0];
  const letters = atob(packs[pack] ?? '');
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    unpackLzma(bytes).subarray(start, end),
  );
}
