import type { DocumentLanguage } from '../../markup/language';

/** How a language writes a comment, to be read; the first group of `read` that is there is its text. */
export interface CommentShape {
  /** Tried at the beginning of what is not prose. */
  readonly read: RegExp;
}

const ofHtml: CommentShape = { read: /^<!--([^]{0,2000}?)-->/u };

/** The comments of each language; plain text has none. */
export const commentShapes: Readonly<Partial<Record<DocumentLanguage, CommentShape>>> = {
  markdown: ofHtml,
  html: ofHtml,
  latex: { read: /^%+([^\n]{0,2000})/u },
  typst: { read: /^\/\/([^\n]{0,2000})|^\/\*([^]{0,2000}?)\*\// },
  asciidoc: { read: /^\/\/(?!\/)([^\n]{0,2000})/u },
  // What is not prose may begin with the line's indentation, and end after more lines than the comment.
  restructuredtext: { read: /^[ \t]{0,20}\.\.[ \t]+([^\n]{0,2000})/u },
  org: { read: /^[ \t]{0,40}#[ \t]+([^\n]{0,2000})/u },
};
