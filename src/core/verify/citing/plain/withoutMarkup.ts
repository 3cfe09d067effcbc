import type { DocumentLanguage } from '../../../markup/language';
import { markLatexCites } from '../keys/latexCites';
import { markPandocKeys } from '../keys/pandocKeys';
import { markAsciidocKeys, markOrgKeys, markRstKeys } from '../keys/roleKeys';
import { markTypstKeys } from '../keys/typstKeys';
import type { KeyMarks } from './keyMarks';

/**
 * A citation's text without the commands and tags of its markup, keys marked. Escapes are left, and so
 * are marks of emphasis that are mere punctuation: no name has words in them.
 */
export function withoutMarkup(
  written: string,
  language: DocumentLanguage,
  marks: KeyMarks,
): string {
  return removals[language](written, marks);
}

/** Where a link leads is as telling as what it reads. */
const link = /<a\s[^<>]{0,2000}?\bhref\s?=\s?["']([^"'<>]{0,2000})["'][^<>]{0,1000}>/giu;
const tag = /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]{0,2000})?\/?>/giu;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&para;': '¶',
  '&sect;': '§',
};

function withoutTags(written: string): string {
  return written
    .replace(/&(?:nbsp|amp|para|sect);/gu, (entity) => entities[entity] ?? entity)
    .replace(link, ' $1 ')
    .replace(tag, '');
}

const removals: Readonly<Record<DocumentLanguage, (text: string, marks: KeyMarks) => string>> = {
  plaintext: (text) => text,
  html: withoutTags,
  markdown: (text, marks) => withoutTags(markPandocKeys(text, marks)),
  latex: (text, marks) =>
    markLatexCites(text, marks)
      .replace(/\\href\s?\{([^{}]{0,2000})\}/gu, ' $1 ')
      .replace(/\\P(?![A-Za-z])/gu, '¶')
      .replace(/\\S(?![A-Za-z])/gu, '§')
      .replace(/\\["'`^~=.](?:\{([A-Za-z])\}|(?=[A-Za-z]))/gu, '$1')
      .replace(/\\[ @/,]/gu, (sign) => (/[ ,]$/u.test(sign) ? ' ' : ''))
      // Those that stand for characters are undone with the escapes.
      .replace(/\\(?!text[a-z]+\{\})[A-Za-z@]+\*?\s{0,9}/gu, '')
      .replace(/(?<!\\)\{(?!\})|(?<![\\{])\}/gu, ''),
  typst: (text, marks) =>
    markTypstKeys(text, marks)
      .replace(/#link\("([^"]{0,2000})"\)/gu, ' $1 ')
      .replace(/(?<!\\)#[A-Za-z][\w.-]{0,50}/gu, ''),
  asciidoc: (text, marks) =>
    markAsciidocKeys(text, marks)
      .replace(/link:\+{0,2}([^[\]\s]{1,2000}?)\+{0,2}(?=\[)/gu, ' $1 ')
      .replace(/\[\.[\w-]{1,50}\]/gu, ''),
  restructuredtext: (text, marks) =>
    markRstKeys(text, marks).replace(/:[A-Za-z][\w:+.-]{0,50}:(?=`)/gu, ''),
  org: markOrgKeys,
};
