import { readEntity } from './entities';
import {
  aside,
  readLineEnds,
  lineEnds,
  text,
  tokens,
  type ProseGrammar,
  type Reading,
} from './proseGrammar';

const comment = '<!--[^]{0,5000}?-->';
/** A footnote's number that leads to its text. */
const noteMark = String.raw`<sup\b[^<>]{0,300}>\s{0,9}(?:<a\b[^<>]{0,500}>)?\s{0,9}\[?(?:\d{1,3}|[a-z*†‡])\]?\s{0,9}(?:<\/a>\s{0,9})?<\/sup>`;
const noteLink = String.raw`<a\b[^<>]{0,300}(?:footnote|noteref|#fn)[^<>]{0,300}>[^<>]{0,9}<\/a>`;
const unseen = String.raw`<(?:[sS]cript|[sS]tyle|[fF]ooter|[tT]emplate)\b[^<>]{0,500}>[^]{0,3000}?<\/(?:[sS]cript|[sS]tyle|[fF]ooter|[tT]emplate)>`;
const element = String.raw`<\/?[A-Za-z][\w:-]{0,50}(?:\s[^<>]{0,1000})?\/?>`;

/** Tags, and what of elements is no text. */
export const tag = new RegExp([comment, noteMark, noteLink, unseen, element].join('|'));

const block = String.raw`<\/?(?:p|div|blockquote|[uod]l|li|d[td]|h[1-6]|figure|section|article|header|table|tr)(?:\s[^<>]{0,1000})?>`;

const blocks = String.raw`${block}(?:\s{0,99}${block}){0,99}\s{0,99}`;

/** Tags that part paragraphs, with the white space round them. */
export const blockTags = new RegExp(String.raw`(?:\r?\n[ \t>]{0,99}){1,9}${blocks}|${blocks}`);

export function isBlockTags(written: string): boolean {
  return written.includes('<') && paragraph.test(written);
}

const paragraph = new RegExp(String.raw`^[\s>]*${block}`, 'u');

/** What is seen of a tag: quotation marks, line ends, mostly nothing. */
export function readTag(written: string): Reading {
  if (/^<(?:!--|(?:sup|a|script|style|footer|template)\b[^]*<\/\w+>$)/iu.test(written))
    return aside;
  if (/^<q\b/iu.test(written)) return text('“');
  if (/^<\/q\b/iu.test(written)) return text('”');
  if (/^<br\b/iu.test(written)) return text('\n');
  return text('');
}

export const html: ProseGrammar = {
  token: tokens(blockTags, lineEnds, tag, /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|\w{2,8});/),
  read(token) {
    if (isBlockTags(token)) return text('\n\n');
    if (token.startsWith('<')) return readTag(token);
    return token.startsWith('&') ? text(readEntity(token)) : readLineEnds(token);
  },
};
