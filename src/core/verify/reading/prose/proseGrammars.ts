import type { DocumentLanguage } from '../../../markup/language';
import { asciidoc } from './asciidoc';
import { html } from './html';
import { latex } from './latex';
import { markdown } from './markdown';
import { org } from './org';
import { quotedLineEnds, readLineEnds, tokens, type ProseGrammar } from './proseGrammar';
import { restructuredText } from './restructuredText';
import { typst } from './typst';

const plaintext: ProseGrammar = { token: tokens(quotedLineEnds), read: readLineEnds };

/** How the prose of each language is read. */
export const proseGrammars: Readonly<Record<DocumentLanguage, ProseGrammar>> = {
  markdown,
  latex,
  typst,
  html,
  asciidoc,
  restructuredtext: restructuredText,
  org,
  plaintext,
};
