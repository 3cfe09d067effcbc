// What a document says of its bibliography. Loads the YAML parser, so it is to be imported late; what
// runs at each keystroke, `suitableMarkup`, does not come from here.
export type {
  BibliographyFile,
  BibliographyInDocument,
  BibliographyLink,
} from './bibliographyLink';
export { bibliographyLinks, citationStylePath } from './bibliographyLinks';
export { linkBibliography } from './linkBibliography';
export { frontMatterProblems } from './pandocMetadata';
export { rootDocumentPath } from './rootDocument';
