const block = 512;

/**
 * The plain files of a tar archive. Read here because Windows has no tar that can be relied on; long
 * names, which npm writes in headers of their own, stay cut.
 * @param {Buffer} tar
 * @returns {{ path: string, content: Buffer }[]}
 */
export function filesOfTar(tar) {
  const files = [];
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const path = field(tar, at, 100);
    const size = Number.parseInt(field(tar, at + 124, 12), 8);
    const kind = field(tar, at + 156, 1);
    const start = at + block;
    if (kind === '0' || kind === '')
      files.push({ path, content: tar.subarray(start, start + size) });
    at = start + Math.ceil(size / block) * block;
  }
  return files;
}

/**
 * Text that a zero byte ends, where it does not fill its field.
 * @param {Buffer} tar
 * @param {number} start
 * @param {number} length
 */
function field(tar, start, length) {
  const [text = ''] = tar.toString('latin1', start, start + length).split('\0');
  return text;
}
