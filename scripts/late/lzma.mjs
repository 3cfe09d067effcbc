// Unpacks LZMA, which packs a sixth smaller than deflate. The format is Igor Pavlov's, and its
// specification in the public domain: https://7-zip.org/sdk.html
import { Bits } from './bits.mjs';

/** Bytes of the header: the properties, the size of the dictionary, the size when unpacked. */
const headerLength = 13;

const states = 12;
const positions = 4;

// Where the probabilities of each kind of bit begin.
let count = 0;
/** @param {number} more */
const next = (more) => (count += more) - more;
const isCopy = next(states * positions);
const isRepeat = next(states);
const isOlder = next(states);
const isOlder2 = next(states);
const isOlder3 = next(states);
const isLong = next(states * positions);
const shortLengths = 2;
const middleLengths = shortLengths + 8 * positions;
const longLengths = middleLengths + 8 * positions;
const copyLengths = next(longLengths + 256);
const repeatLengths = next(longLengths + 256);
const slots = next(64 * 4);
const nearDistances = next(128);
const farDistances = next(16);
const literals = next(0x300 * 8);

/**
 * @param {Uint8Array} packed with its header, by a packer set as packers mostly are: lc = 3, lp = 0,
 * pb = 2; what is damaged gives other bytes, never an error
 * @returns {Uint8Array}
 */
export function unpackLzma(packed) {
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(5, true);
  const unpacked = new Uint8Array(size);
  const bits = new Bits(packed, headerLength, count);
  // What the last few steps were: a byte of its own, a copy, or a copy from a distance of before.
  let state = 0;
  // The distances of the last four copies, the newest first, each less by one.
  let [newest, second, third, fourth] = [0, 0, 0, 0];
  let at = 0;
  while (at < size) {
    const position = at % positions;
    if (!bits.bit(isCopy + state * positions + position)) {
      const table = literals + ((unpacked[at - 1] ?? 0) >> 5) * 0x300;
      unpacked[at] =
        state < 7 ? literal(bits, table) : missed(bits, table, unpacked[at - newest - 1] ?? 0);
      at++;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let length = 1;
    if (!bits.bit(isRepeat + state)) {
      length = lengthOf(bits, copyLengths, position);
      [newest, second, third, fourth] = [distanceOf(bits, length), newest, second, third];
      state = state < 7 ? 7 : 10;
    } else {
      const older = bits.bit(isOlder + state);
      if (older) {
        if (!bits.bit(isOlder2 + state)) [newest, second] = [second, newest];
        else if (!bits.bit(isOlder3 + state)) [newest, second, third] = [third, newest, second];
        else [newest, second, third, fourth] = [fourth, newest, second, third];
      }
      if (older || bits.bit(isLong + state * positions + position)) {
        length = lengthOf(bits, repeatLengths, position);
      }
      state = state >= 7 ? 11 : length === 1 ? 9 : 8;
    }
    const end = Math.min(at + length, size);
    for (; at < end; at++) unpacked[at] = unpacked[at - newest - 1] ?? 0;
  }
  return unpacked;
}

/**
 * @param {Bits} bits
 * @param {number} table
 */
function literal(bits, table) {
  let byte = 1;
  while (byte < 0x100) byte = byte * 2 + bits.bit(table + byte);
  return byte & 0xff;
}

/**
 * The byte after a copy, which foretells it by being another: until a bit differs.
 * @param {Bits} bits
 * @param {number} table
 * @param {number} foretold the byte that would have gone on with the copy
 */
function missed(bits, table, foretold) {
  let byte = 1;
  let differs = false;
  for (let left = 7; left >= 0; left--) {
    const other = (foretold >> left) & 1;
    const bit = bits.bit(table + (differs ? 0 : (1 + other) << 8) + byte);
    byte = byte * 2 + bit;
    differs ||= bit !== other;
  }
  return byte & 0xff;
}

/**
 * @param {Bits} bits
 * @param {number} tables
 * @param {number} position
 */
function lengthOf(bits, tables, position) {
  if (!bits.bit(tables)) return 2 + bits.number(tables + shortLengths + 8 * position, 3);
  if (!bits.bit(tables + 1)) return 10 + bits.number(tables + middleLengths + 8 * position, 3);
  return 18 + bits.number(tables + longLengths, 8);
}

/**
 * @param {Bits} bits
 * @param {number} length of the copy
 */
function distanceOf(bits, length) {
  const slot = bits.number(slots + 64 * Math.min(length - 2, 3), 6);
  if (slot < 4) return slot;
  const low = (slot >> 1) - 1;
  const base = (2 | (slot & 1)) << low;
  if (slot < 14) return base + bits.reversed(nearDistances + base - slot, low);
  return base + bits.plain(low - 4) * 16 + bits.reversed(farDistances, 4);
}
