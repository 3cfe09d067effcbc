import { notesApart } from '../../../markup/notes/apart';

/**
 * The notes of reStructuredText with those that the extension does not write: citations, `[Doe1992]_` with
 * `.. [Doe1992] …`, and notes that docutils numbers, `[#]_`.
 */
export const restructuredNotes = notesApart('restructuredtext', {
  marker: /(?<![\p{L}\p{N}])(?:\\ )?\[(\*|#|#?\w[\w.:+-]{0,100})\]_(?!\w)/gu,
  definition: /^\.\.[ ]{1,9}\[(\*|#|#?\w[\w.:+-]{0,100})\][ \t]+/u,
  goesOn: (line) => /^[ \t]/u.test(line),
  signs: /^[#*]$/u,
});
