/** Searching many passages: what is measured with, and how it is reported. */
export { completionTable } from './completionTable';
export { corpusOf } from './corpus';
export { engineNamed, engineNames } from './engines/engines';
export { cutIntoPassages } from './passages';
export { readingTable } from './readingTable';
export { sizeOf, tables } from './tables';
