/**
 * @typedef {object} ZipEntry
 * @property {string} name
 * @property {number} packed bytes in the archive
 * @property {number} size bytes when unpacked
 * @property {number} method 8 is deflate, 0 is none
 * @property {number} at where its header begins in the archive
 * @property {number} listedAt where the directory lists it
 * @property {number} listedTo and to where
 */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Where the numbers stand that tell of an entry: in its own header, and in the directory. */
export const offsets = /** @type {const} */ ({
  header: { flags: 6, packed: 18, nameLength: 26, extraLength: 28, end: 30 },
  listed: { flags: 8, method: 10, packed: 20, size: 24, nameLength: 28, at: 42, end: 46 },
  last: { count: 10, directorySize: 12, directoryAt: 16 },
});

/**
 * Where the end of an archive's directory is told of.
 * @param {Buffer} zip
 */
export function endOf(zip) {
  let end = zip.length - 22; // its length where the archive has no comment
  while (end >= 0 && zip.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) throw new Error('not a zip archive');
  return end;
}

/**
 * The files in a zip archive, as its directory at the end lists them.
 * @param {Buffer} zip
 * @returns {ZipEntry[]}
 */
export function zipEntries(zip) {
  const end = endOf(zip);
  const { listed, last } = offsets;
  const entries = [];
  let at = zip.readUInt32LE(end + last.directoryAt);
  for (let left = zip.readUInt16LE(end + last.count); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error('a damaged zip archive');
    const nameLength = zip.readUInt16LE(at + listed.nameLength);
    // The name, more about the file, a comment.
    const lengths = [0, 2, 4].map((each) => zip.readUInt16LE(at + listed.nameLength + each));
    const listedTo = at + listed.end + lengths.reduce((sum, length) => sum + length, 0);
    entries.push({
      name: zip.toString('utf8', at + listed.end, at + listed.end + nameLength),
      packed: zip.readUInt32LE(at + listed.packed),
      size: zip.readUInt32LE(at + listed.size),
      method: zip.readUInt16LE(at + listed.method),
      at: zip.readUInt32LE(at + listed.at),
      listedAt: at,
      listedTo,
    });
    at = listedTo;
  }
  return entries;
}
