// In place of the package's own types, which are its source: TypeScript would check that by our rules.

/**
 * @param mode the smaller the number, the faster
 * @returns with the header of a .lzma file
 */
export function compress(data: Uint8Array, mode: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Int8Array;
