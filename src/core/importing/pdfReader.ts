// What is loaded late as one part, with pdf.js, which only it imports: see esbuild.mjs.
export { readPdf } from './pdf/readPdf';
