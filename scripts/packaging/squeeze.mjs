import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { endOf, offsets, zipEntries } from './zip.mjs';

const deflated = 8;
/** What follows the data where the sizes were not known before: nothing, for they are. */
const sizesFollow = 0x0008;
const iterations = 15;

/**
 * The same archive with its files deflated anew by zopfli, which takes a thousand times as long as what wrote
 * them, and makes them some per cent smaller.
 * @param {Buffer} zip
 */
export async function squeezed(zip) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const directory = [];
  let written = 0;
  for (const entry of zipEntries(zip)) {
    const { header, listed } = offsets;
    const [nameLength, extraLength] = [header.nameLength, header.extraLength].map((each) =>
      zip.readUInt16LE(entry.at + each),
    );
    const start = entry.at + header.end + (nameLength ?? 0) + (extraLength ?? 0);
    const before = zip.subarray(start, start + entry.packed);
    const data = entry.method === deflated ? await smaller(before) : before;

    // The directory knows what the header may leave to what follows the data.
    const own = Buffer.from(zip.subarray(entry.at, start));
    own.writeUInt16LE(own.readUInt16LE(header.flags) & ~sizesFollow, header.flags);
    zip.copy(
      own,
      header.packed - 4,
      entry.listedAt + listed.packed - 4,
      entry.listedAt + listed.size + 4,
    );
    own.writeUInt32LE(data.length, header.packed);
    parts.push(own, data);

    const line = Buffer.from(zip.subarray(entry.listedAt, entry.listedTo));
    line.writeUInt16LE(line.readUInt16LE(listed.flags) & ~sizesFollow, listed.flags);
    line.writeUInt32LE(data.length, listed.packed);
    line.writeUInt32LE(written, listed.at);
    directory.push(line);
    written += own.length + data.length;
  }
  const { last } = offsets;
  const end = Buffer.from(zip.subarray(endOf(zip)));
  const lines = Buffer.concat(directory);
  end.writeUInt32LE(lines.length, last.directorySize);
  end.writeUInt32LE(written, last.directoryAt);
  return Buffer.concat([...parts, lines, end]);
}

/** @param {Buffer} data deflated */
async function smaller(data) {
  const text = inflateRawSync(data);
  const made = Buffer.from(await deflateAsync(text, { numiterations: iterations }));
  if (!inflateRawSync(made).equals(text))
    throw new Error('zopfli has not packed what it was given');
  return made.length < data.length ? made : data;
}
