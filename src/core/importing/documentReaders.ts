// What is loaded late as one part, with the packages that only it imports: see esbuild.mjs.
export { decodeText } from './decodeText';
export { readDocx } from './docx/readDocx';
export { readHtml } from './html/readHtml';
export { readMarkdown } from './markdown/readMarkdown';
export { readPlainText } from './plainText';
